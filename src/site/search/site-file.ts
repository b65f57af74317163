/**
 * What the exact search scans beside the law: one line for each place of the other pages that can be found, its parts divided by
 * tabs: kind, address below the site's base, heading, words. A place on the page of the line before it has no kind, and of its
 * address only the part from # on.
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

const pageOf = (address: string) => address.split('#', 1)[0] ?? '';

export function writeSiteFile(entries: readonly SiteEntry[]): string {
  const lines = entries.map(({ kind, address, title, content }, index) => {
    const before = entries[index - 1];
    const page = pageOf(address);
    const isSame = before?.kind === kind && pageOf(before.address) === page && page !== address;
    return [...(isSame ? ['', address.slice(page.length)] : [kind, address]), title, content].join('\t');
  });
  return lines.map((line) => `${line}\n`).join('');
}

export function readSiteFile(file: string): SiteEntry[] {
  let kind: Kind | undefined;
  let page = '';
  return file.split('\n').flatMap((line) => {
    const [head = '', address = '', title = '', content = ''] = line.split('\t');
    if (head !== '') {
      kind = KINDS.find((each) => each === head);
      page = pageOf(address);
    }
    if (kind === undefined || address === '') return [];
    return [{ kind, address: head === '' ? page + address : address, title, content }];
  });
}
