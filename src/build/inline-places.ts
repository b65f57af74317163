/**
 * In the scripts of the site every citation has its place written in: readers need not load the table, and what a tool does not
 * cite falls away with it. In Node and in tests the same citations look their places up.
 */
import type { Plugin } from 'vite';
import { byKey } from '../core/engine/cite.ts';
import { placeKey } from '../core/engine/place-key.ts';
import { PLACES } from '../core/law/places.ts';
import { callsOfCite } from './cited.ts';

const PLACE_OF = byKey(PLACES);

/** The code with `cite(6, '…')` as `({ place: '6.p1s2', words: '…' })`. Throws where the table has no place for the words. */
export function withPlaces(file: string, code: string): string {
  return callsOfCite(file, code).reduceRight((done, { start, end, source, words }) => {
    const place = PLACE_OF.get(placeKey(source, words));
    if (place === undefined) throw new Error(`${file}: no place for “${words}”: npm run places`);
    return done.slice(0, start) + `(${JSON.stringify({ place, words })})` + done.slice(end);
  }, code);
}

export function inlinePlaces(): Plugin {
  return {
    name: 'inline-places',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/core\/law\/.+\.ts$/ },
      handler: (code, id) => ({ code: withPlaces(id, code), map: null }),
    },
  };
}
