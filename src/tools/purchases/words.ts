/** Results on the screen: the mark before the word, and the words found in a line. Pure. */
import { CONDITIONS, type CheckedLine, type LineResult, type Match } from '../../core/index.ts';

/** The mark of the shared statuses that stands for a result. */
export const RESULT_MARKS: Readonly<Record<LineResult, string>> = {
  excluded: 'not-required',
  'not-excluded': 'required',
  confirm: 'confirm',
  unanswered: 'open',
  unlisted: 'optional',
};

/** A stretch of a line: `source` says whose words it is, where it was found. */
export interface Stretch {
  readonly words: string;
  readonly source: Match['source'] | undefined;
}

/** The line cut into what was found and what was not; where words overlap the first stands. */
export function stretchesOf({ text, matches }: Pick<CheckedLine, 'text' | 'matches'>): Stretch[] {
  const inOrder = [...matches].sort((one, two) => one.start - two.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, words, source } of inOrder) {
    if (start < at) continue;
    stretches.push({ words: text.slice(at, start), source: undefined }, { words, source });
    at = start + words.length;
  }
  return [...stretches, { words: text.slice(at), source: undefined }].filter(({ words }) => words !== '');
}

/** What is still open about a line, in words. */
export function openWords({ asks, because }: Pick<CheckedLine, 'asks' | 'because'>): string[] {
  if (asks.includes('kind')) return [...because];
  return CONDITIONS.filter(({ id }) => asks.includes(id)).map(({ question }) => question);
}
