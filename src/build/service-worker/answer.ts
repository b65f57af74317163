/** What a page's request is answered with: the stored file, whatever answers its query carries; those are never stored. */
import { keepUsed } from './keep.ts';
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

/** Of a page that there is, while it is neither stored nor to be had. */
function notStored(): Response {
  const words = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>现在打不开</title><h1>这一页还没有存在这个浏览器里</h1><p>现在又没有连上网。连上网后刷新本页；<a href="${urlOf('').pathname}">首页</a>、
<a href="${urlOf('text/').pathname}">全文</a>和各样工具现在就能用。</p></html>`;
  return new Response(words, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** From the network, and kept where it is a file of this version. */
async function fetched(request: Request, address: string, later: Later): Promise<Response> {
  const response = await fetch(request);
  const file = fileAt(address);
  if (file && response.ok && !response.redirected) later(keepUsed(file, response.clone()));
  return response;
}

/** The stored file; what is not stored, from the network. */
async function answer(request: Request, address: string, later: Later): Promise<Response> {
  const stored = await fromStore(address);
  if (stored) return stored;
  const response = fetched(request, address, later);
  return request.mode === 'navigate' ? response.catch(() => (fileAt(address) ? notStored() : notFound())) : response;
}

/** Work that goes on after the answer. */
type Later = (work: Promise<void>) => void;

/** `articles/6` is `articles/6/`, as on the server. */
function withSlash(url: URL): Response {
  return Response.redirect(`${url.origin}${url.pathname}/${url.search}`);
}

/** Undefined where the browser is to do as if there were no worker. */
export function answerTo(request: Request, later: Later): Promise<Response> | Response | undefined {
  const url = new URL(request.url);
  const address = addressOf(url);
  if (request.method !== 'GET' || address === undefined) return undefined;
  if (!fileAt(address) && fileAt(`${address}/`)) return withSlash(url);
  if (fileAt(address) || isAsset(url.href) || request.mode === 'navigate') return answer(request, address, later);
  return undefined;
}
