import { describe, expect, it } from 'vitest';
import { allCitations } from '../../src/core/index.ts';
import { parsePlace, sentencesAt, standsAt } from '../../src/text/index.ts';
import { readArticles } from '../regulation.ts';

const articles = readArticles();
const articleOf = (place: string) => {
  const article = articles.find(({ number }) => number === parsePlace(place).document);
  if (!article) throw new Error(`no article for ${place}`);
  return article;
};

describe('every citation of the core', () => {
  it.each(allCitations().map((cite) => [cite.place, cite.words] as const))('%s has the words “%s”', (place, words) => {
    expect(standsAt(articleOf(place), place, words)).toBe(true);
  });

  it('points at a single sentence', () => {
    for (const { place } of allCitations()) expect(sentencesAt(articleOf(place), place), place).toHaveLength(1);
  });
});
