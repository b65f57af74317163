/** A text shortened to where the words are, cut where marks begin and end. */
import { segment, type Segment } from '../../text/segment.ts';
import type { Range } from '../../text/emend.ts';
import { foldText } from './fold.ts';
import { bestOccurrences } from './occurrences.ts';

export interface Mark extends Range {
  readonly kind: 'found' | 'restored';
}

const LONGEST = 96;
const BEFORE = 20;

/** The window of a long text that shows the first of the marks; short texts whole. */
function windowOf(text: string, marks: readonly Range[]): Range {
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const first = Math.min(...marks.map(({ start }) => start), text.length);
  const start = first === text.length || first <= BEFORE ? 0 : Math.min(first - BEFORE, text.length - LONGEST);
  return { start, end: start + LONGEST };
}

const ELLIPSIS = { text: '…', marks: [] };

/** What is shown of a text: pieces, with … where something is left out. */
export function excerptOf(text: string, found: readonly Range[], restored: readonly Range[] = []): Segment<Mark>[] {
  const { start, end } = windowOf(text, found);
  const kept = (kind: Mark['kind']) => (range: Range) => ({
    kind,
    start: Math.max(range.start - start, 0),
    end: Math.min(range.end, end) - start,
  });
  const marks = [...found.map(kept('found')), ...restored.map(kept('restored'))].filter(
    (mark) => mark.start < mark.end,
  );
  const pieces = segment(text.slice(start, end), marks);
  return [...(start > 0 ? [ELLIPSIS] : []), ...pieces, ...(end < text.length ? [ELLIPSIS] : [])];
}

/** Where the words stand in a text as it is printed. */
export function rangesOf(text: string, words: readonly string[]): Range[] {
  const folded = foldText(text);
  return words.flatMap((word) =>
    bestOccurrences(folded.text, word).map(({ start, end }) => ({
      start: folded.from[start] ?? 0,
      end: (folded.from[end - 1] ?? 0) + 1,
    })),
  );
}
