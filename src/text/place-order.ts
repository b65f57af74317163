/** The order of places inside one article: 款 before the items, items with their 段 and 目, 款 after them. */
import { parsePlace, type Place } from './place.ts';

function orderOf(id: string): number[] {
  const { paragraph = 1, item = 0, itemParagraph = 1, subitem = 0, sentence = 0 } = parsePlace(id);
  return [paragraph, item, itemParagraph, subitem, sentence];
}

function compare(one: string, other: string): number {
  const second = orderOf(other);
  const differences = orderOf(one).map((part, index) => part - (second[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** Places, each once: the articles as they are first named, for the deciding one goes first; inside each, the order of the text. */
export function inTextOrder(places: readonly string[]): string[] {
  const byArticle = new Map<Place['document'], string[]>();
  for (const place of new Set(places)) {
    const { document } = parsePlace(place);
    byArticle.set(document, [...(byArticle.get(document) ?? []), place]);
  }
  return [...byArticle.values()].flatMap((of) => of.sort(compare));
}
