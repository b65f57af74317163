/** What a query may mean, from the table of what clerks call things and from the amount in it: where to go, above the hits. */
import { amountIn } from './amount.ts';
import { foldText } from './fold.ts';
import type { SaidEntry, Way } from './said-file.ts';

export interface Guess {
  /** What was typed, and how the text writes it. */
  readonly meanings: readonly { readonly said: string; readonly means: string }[];
  /** The best first; none where the table knows nothing of the query. */
  readonly ways: readonly Way[];
}

/** How many entries, and how many ways in all, are offered. */
const ENTRIES = 3;
const WAYS = 5;
/** A word must be so much of the query: one that happens to stand in a long quotation says nothing of what is wanted. */
const PART = 1 / 5;
/** So many letters of pinyin are enough. */
const LETTERS = 4;

const isLatin = (word: string) => /^[a-z]+$/.test(word);

/** Whether the query has the word: Chinese anywhere; letters as a whole, or as the beginning of it. */
function has(query: string, letters: readonly string[], word: string): boolean {
  if (!isLatin(word)) return query.includes(word);
  return letters.some((typed) => typed === word || (typed.length >= LETTERS && word.startsWith(typed)));
}

/** The longest word of an entry that the query has. */
function longestIn(query: string, { said }: SaidEntry): string {
  const letters = query.match(/[a-z]+/g) ?? [];
  return said.filter((word) => has(query, letters, word)).sort((a, b) => b.length - a.length)[0] ?? '';
}

/** In the order of the table. */
function matchesIn(query: string, entries: readonly SaidEntry[]) {
  return entries
    .map((entry) => ({ entry, word: longestIn(query, entry) }))
    .filter(({ word }) => word !== '' && word.length >= query.length * PART)
    .slice(0, ENTRIES);
}

/** The route with the total filled in. */
function wayOfAmount(query: string): Way[] {
  const wan = amountIn(query);
  if (wan === null) return [];
  return [{ kind: '工具', address: `tools/route/?total=${wan}`, label: `审批路径：总投资${wan}万元` }];
}

/** One way of each entry in turn, so that the first of each comes before the second of any. */
function inTurn(lists: readonly (readonly Way[])[]): Way[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => lists.flatMap((ways) => ways.slice(turn, turn + 1))).flat();
}

/** Where a query may lead beside what it finds. */
export function guess(query: string, entries: readonly SaidEntry[]): Guess {
  const folded = foldText(query).text;
  const matches = matchesIn(folded.replace(/[\p{P}\p{S}]/gu, ''), entries);
  const ways = [...wayOfAmount(folded), ...inTurn(matches.map(({ entry }) => entry.ways))];
  const once = ways.filter(({ address }, index) => ways.findIndex((way) => way.address === address) === index);
  const meanings = matches.flatMap(({ entry: { means }, word }) =>
    means === '' || means === word ? [] : [{ said: word, means }],
  );
  return { meanings, ways: once.slice(0, WAYS) };
}
