/**
 * What the other pages answer, beneath the law's answer: fetched once the law has answered and the reader pauses, so that an exact
 * hit in the law waits for none of it.
 */
import { lazily, RELOAD } from '../../tools/page/lazily.ts';
import { findExactPages, prepareSite } from '../search/exact-pages.ts';
import { excerptOf, rangesOf } from '../search/excerpt.ts';
import { CATALOGUE_WORDS, codeIn } from '../search/jump.ts';
import type { Kind, PageHit } from '../search/page-hits.ts';
import { readSiteFile, SITE_FILE } from '../search/site-file.ts';
import { read } from './search-files.ts';
import { group, linkTo, make, pieceOf } from './search-view.ts';

/** Elements, and a line that says how much was found. */
export interface Found {
  readonly parts: readonly HTMLElement[];
  readonly said: string;
}

export interface Sought {
  readonly words: readonly string[];
  readonly kind: Kind | undefined;
  /** Whether places that only come near are wanted where none holds the words. */
  readonly near: 'near-too' | 'exact-only';
}

/** How many places of the other pages are listed, among all kinds and of one. */
const SOME = 6;
const ONE_KIND = 40;

/** A page that is not an article, with what it says around the words. */
function pageItem({ url, title, kind, content }: PageHit, words: readonly string[]): HTMLElement {
  const heading = excerptOf(title, rangesOf(title, words)).map(pieceOf);
  const about = excerptOf(content, rangesOf(content, words)).map(pieceOf);
  const head = make('span', 'search__title', make('span', 'search__kind', kind), ...heading);
  return make('li', '', linkTo(url, 'search__hit', head, make('span', 'search__about', ...about)));
}

const items = (hits: readonly PageHit[], words: readonly string[]) => hits.map((page) => pageItem(page, words));

/** The places that hold the words. */
function exactFound(hits: readonly PageHit[], { words, kind }: Sought): Found {
  if (hits.length === 0) return { parts: [], said: '其他页面没有。' };
  const listed = hits.slice(0, kind === undefined ? SOME : ONE_KIND);
  const rest = hits.length - listed.length;
  const note = rest === 0 ? '' : `列出${String(listed.length)}处，另有${String(rest)}处：选一个类别，或者再加一个词。`;
  return { parts: [group('其他页面', note, items(listed, words))], said: `其他页面${String(hits.length)}处。` };
}

/** The places that only come near. */
function nearFound(hits: readonly PageHit[], words: readonly string[]): Found {
  if (hits.length === 0) return { parts: [], said: '其他页面没有。' };
  return { parts: [group('相近的页面', '只含其中一部分。', items(hits, words))], said: '其他页面只有相近的。' };
}

/** The way to the catalogue's page, whose own filter knows all codes: they would make the file that is scanned too heavy. */
function codeFound(home: string, code: string): Found {
  const address = `${home}catalogue/?${CATALOGUE_WORDS}=${code}`;
  return {
    parts: [linkTo(address, 'search__jump', `在采购品目里找${code}`)],
    said: '像是采购品目的代码，采购品目页里可以查。',
  };
}

const NO_NEAR: Found = { parts: [], said: `其他页面没有逐字相符的，相近的没有取到：${RELOAD}。` };

/** What Pagefind finds near the words. Where this browser cannot run it, it stays true that nothing holds them. */
async function findNear(home: string, { words, kind }: Sought): Promise<Found> {
  const { canRunPagefind, findNearPages } = await import('./search-pages.ts');
  return nearFound(canRunPagefind() ? await findNearPages(home, words, kind) : [], words);
}

const site = lazily(async (home: string) => prepareSite(readSiteFile(await read(home + SITE_FILE, 'no-cache'))));

/** What the other pages answer. Pagefind is fetched only where no place holds the words. */
export async function answerBeneath(home: string, sought: Sought): Promise<Found> {
  const { words, kind, near } = sought;
  const code = codeIn(words);
  if (code !== null) return codeFound(home, code);
  const exact = findExactPages(await site(home), words, home, kind);
  const found = exactFound(exact, sought);
  if (exact.length > 0 || near === 'exact-only') return found;
  return findNear(home, sought).catch(() => NO_NEAR);
}
