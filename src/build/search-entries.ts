/** A built page → the entries of the search index. */
import type { Kind } from '../site/search/page-hits.ts';

export interface Entry {
  /** Below the site's base: `glossary/#limit`. */
  readonly url: string;
  readonly content: string;
}

/** Which pages are found, and as what. Articles and the whole text are not here: the exact search has them. */
const KINDS: readonly (readonly [pages: RegExp, kind: Kind])[] = [
  [/^interpretations\/$/, '口径'],
  [/^glossary\/$/, '术语'],
  [/^guide\/.+/, '指南'],
  [/^tools\/.+/, '工具'],
  [/^(bodies|desk|thresholds|times|documents|emendations|notice|data)\//, '其他'],
  [/^coverage\/$/, '其他'],
];

/** The kind of the page at `interpretations/`; null where it is not found through the index. */
export function kindOf(path: string): Kind | null {
  return KINDS.find(([pages]) => pages.test(path))?.[1] ?? null;
}

const OPENING = /<(?:section|h2|div)\b[^>]*? id="([^"]+)"[^>]*>/g;

function between(html: string, start: string, end: string): string {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from);
  return from < 0 || to < 0 ? '' : html.slice(from, to);
}

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

/** The words of the first heading, or of the term that a row of a list begins with. */
function headingOf(html: string): string {
  return plain(/<(h2|dt)\b[^>]*>([\s\S]*?)<\/\1>/.exec(html)?.[2] ?? '');
}

function entry(url: string, kind: Kind, title: string, html: string): Entry {
  const head = `<p data-pagefind-ignore data-pagefind-meta="title">${title}</p>`;
  return { url, content: `<html><body data-pagefind-filter="kind:${kind}">${head}${html}</body></html>` };
}

/** The entries of a page: what comes before the first address, then what each address begins. */
export function entriesOf(page: string, path: string, kind: Kind): Entry[] {
  const main = between(page, '<main', '</main>');
  const heading = between(main, '<h1', '</h1>');
  const title = plain(heading);
  const body = main.slice(main.indexOf(heading) + heading.length);
  const openings = [...body.matchAll(OPENING)];
  const first = openings[0]?.index ?? body.length;
  const parts = openings.map(({ 1: id = '', index }, number) => {
    const html = body.slice(index, openings[number + 1]?.index);
    return entry(`${path}#${id}`, kind, headingOf(html) || title, html);
  });
  return [entry(path, kind, title, `<h1>${title}</h1>${body.slice(0, first)}`), ...parts];
}
