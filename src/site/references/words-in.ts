/** Words in a text, the longest form first. */
import type { Range } from '../../text/index.ts';

/** A word where it stands. */
export interface Occurrence extends Range {
  readonly word: string;
}

/** Where any of `words` stand in `text`: from the left, the longest first, none inside another: 非涉密 is not 涉密. */
export function occurrencesIn(text: string, words: readonly string[]): Occurrence[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const found: Occurrence[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const word = longestFirst.find((each) => text.startsWith(each, start));
    if (word === undefined) continue;
    found.push({ word, start, end: start + word.length });
    start += word.length - 1;
  }
  return found;
}
