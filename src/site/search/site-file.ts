/**
 * What the exact search scans beside the law: one line for each place of the other pages that can be found, its parts divided by
 * tabs: kind, address below the site's base, heading, words.
 */
import { KINDS, type Kind } from './page-hits.ts';

export interface SiteEntry {
  readonly kind: Kind;
  /** Below the site's base: `glossary/#limit`. */
  readonly address: string;
  readonly title: string;
  readonly content: string;
}

/** The file's name, below the site's base. It is read anew when it has changed, so it needs no other name then. */
export const SITE_FILE = 'search/site.txt';

export function writeSiteFile(entries: readonly SiteEntry[]): string {
  return entries.map(({ kind, address, title, content }) => `${[kind, address, title, content].join('\t')}\n`).join('');
}

export function readSiteFile(file: string): SiteEntry[] {
  return file.split('\n').flatMap((line) => {
    const [kind = '', address = '', title = '', content = ''] = line.split('\t');
    const known = KINDS.find((each) => each === kind);
    return known === undefined ? [] : [{ kind: known, address, title, content }];
  });
}
