/** What an editor marks in a sentence: restored characters, doubtful words, references to articles, terms. */
import { findReferences, onlyOccurrence, restoredRanges, segment } from '../../text/index.ts';
import type { Range, Segment } from '../../text/index.ts';
import type { DoubtfulWords, Restoration } from './schemas.ts';

/** A marked run of a sentence. */
export type Mark = Range &
  (
    | { readonly kind: 'restored'; readonly entry: string }
    | { readonly kind: 'doubtful'; readonly entry: string }
    | { readonly kind: 'reference'; readonly article: number }
    | { readonly kind: 'term'; readonly term: string }
  );

/** What one emendation restored, inside its published words; the gap before 总则 is no character to show. */
function visibleRanges({ captured, published }: Restoration): Range[] {
  return restoredRanges(captured, published).map(({ start, end }) => {
    const run = published.slice(start, end);
    return { start: end - run.trimStart().length, end: start + run.trimEnd().length };
  });
}

/** The restored characters of one emendation where they stand in `text`; throws where its words do not stand once. */
export function restoredMarks(text: string, entry: Restoration): Mark[] {
  const offset = onlyOccurrence(text, entry.published).start;
  return visibleRanges(entry).map(({ start, end }) => ({
    kind: 'restored',
    entry: entry.id,
    start: offset + start,
    end: offset + end,
  }));
}

/** The words left in doubt; throws where they do not stand once. */
export function doubtfulMark(text: string, entry: DoubtfulWords): Mark {
  return { kind: 'doubtful', entry: entry.id, ...onlyOccurrence(text, entry.words) };
}

/** Every article that the sentence names. */
export function referenceMarks(text: string): Mark[] {
  return findReferences(text).map((reference) => ({ kind: 'reference', ...reference }));
}

/** Words that were restored, in order: 发〔、〕、号. */
export function restoredWords(entry: Restoration): string[] {
  return visibleRanges(entry).map(({ start, end }) => entry.published.slice(start, end));
}

/** The published words of an emendation cut where characters were restored. */
export function publishedSegments(entry: Restoration): Segment<Mark>[] {
  return segment(entry.published, restoredMarks(entry.published, entry));
}

const CERTAINTY = { certain: '确定', likely: '很可能', doubtful: '存疑' } as const;

/** How sure the editors are, in the register's word. */
export function certaintyWord({ certainty }: Pick<Restoration | DoubtfulWords, 'certainty'>): string {
  return CERTAINTY[certainty];
}
