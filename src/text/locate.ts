/** From quoted words to their place: nobody types a place where words say it. */
import type { Article, Block } from './parse.ts';
import { readSource, type Source } from './source.ts';

/** The one place where the words stand, or what is wrong with them. */
export type Located =
  | { readonly found: 'once'; readonly place: string }
  | { readonly found: 'nowhere'; readonly nearest: string }
  | { readonly found: 'twice'; readonly places: readonly string[] };

const textOf = (block: Block): string => block.sentences.map(({ text }) => text).join('');

/** The blocks that a hint speaks of: all, one, or one and those under it (（三）, and its 1. and 2.). */
function blocksOf(article: Article, block: string): Block[] {
  if (block === '') return [...article.blocks];
  return article.blocks.filter(
    ({ id }) => id === block || (id.startsWith(block) && /\D/.test(id.charAt(block.length))),
  );
}

/** The sentences that hold the words; where none does, the blocks in which they run over several. */
function standing(blocks: readonly Block[], words: string, sentence: string): string[] {
  const sentences = blocks.flatMap((block) => block.sentences);
  const inside = sentences.filter(({ id, text }) => text.includes(words) && id.endsWith(sentence));
  if (inside.length > 0 || sentence !== '') return inside.map(({ id }) => id);
  return blocks.filter((block) => textOf(block).includes(words)).map(({ id }) => id);
}

/** How many pairs of neighbouring characters the two have in common. */
function likeness(words: string, text: string): number {
  const pairs = new Set([...words].map((character, index) => character + (words[index + 1] ?? '')));
  return [...pairs].filter((pair) => text.includes(pair)).length;
}

/** The sentence that has most of the words. Empty where there is no text. */
function nearestTo(words: string, articles: readonly Article[]): string {
  const sentences = articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  const ranked = sentences.map(({ text }) => ({ text, alike: likeness(words, text) }));
  return ranked.reduce((best, each) => (each.alike > best.alike ? each : best), { text: '', alike: -1 }).text;
}

/**
 * The place of words: `locate(articles, 6, '200万元以上的项目，由…')` → `6.p1s2`; the 款, 项 or 目 where they run over several
 * sentences. Empty words stand nowhere; a hint whose part has them more than once gives its first block, the hint's own.
 */
export function locate(articles: readonly Article[], source: Source, words: string): Located {
  const { document, block, sentence } = readSource(source);
  const article = articles.find(({ number }) => number === document);
  const blocks = article && words !== '' ? blocksOf(article, block) : [];
  const own = blocks.filter(({ id }) => block !== '' && id === block);
  const places = [own, blocks].map((each) => standing(each, words, sentence)).find(({ length }) => length > 0) ?? [];
  const [place] = places;
  if (place === undefined) return { found: 'nowhere', nearest: nearestTo(words, article ? [article] : articles) };
  const whole = places.map((each) => `${String(document)}.${each}`);
  return places.length === 1
    ? { found: 'once', place: `${String(document)}.${place}` }
    : { found: 'twice', places: whole };
}
