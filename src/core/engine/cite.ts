/** A citation: the article and the exact words relied on. Where they stand is found from the words and kept in a table. */
import { placeKey } from './place-key.ts';

export interface Citation {
  readonly place: string;
  readonly words: string;
}

/** Where words are looked for: `6`, `'notice'`; with a hint where they stand more than once in the article: `'8（五）1第一句'`. */
export type Source = number | 'notice' | `${number}${string}`;

/** At least one citation: what every rule must carry. */
export type Citations = readonly [Citation, ...Citation[]];

/** A table of places, as `npm run places` makes it (place → keys of the citations there), by key. */
export function byKey(places: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(places).flatMap(([place, keys]) => keys.split(' ').map((key): [string, string] => [key, place])),
  );
}

/**
 * `cite` for a table of places. `cite(6, '报……备案')` throws
 * where the table has no place for the words.
 */
export function citing(places: Readonly<Record<string, string>>): (source: Source, words: string) => Citation {
  const placeOf = byKey(places);
  return (source, words) => {
    const place = placeOf.get(placeKey(source, words));
    if (place === undefined) throw new Error(`no place for “${words}” (${String(source)}): npm run places`);
    return { place, words };
  };
}

/** Words inside those of a citation: a thing that a sentence lists. Throws where they are no part of it. */
/* @__NO_SIDE_EFFECTS__ */
export function within({ place, words: whole }: Citation, words: string): Citation {
  if (words === '' || !whole.includes(words)) throw new Error(`“${words}” is no part of “${whole}”`);
  return { place, words };
}

/** The same citations, each once, in order of first appearance. */
export function distinctCites(cites: readonly Citation[]): Citation[] {
  // Most are the very same objects: these need no comparing of words.
  const seen = new Map([...new Set(cites)].map((each) => [`${each.place} ${each.words}`, each]));
  return [...seen.values()];
}
