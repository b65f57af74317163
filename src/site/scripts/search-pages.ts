/**
 * Pagefind, asked through its own worker. Its script for pages would cost 12 kB only to speak with the worker; the worker
 * takes and gives plain messages: `{ id, instanceId, method, args }`, `{ id, result }` or `{ id, error }`.
 */
import { property, readPageHit, type Kind, type PageHit } from '../search/page-hits.ts';

/** How many pages are fetched for one answer: a page is about 600 bytes. */
const SOME = 4;
const ONE_KIND = 12;

type Ask = (method: string, ...args: readonly unknown[]) => Promise<unknown>;

function startWorker(base: string): Ask {
  const worker = new Worker(`${base}pagefind-worker.js`);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }) => {
    const id = property(data, 'id');
    const error = property(data, 'error');
    if (typeof id !== 'number') return;
    if (typeof error === 'string') waiting.get(id)?.reject(new Error(error));
    else waiting.get(id)?.resolve(property(data, 'result'));
    waiting.delete(id);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('the search worker stopped'));
    waiting.clear();
  });
  return (method, ...args) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, instanceId: 'site', method, args });
    });
}

let started: Promise<Ask> | undefined;

async function start(home: string): Promise<Ask> {
  const basePath = `${home}pagefind/`;
  const ask = startWorker(basePath);
  await ask('init', { basePath, baseUrl: home, language: 'zh-cn' });
  return ask;
}

/** The pages nearest to the words, of one kind or of all. Rejects where the index cannot be had. */
export async function findPages(home: string, words: readonly string[], kind?: Kind): Promise<PageHit[]> {
  started ??= start(home);
  const ask = await started.catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  const answer = await ask('search', words.join(' '), kind === undefined ? {} : { filters: { kind: [kind] } });
  const results = property(answer, 'results');
  if (!Array.isArray(results)) return [];
  const nearest: unknown[] = results.slice(0, kind === undefined ? SOME : ONE_KIND);
  const fragments = await Promise.all(nearest.map((result) => ask('getData', property(result, 'data'))));
  const hits = fragments.flatMap((fragment) => readPageHit(fragment, words) ?? []);
  return [...hits.filter(({ exact }) => exact), ...hits.filter(({ exact }) => !exact)];
}
