/**
 * Emendations (校勘). The capture lost characters, so every emendation only restores some:
 * `published` is `captured` with characters added, never changed or removed.
 */
import type { Article } from './parse.ts';
import { localId } from './place.ts';

/** The reading published at a place, and what the capture has there. */
export interface Emendation {
  readonly id: string;
  readonly place: string;
  readonly captured: string;
  readonly published: string;
}

/** Half-open range of UTF-16 positions in a string. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The runs of `published` that `captured` lacks. Throws where something else than adding was done. */
export function restoredRanges(captured: string, published: string): Range[] {
  const ranges: Range[] = [];
  let taken = 0;
  for (let position = 0; position < published.length; position += 1) {
    if (published[position] === captured[taken]) {
      taken += 1;
      continue;
    }
    const last = ranges[ranges.length - 1];
    if (last?.end === position) ranges[ranges.length - 1] = { start: last.start, end: position + 1 };
    else ranges.push({ start: position, end: position + 1 });
  }
  if (taken < captured.length) throw new Error(`“${published}” does not keep every character of “${captured}”`);
  return ranges;
}

/** Where `words` stand in `text`; throws unless they stand there exactly once. */
export function onlyOccurrence(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) {
    throw new Error(`“${words}” stands ${start < 0 ? 'nowhere' : 'twice'} in “${text}”`);
  }
  return { start, end: start + words.length };
}

/** `text` as captured: each emendation undone once. Throws where one does not apply exactly once. */
export function undoEmendations(text: string, emendations: readonly Emendation[]): string {
  return emendations.reduce((current, { captured, published }) => {
    const { start, end } = onlyOccurrence(current, published);
    return current.slice(0, start) + captured + current.slice(end);
  }, text);
}

/** The article with every emendation at its places undone; ids keep the published places. */
export function asCaptured(article: Article, emendations: readonly Emendation[]): Article {
  const own = emendations.filter((emendation) => emendation.place.startsWith(`${String(article.number)}.`));
  const blocks = article.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => ({
      ...sentence,
      text: undoEmendations(
        sentence.text,
        own.filter((emendation) => localId(emendation.place) === sentence.id),
      ),
    })),
  }));
  return { ...article, blocks };
}
