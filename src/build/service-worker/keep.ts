/** Storing a version beside the one in use, and clearing away what no version needs. */
import { allFiles, isAsset, store, urlOf, type File } from './files.ts';

declare const self: ServiceWorkerGlobalScope;

/** Few at once: the reader's own requests go first. */
const LANES = 4;

/** The file as the build made it, or an error: a half-published site is never stored. */
async function download({ address, integrity }: File): Promise<Response> {
  const url = urlOf(address);
  const cache = isAsset(url.href) ? 'default' : 'no-cache';
  const response = await fetch(url, { integrity, cache, priority: 'low' });
  // Browsers refuse a page that comes out of a redirect.
  return response.redirected ? new Response(response.body, response) : response;
}

/** Stores what is not there yet: all of it, or nothing. */
export async function storeAll(): Promise<void> {
  const cache = await caches.open(store);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const rest = allFiles().filter(({ key }) => !there.has(key));
  const added: string[] = [];
  const lane = async () => {
    for (let file = rest.pop(); file; file = rest.pop()) {
      added.push(file.key);
      await cache.put(file.key, await download(file));
    }
  };
  // One file that cannot be had ends the others' work.
  const work = Array.from({ length: LANES }, () =>
    lane().catch((error: unknown) => {
      rest.length = 0;
      throw error;
    }),
  );
  try {
    await Promise.all(work);
  } catch (error) {
    await Promise.allSettled(work);
    await Promise.all(added.map((key) => cache.delete(key)));
    throw error;
  }
}

/** Clears away what this version does not need; but while other pages are open, they may be of the last version and fetch its assets. */
export async function clearOld(): Promise<void> {
  const cache = await caches.open(store);
  const needed = new Set(allFiles().map(({ key }) => key));
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const old = (await cache.keys()).filter(({ url }) => !needed.has(url) && (open.length <= 1 || !isAsset(url)));
  await Promise.all(old.map((request) => cache.delete(request)));
}
