/**
 * What clerks call things, for the search: one line for each entry, its parts divided by tabs: the words they type, divided by
 * spaces; the text's own words, empty where it is a question; then for each way its kind, its address below the site's base and
 * what it is called.
 */
import { KINDS, type Kind } from './page-hits.ts';

/** Where an entry leads. */
export interface Way {
  readonly kind: Kind;
  /** Below the site's base: `tools/route/?category=operation`. */
  readonly address: string;
  readonly label: string;
}

export interface SaidEntry {
  /** Folded, without white space. */
  readonly said: readonly string[];
  readonly means: string;
  /** The best first. */
  readonly ways: readonly Way[];
}

/** The file's name, below the site's base. It is read anew when it has changed, so it needs no other name then. */
export const SAID_FILE = 'search/said.txt';

export function writeSaidFile(entries: readonly SaidEntry[]): string {
  return entries
    .map(({ said, means, ways }) =>
      [said.join(' '), means, ...ways.flatMap(({ kind, address, label }) => [kind, address, label])].join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function readWays([kind, address, label, ...rest]: readonly string[]): Way[] {
  const known = KINDS.find((each) => each === kind);
  if (known === undefined || address === undefined || label === undefined) return [];
  return [{ kind: known, address, label }, ...readWays(rest)];
}

export function readSaidFile(file: string): SaidEntry[] {
  return file.split('\n').flatMap((line) => {
    const [said = '', means = '', ...ways] = line.split('\t');
    return said === '' ? [] : [{ said: said.split(' '), means, ways: readWays(ways) }];
  });
}
