/** Quoting: law's words inside an editor's sentence. */
import { segment } from '../../text/index.ts';
import type { Segment } from '../../text/index.ts';
import type { Mark } from './marks.ts';
import { marksAt, wordsAt } from './places.ts';
import type { Regulation } from './regulation.ts';

/** Quoted words, cut where the place they come from is marked. */
export function quotedSegments(regulation: Regulation, place: string, words: string): Segment<Mark>[] {
  const offset = wordsAt(regulation, place).indexOf(words);
  if (offset < 0) throw new Error(`“${words}” does not stand at ${place}`);
  const inside = marksAt(regulation, place)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start - offset, 0),
      end: Math.min(mark.end - offset, words.length),
    }))
    .filter(({ start, end }) => start < end);
  return segment(words, inside);
}

/** The emendations that restored characters inside quoted words. */
export function restorationsIn(regulation: Regulation, place: string, words: string): string[] {
  const marks = quotedSegments(regulation, place, words).flatMap((piece) => piece.marks);
  return [...new Set(marks.flatMap((mark) => (mark.kind === 'restored' ? [mark.entry] : [])))];
}
