/** What a page's request is answered with: the stored file, whatever answers its query carries; those are never stored. */
import { addressOf, fileAt, isAsset, NOT_FOUND, store, urlOf } from './files.ts';

const HOW = { cacheName: store, ignoreVary: true };

function fromStore(address: string): Promise<Response | undefined> {
  const file = fileAt(address);
  if (file) return caches.match(file.key, HOW);
  const { href } = urlOf(address);
  // Of an earlier version, whose pages may still be open.
  return isAsset(href) ? caches.match(href, { ...HOW, ignoreSearch: true }) : Promise.resolve(undefined);
}

async function notFound(): Promise<Response> {
  const page = await fromStore(NOT_FOUND);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

/** The stored file; what is not stored (a browser may clear it away), from the network. */
async function answer(request: Request, address: string): Promise<Response> {
  const stored = await fromStore(address);
  if (stored) return stored;
  return request.mode === 'navigate' ? fetch(request).catch(notFound) : fetch(request);
}

/** `articles/6` is `articles/6/`, as on the server. */
function withSlash(url: URL): Response {
  return Response.redirect(`${url.origin}${url.pathname}/${url.search}`);
}

/** Undefined where the browser is to do as if there were no worker. */
export function answerTo(request: Request): Promise<Response> | Response | undefined {
  const url = new URL(request.url);
  const address = addressOf(url);
  if (request.method !== 'GET' || address === undefined) return undefined;
  if (!fileAt(address) && fileAt(`${address}/`)) return withSlash(url);
  if (fileAt(address) || isAsset(url.href) || request.mode === 'navigate') return answer(request, address);
  return undefined;
}
