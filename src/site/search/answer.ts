/** The answer from the text alone: what was asked for, jumps, exact hits, and where there are none what comes near. */
import { findExact, type ArticleHit, type Exact } from './exact.ts';
import { wordsOf } from './fold.ts';
import type { LawChapter } from './law-file.ts';
import { searchable, searchableCapture, type Searchable } from './law.ts';
import { findLoose, type LooseHit } from './loose.ts';

/** The text in the three forms in which it is searched. */
export interface Law {
  readonly chapters: readonly LawChapter[];
  readonly published: readonly Searchable[];
  readonly captured: readonly Searchable[];
}

export function prepareLaw(chapters: readonly LawChapter[]): Law {
  return { chapters, published: searchable(chapters), captured: searchableCapture(chapters) };
}

export interface Answer {
  readonly words: readonly string[];
  readonly exact: Exact;
  /** Only where there are no exact hits: articles that hold the words where the capture lost characters. */
  readonly captured: readonly ArticleHit[];
  /** Only where neither are any. */
  readonly loose: readonly LooseHit[];
}

/** What the text answers to a query. */
export function answer(law: Law, query: string): Answer {
  const words = wordsOf(query);
  const exact = findExact(law.published, words);
  const captured = exact.hits.length > 0 ? [] : findExact(law.captured, words).hits;
  const loose = exact.hits.length > 0 || captured.length > 0 ? [] : findLoose(law.published, words);
  return { words, exact, captured, loose };
}
