/**
 * Exact hits: the articles whose text holds every word asked for, and no other.
 *
 * A number is a word of its own: 20万元 is not found in 120万元. A word that cuts every number it stands in (`0万元`) is
 * looked for inside numbers only where it stands nowhere else, and the answer says so.
 *
 * Best first: articles that hold all words in one sentence; then those that hold them more often; then in the law's order.
 */
import type { Range } from '../../text/emend.ts';
import type { LawArticle, LawSentence } from './law-file.ts';
import type { Searchable } from './law.ts';
import { occurrencesOf, type Occurrence } from './occurrences.ts';

/** A sentence with the words asked for, and where in it they stand. */
export interface SentenceHit {
  readonly sentence: LawSentence;
  readonly marks: readonly Range[];
  /** How many of the words stand in it, whole or in part. */
  readonly words: number;
}

export interface ArticleHit {
  readonly article: LawArticle;
  /** In the article's order. */
  readonly sentences: readonly SentenceHit[];
  readonly together: boolean;
  readonly count: number;
}

export interface Exact {
  readonly standing: 'whole' | 'inside-numbers';
  readonly hits: readonly ArticleHit[];
}

/** Where each word stands; a word that stands nowhere has none. */
type Found = readonly (readonly Occurrence[])[];

/** The part of an occurrence that lies in each sentence, as ranges of the sentence's own characters. */
function marksOf({ run }: Searchable, { start, end }: Occurrence): Map<number, Range> {
  const marks = new Map<number, Range>();
  for (let at = start; at < end; at += 1) {
    const sentence = run.sentence[at] ?? 0;
    const from = run.from[at] ?? 0;
    marks.set(sentence, { start: marks.get(sentence)?.start ?? from, end: from + 1 });
  }
  return marks;
}

/** The sentences that the occurrences touch, in order. */
export function sentenceHits(searched: Searchable, found: Found): SentenceHit[] {
  const hits = new Map<number, { marks: Range[]; words: Set<number> }>();
  found.forEach((occurrences, word) => {
    for (const occurrence of occurrences)
      for (const [index, range] of marksOf(searched, occurrence)) {
        const hit = hits.get(index) ?? { marks: [], words: new Set() };
        hit.marks.push(range);
        hit.words.add(word);
        hits.set(index, hit);
      }
  });
  return searched.article.sentences.flatMap((sentence, index) => {
    const hit = hits.get(index);
    return hit === undefined ? [] : [{ sentence, marks: hit.marks, words: hit.words.size }];
  });
}

function hitOf(searched: Searchable, found: Found): ArticleHit {
  const sentences = sentenceHits(searched, found);
  return {
    article: searched.article,
    sentences,
    together: sentences.some(({ words }) => words === found.length),
    count: found.reduce((sum, occurrences) => sum + occurrences.length, 0),
  };
}

function compare(a: ArticleHit, b: ArticleHit): number {
  return Number(b.together) - Number(a.together) || b.count - a.count || a.article.number - b.article.number;
}

function hitsWith(law: readonly Searchable[], words: readonly string[], counts: (one: Occurrence) => boolean) {
  return law
    .map((searched) => ({
      searched,
      found: words.map((word) => occurrencesOf(searched.run.text, word).filter(counts)),
    }))
    .filter(({ found }) => found.every((occurrences) => occurrences.length > 0))
    .map(({ searched, found }) => hitOf(searched, found))
    .sort(compare);
}

/** The articles that hold all the words; none where no word is asked for. */
export function findExact(law: readonly Searchable[], words: readonly string[]): Exact {
  if (words.length === 0) return { standing: 'whole', hits: [] };
  const whole = hitsWith(law, words, (occurrence) => occurrence.whole);
  if (whole.length > 0) return { standing: 'whole', hits: whole };
  return { standing: 'inside-numbers', hits: hitsWith(law, words, () => true) };
}
