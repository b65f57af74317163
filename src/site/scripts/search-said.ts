/**
 * 您是不是要办: what a query may mean, above the hits. Fetched while the reader begins to type, after the law, which waits for none
 * of it.
 */
import { readSaidFile, SAID_FILE, type Way } from '../search/said-file.ts';
import { guess, type Guess } from '../search/said.ts';
import { read } from './search-files.ts';
import { group, linkTo, make } from './search-view.ts';

/** Elements, and a line that is read out. */
export interface Guessed {
  readonly parts: readonly HTMLElement[];
  readonly said: string;
}

/** What a query may mean; undefined where nothing is known of it. */
export type Guesser = (query: string) => Guessed | undefined;

const TITLE = '您是不是要办';

function wayItem(home: string, { kind, address, label }: Way): HTMLElement {
  const title = make('span', 'search__title', make('span', 'search__kind', kind), label);
  return make('li', '', linkTo(home + address, 'search__hit', title));
}

const sayMeaning = ({ said, means }: Guess['meanings'][number]) => `“${said}”在条文里写作“${means}”。`;

/** Rejects where the table cannot be had. */
export async function fetchGuesser(home: string): Promise<Guesser> {
  const entries = readSaidFile(await read(home + SAID_FILE, 'no-cache'));
  return (query) => {
    const { meanings, ways } = guess(query, entries);
    if (ways.length === 0) return undefined;
    const note = meanings.map(sayMeaning).join('');
    const items = ways.map((way) => wayItem(home, way));
    return { parts: [group(TITLE, note, items)], said: `另列出您可能要办的${String(ways.length)}处。` };
  };
}
