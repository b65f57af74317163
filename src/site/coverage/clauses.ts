/** Clauses: a sentence cut after ，。；： and where an editor's words begin or end, and how much of each is quoted. */
import type { Range } from '../../text/index.ts';
import { clauseBounds } from '../references/occurrences.ts';

/** How many characters of words: punctuation counts for nothing. */
export function charactersIn(words: string): number {
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The clauses of a sentence in order, cut at `cuts` too; a mark of punctuation stays with the words before it. */
export function clausesOf(text: string, cuts: readonly number[]): Range[] {
  const bounds = [...new Set([...clauseBounds(text), ...cuts])].sort((a, b) => a - b);
  const found: Range[] = [];
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1];
    if (end === undefined) break;
    const before = found.at(-1);
    if (before !== undefined && charactersIn(text.slice(start, end)) === 0)
      found[found.length - 1] = { start: before.start, end };
    else found.push({ start, end });
  }
  return found;
}

/** Where the quotations stand in a sentence; those of other sentences nowhere. */
export function rangesOf(text: string, quotations: readonly string[]): Range[] {
  return quotations.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

/** How many characters of a clause stand in at least one of the quoted ranges. */
export function quotedIn(text: string, clause: Range, quoted: readonly Range[]): number {
  const characters = [...text.slice(clause.start, clause.end)].filter((_, offset) => {
    const at = clause.start + offset;
    return quoted.some(({ start, end }) => start <= at && at < end);
  });
  return charactersIn(characters.join(''));
}

/** True where more than half of a clause's characters are quoted: for less a clause counts as nothing. */
export function isMostlyQuoted(text: string, clause: Range, quoted: readonly Range[]): boolean {
  return 2 * quotedIn(text, clause, quoted) > charactersIn(text.slice(clause.start, clause.end));
}
