/** A small list as a query. Pure. */
import { CONDITION_IDS, formatWan, KIND_IDS, type CheckedLine, type ConditionAnswers } from '../../core/index.ts';
import { triedOf } from '../law/readings.ts';
import { readAmount, readingsOf } from './check.ts';
import {
  BY_WORDS,
  CONDITION_LETTERS,
  escaped,
  KIND_LETTERS,
  LINE_END,
  NONE,
  PART_END,
  READING_KEY,
} from './link-letters.ts';
import type { Purchase, PurchaseList } from './purchases.ts';

/** Longer addresses are cut by chats and codes. In characters, with the site's name. */
export const LONGEST_ADDRESS = 1500;

export type WordsInLink = 'with-words' | 'without-words';

function kindLetter(kind: Purchase['kind']): string {
  if (kind === undefined) return BY_WORDS;
  return kind === 'none' ? NONE : KIND_LETTERS.charAt(KIND_IDS.indexOf(kind));
}

function answerLetters(answers: ConditionAnswers): string {
  return CONDITION_IDS.map((id) => {
    const letter = CONDITION_LETTERS[id];
    if (answers[id] === undefined) return '';
    return answers[id] === 'yes' ? letter.toUpperCase() : letter;
  }).join('');
}

/** The kind that the words led to: it must be said where the words are not. */
function kindWithoutWords({ kind }: Purchase, checked: CheckedLine): Purchase['kind'] {
  return kind ?? checked.kind ?? (checked.result === 'unlisted' ? 'none' : undefined);
}

function writeLine(line: Purchase, checked: CheckedLine, words: WordsInLink): string {
  const kind = words === 'with-words' ? line.kind : kindWithoutWords(line, checked);
  const amount = readAmount(line);
  const figure = amount !== undefined && 'yuan' in amount ? formatWan(amount.yuan) : '';
  const parts = [kindLetter(kind), answerLetters(line.answers), figure].join(PART_END);
  const name = words === 'with-words' ? escaped(line.text) : '';
  return name === '' ? parts.replace(/_+$/, '') : parts + PART_END + name;
}

/** The query of a list; `checked` are its lines under the rules. Empty for an empty list. */
export function queryOf(
  { lines, forAll, ...list }: PurchaseList,
  checked: readonly CheckedLine[],
  words: WordsInLink,
): string {
  const written = lines.flatMap((line, index) => {
    const found = checked[index];
    return found === undefined ? [] : [writeLine(line, found, words)];
  });
  if (written.length === 0) return '';
  const all = answerLetters(forAll);
  const tried = triedOf(readingsOf(list)).map(({ slug, reading }) => [READING_KEY + slug, reading]);
  return new URLSearchParams([
    ['lines', written.join(LINE_END)],
    ...(all === '' ? [] : [['all', all]]),
    ...tried,
  ]).toString();
}
