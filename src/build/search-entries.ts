/** A built page → its parts that can be found, each with its place, its heading and its own words. */
import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import type { Kind } from '../site/search/page-hits.ts';
import type { SiteEntry } from '../site/search/site-file.ts';

/** Which pages are found, and as what. Articles and the whole text are not here: the law's own file has them. */
const KINDS: readonly (readonly [pages: RegExp, kind: Kind])[] = [
  [/^interpretations\//, '口径'],
  [/^glossary\/$/, '术语'],
  [/^guide\/.+/, '指南'],
  [/^(tools|overview)\/.+/, '工具'],
  [/^(bodies|catalogue|desk|thresholds|times|documents|emendations|notice)\//, '其他'],
];

/** The kind of the page at `interpretations/`; null where it is not found through the index. */
export function kindOf(path: string): Kind | null {
  return KINDS.find(([pages]) => pages.test(path))?.[1] ?? null;
}

/**
 * Quoted law (the text itself is searched), forms, pictures, heads of tables, and what only leads elsewhere. The catalogue's rows are
 * too many: its page has a filter of its own, and a code leads there.
 */
const LEFT_OUT = [
  ...['.quote', '.quote__place', '.cite__place', 'svg', 'figure', 'fieldset', 'form', 'script', 'style', 'noscript'],
  ...[
    'nav',
    '.doubt-list',
    '.doubt-first',
    '.doubt-computed',
    '.doubt-way',
    '.doubt-rules',
    '.lookup__index',
    '.term-uses',
    '.onward',
    '.fields',
    '.places',
    '.bar',
    'button',
  ],
  ...[
    '.tier-pictures',
    '.coverage-figures',
    '.guide-doubt',
    '.lookup__doubts',
    'thead',
    'td[data-tier]',
    '.disclaimers',
    '.disclaimer',
  ],
  ...['.catalogue', '.catalogue-filter'],
].join(',');
/** A table whose rows have no address repeats what stands elsewhere. */
const ROW = 'tr[id]';
const OPENERS: ReadonlySet<string> = new Set(['SECTION', 'H2', 'DIV', 'TR']);
const INLINE: ReadonlySet<string> = new Set([
  'A',
  'SPAN',
  'STRONG',
  'EM',
  'INS',
  'ABBR',
  'CODE',
  'B',
  'I',
  'TIME',
  'Q',
]);

interface Part {
  readonly id: string;
  words: string;
  heading: string;
}

/** The words of an element, parted where a block begins or ends. */
function wordsOf(node: Node): string {
  if (node instanceof TextNode) return node.text;
  if (!(node instanceof HTMLElement)) return '';
  const inner = node.childNodes.map(wordsOf).join('');
  return INLINE.has(node.tagName) ? inner : ` ${inner} `;
}

const trim = (words: string) => words.replace(/\s+/g, ' ').trim();

/** A part's heading is the first heading, term, or head of a row in it; who acts stands in the row's head too, as an element. */
function takeHeading(part: Part, node: HTMLElement): void {
  if (part.heading !== '' || !['H2', 'DT', 'TH'].includes(node.tagName)) return;
  const named = node.tagName === 'TH' ? node.childNodes.filter((child) => child instanceof TextNode) : [node];
  part.heading = trim(named.map(wordsOf).join(''));
}

/** The words after the heading that they begin with. */
const below = (heading: string, words: string) =>
  heading !== '' && words.startsWith(heading) ? words.slice(heading.length).trim() : words;

function walk(node: Node, parts: Part[]): void {
  const open = (id: string) => parts.push({ id, words: '', heading: '' });
  const last = () => parts[parts.length - 1];
  if (node instanceof TextNode) {
    const part = last();
    if (part) part.words += node.text;
  }
  if (!(node instanceof HTMLElement)) return;
  if (OPENERS.has(node.tagName) && node.id !== '') open(node.id);
  const part = last();
  if (part) takeHeading(part, node);
  const gap = INLINE.has(node.tagName) ? '' : ' ';
  if (part) part.words += gap;
  for (const child of node.childNodes) walk(child, parts);
  const end = last();
  if (end) end.words += gap;
}

/** What of a page is found: its main part without what is left out, its title apart. */
function readMain(page: string): { title: string; main: HTMLElement } | null {
  const main = parse(page).querySelector('main');
  if (!main) return null;
  for (const each of main.querySelectorAll(LEFT_OUT)) each.remove();
  for (const table of main.querySelectorAll('table')) if (!table.querySelector(ROW)) table.remove();
  const heading = main.querySelector('h1');
  const title = trim(heading ? wordsOf(heading) : '');
  heading?.remove();
  return { title, main };
}

/** The parts of a page: what comes before the first address, then what each address begins. */
export function entriesOf(page: string, path: string, kind: Kind): SiteEntry[] {
  const read = readMain(page);
  if (!read) return [];
  const parts: Part[] = [{ id: '', words: '', heading: '' }];
  for (const child of read.main.childNodes) walk(child, parts);
  return parts.map(({ id, heading, words }) => ({
    kind,
    address: id === '' ? path : `${path}#${id}`,
    title: id === '' ? read.title : heading || read.title,
    content: below(heading, trim(words)),
  }));
}
