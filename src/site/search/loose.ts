/** Looser hits, for words that no article holds: the articles that hold the longest and rarest parts of them. */
import { sentenceHits, type ArticleHit } from './exact.ts';
import type { Searchable } from './law.ts';
import { occurrencesOf } from './occurrences.ts';

export interface LooseHit extends ArticleHit {
  /** What of the words the article holds. */
  readonly parts: readonly string[];
}

const SHORTEST = 2;
const MOST = 5;

const holds = ({ run }: Searchable, part: string) => occurrencesOf(run.text, part).some(({ whole }) => whole);

/** The word taken apart from the left into the longest parts that the article holds. */
function partsHeld(searched: Searchable, word: string): string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < word.length) {
    let end = word.length;
    while (end - start >= SHORTEST && !holds(searched, word.slice(start, end))) end -= 1;
    const part = word.slice(start, end);
    if (part.length >= SHORTEST) parts.push(part);
    start += Math.max(part.length >= SHORTEST ? part.length : 1, 1);
  }
  return parts;
}

/** Long parts count for more, and parts that half the articles hold for nothing. */
function weigh(parts: readonly string[], holders: ReadonlyMap<string, number>, articles: number): number {
  return parts.reduce((sum, part) => {
    const held = holders.get(part) ?? 0;
    return held * 2 > articles ? sum : sum + part.length ** 2 / held;
  }, 0);
}

/** At most five, those closest to the words first. */
export function findLoose(law: readonly Searchable[], words: readonly string[]): LooseHit[] {
  const held = law.map((searched) => [...new Set(words.flatMap((word) => partsHeld(searched, word)))]);
  const holders = new Map<string, number>();
  for (const part of held.flat())
    if (!holders.has(part)) holders.set(part, law.filter((searched) => holds(searched, part)).length);
  return law
    .map((searched, index) => {
      const parts = held[index] ?? [];
      return { searched, parts, weight: weigh(parts, holders, law.length) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.searched.article.number - b.searched.article.number)
    .slice(0, MOST)
    .map(({ searched, parts }) => {
      const found = parts.map((part) => occurrencesOf(searched.run.text, part).filter(({ whole }) => whole));
      const sentences = sentenceHits(searched, found);
      return { article: searched.article, sentences, together: false, count: found.flat().length, parts };
    });
}
