/**
 * Pagefind, for what exact words do not find: asked only in browsers that can run it. Its program for the search (WASM) has two
 * tables, which browsers know that have reference types (Chrome 96); in others it would fail, and say so in the console.
 */
import { lazily } from '../../tools/page/lazily.ts';
import { property, readPageHit, type Kind, type PageHit } from '../search/page-hits.ts';

/** How many places are shown for one answer. */
const SOME = 4;
const ONE_KIND = 12;

/** A program of nothing but two tables. */
const TWO_TABLES = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0]);

/** Whether this browser can run Pagefind. */
export function canRunPagefind(): boolean {
  return typeof WebAssembly === 'object' && WebAssembly.validate(TWO_TABLES);
}

/** What is called is looked up at every call: nothing is known of the module but its documentation. */
function call(owner: unknown, name: string, ...args: readonly unknown[]): unknown {
  const method = property(owner, name);
  if (typeof method !== 'function') throw new Error(`no ${name}`);
  return Reflect.apply(method, owner, args);
}

async function load(home: string): Promise<unknown> {
  const pagefind: unknown = await import(/* @vite-ignore */ `${home}pagefind/pagefind.js`);
  await call(pagefind, 'options', { baseUrl: home });
  return pagefind;
}

const loaded = lazily(load);

/** The places nearest to the words, of one kind or of all. Rejects where the index cannot be had; the next call tries again. */
export async function findNearPages(home: string, words: readonly string[], kind?: Kind): Promise<PageHit[]> {
  const pagefind = await loaded(home);
  const filters = kind === undefined ? {} : { kind: [kind] };
  const results = property(await call(pagefind, 'search', words.join(' '), { filters }), 'results');
  if (!Array.isArray(results)) return [];
  const nearest: unknown[] = results.slice(0, kind === undefined ? SOME : ONE_KIND);
  const fragments = await Promise.all(nearest.map((result) => call(result, 'data')));
  return fragments.flatMap((fragment) => readPageHit(fragment) ?? []);
}
