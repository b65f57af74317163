/** Storing a version beside the one in use, and clearing away what no version needs. */
import { isCostly } from '../../site/coverage/costly.ts';
import {
  addressOf,
  allFiles,
  core,
  filesOf,
  isAsset,
  rest,
  store as name,
  urlOf,
  type File,
  type Part,
} from './files.ts';
import { unpack } from './unpack.ts';

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

/** More files than these come as an archive. */
const FEW = 20;

/** Puts files one by one into the store; `put` is told of each before. */
async function storeEach(cache: Cache, files: readonly File[], put: (key: string) => void): Promise<void> {
  const left = [...files];
  const lane = async () => {
    for (let file = left.pop(); file; file = left.pop()) {
      put(file.key);
      await cache.put(file.key, await download(file));
    }
  };
  // One file that cannot be had ends the others' work.
  const work = Array.from({ length: LANES }, () =>
    lane().catch((error: unknown) => {
      left.length = 0;
      throw error;
    }),
  );
  await Promise.allSettled(work);
  await Promise.all(work);
}

async function storePacked(cache: Cache, part: Part, files: readonly File[], put: (key: string) => void) {
  const unpacked = await unpack(part);
  for (const { address, key } of files) {
    const response = unpacked.get(address);
    if (!response) throw new Error(`${address} is not in ${part.pack}`);
    put(key);
    await cache.put(key, response);
  }
}

interface Wanted {
  readonly part: Part;
  readonly files: readonly File[];
}

/** Stores what is not there yet: all of it, or nothing. */
async function store(wanted: readonly Wanted[]): Promise<void> {
  const cache = await caches.open(name);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const added: string[] = [];
  const put = (key: string) => added.push(key);
  try {
    for (const { part, files } of wanted) {
      const missing = files.filter(({ key }) => !there.has(key));
      if (missing.length > FEW) await storePacked(cache, part, missing, put);
      else await storeEach(cache, missing, put);
    }
  } catch (error) {
    await Promise.all(added.map((key) => cache.delete(key)));
    throw error;
  }
}

/** Addresses that an earlier version has stored, and the pages that are open now: with them the reader works. */
async function addressesInUse(): Promise<Set<string>> {
  const cache = await caches.open(name);
  const stored = (await cache.keys()).map(({ url }) => url);
  const open = (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ url }) => url);
  return new Set([...stored, ...open].flatMap((url) => addressOf(new URL(url)) ?? []));
}

/** What every reader needs, and what this reader has used or stored of the rest; nothing large on a costly connection. */
export async function storeVersion(): Promise<void> {
  const used = await addressesInUse();
  const cache = await caches.open(name);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const files = filesOf(rest).filter(({ address }) => used.has(address));
  const isLarge = files.filter(({ key }) => !there.has(key)).length > FEW;
  await store([
    { part: core, files: filesOf(core) },
    { part: rest, files: isLarge && isCostly(self.navigator) ? [] : files },
  ]);
}

/** The rest of the site. */
export async function storeRest(): Promise<void> {
  await store([{ part: rest, files: filesOf(rest) }]);
}

/** How many files are not stored, and how large the archive is that has them. */
export async function howMuch(): Promise<{ missing: number; bytes: number }> {
  const cache = await caches.open(name);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  return { missing: allFiles().filter(({ key }) => !there.has(key)).length, bytes: rest.bytes };
}

async function digestOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}

/** Keeps a file that the reader has used, if it is of this version. */
export async function keepUsed({ key, integrity }: File, response: Response): Promise<void> {
  const content = await response.arrayBuffer();
  if (!response.ok || (await digestOf(content)) !== integrity) return;
  const cache = await caches.open(name);
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  await cache.put(key, new Response(content, { headers: { 'content-type': type } }));
}

/** Clears away what this version does not need; but while other pages are open, they may be of the last version and fetch its assets. */
export async function clearOld(): Promise<void> {
  const cache = await caches.open(name);
  const needed = new Set(allFiles().map(({ key }) => key));
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const old = (await cache.keys()).filter(({ url }) => !needed.has(url) && (open.length <= 1 || !isAsset(url)));
  await Promise.all(old.map((request) => cache.delete(request)));
}
