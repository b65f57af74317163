/** A citation: the article and the exact words relied on. Where they stand is found from the words and kept in places.ts. */
import { PLACES } from '../law/places.ts';
import { placeKey } from './place-key.ts';

export interface Citation {
  readonly place: string;
  readonly words: string;
}

/** Where words are looked for: `6`, `'notice'`; with a hint where they stand more than once in the article: `'38（五）1第一句'`. */
export type Source = number | 'notice' | `${number}${string}`;

const PLACE_OF = new Map(
  Object.entries(PLACES).flatMap(([place, keys]) => keys.split(' ').map((key): [string, string] => [key, place])),
);

/**
 * `cite(6, '报区政务服务和数据管理局备案')`: the article, and its words as published, written out here so that the place can be
 * found. Throws where the table of places has none for them: `npm run places` makes it anew and says what is wrong.
 */
export function cite(source: Source, words: string): Citation {
  const place = PLACE_OF.get(placeKey(source, words));
  if (place === undefined) throw new Error(`no place for “${words}” (${String(source)}): npm run places`);
  return { place, words };
}

/** Words inside those of a citation: a thing that a sentence lists. Throws where they are no part of it. */
export function within({ place, words: whole }: Citation, words: string): Citation {
  if (words === '' || !whole.includes(words)) throw new Error(`“${words}” is no part of “${whole}”`);
  return { place, words };
}

/** At least one citation: what every rule must carry. */
export type Citations = readonly [Citation, ...Citation[]];

/** The same citations, each once, in order of first appearance. */
export function distinctCites(cites: readonly Citation[]): Citation[] {
  const seen = new Map(cites.map((each) => [`${each.place} ${each.words}`, each]));
  return [...seen.values()];
}
