/** Terms in the text: the first use in each 款 leads to the glossary. */
import type { Segment } from '../../text/index.ts';
import type { Mark } from '../regulation/marks.ts';
import type { Regulation } from '../regulation/regulation.ts';

/** The linked terms of a sentence. */
export function termMarks({ terms }: Regulation, place: string): Mark[] {
  return terms
    .filter(({ linked }) => linked)
    .flatMap(({ id, uses }) => uses.filter((use) => use.first && use.place === place).map((use) => ({ id, ...use })))
    .map(({ id, start, end }) => ({ kind: 'term', term: id, start, end }));
}

/** Neighbouring pieces of one term, or of none. */
export interface TermGroup {
  readonly term: string | undefined;
  readonly pieces: readonly Segment<Mark>[];
}

/** The term that a piece belongs to. */
function termOf({ marks }: Segment<Mark>): string | undefined {
  return marks.flatMap((mark) => (mark.kind === 'term' ? [mark.term] : []))[0];
}

/** Pieces by term, so that a term cut by an emendation stays one link. */
export function groupByTerm(segments: readonly Segment<Mark>[]): TermGroup[] {
  const groups: { term: string | undefined; pieces: Segment<Mark>[] }[] = [];
  for (const piece of segments) {
    const term = termOf(piece);
    const last = groups[groups.length - 1];
    if (last && last.term === term) last.pieces.push(piece);
    else groups.push({ term, pieces: [piece] });
  }
  return groups;
}
