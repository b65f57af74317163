/** Cutting a sentence where marks begin and end, so that a page can wrap each piece. */
import type { Range } from './emend.ts';

/** A run of text and the marks that cover all of it. */
export interface Segment<Mark extends Range> {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts `text` at every boundary of `marks`; the segments joined are the text again. Marks may overlap. */
export function segment<Mark extends Range>(text: string, marks: readonly Mark[]): Segment<Mark>[] {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    return {
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}
