/** The table of places: for every citation of the core the place where its words stand, or a sentence about what is wrong. */
import { placeKey } from '../core/engine/place-key.ts';
import { faultOf, locate, type Article, type Quoted } from '../text/index.ts';

interface Table {
  /** Place → the keys of the citations there. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Every fault, not the first alone. */
  readonly faults: readonly string[];
}

/** Finds the place of every quotation. */
export function placesOf(quoted: readonly Quoted[], articles: readonly Article[]): Table {
  const faults = quoted.flatMap((each) => faultOf(articles, each) ?? []);
  const keys = new Map<string, Set<string>>();
  for (const { source, words } of quoted) {
    const located = locate(articles, source, words);
    if (located.found !== 'once') continue;
    keys.set(located.place, (keys.get(located.place) ?? new Set()).add(placeKey(source, words)));
  }
  const sorted = [...keys].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return { places: new Map(sorted.map(([place, of]) => [place, [...of].sort()])), faults };
}

/** The module that the core carries: formatted as the repository is. */
export function placesTable(places: Table['places']): string {
  const lines = [...places].map(([place, keys]) => `  '${place}': '${keys.join(' ')}',\n`);
  return [
    '/** Where the cited words stand: place → keys of citations (place-key.ts). Made by `npm run places`, not by hand. */\n',
    'export const PLACES: Readonly<Record<string, string>> = {\n',
    ...lines,
    '};\n',
  ].join('');
}
