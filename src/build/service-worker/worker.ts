/**
 * The service worker: after one visit the site works offline. It serves one version, pages and assets alike, until the
 * reader takes the next one, or the last page is closed.
 */
import { TAKE } from '../../site/take.ts';
import { answerTo } from './answer.ts';
import { clearOld, storeAll } from './keep.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(storeAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clearOld().then(() => self.clients.claim()));
});

self.addEventListener('message', ({ data }) => {
  if (data === TAKE) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const response = answerTo(event.request);
  if (response) event.respondWith(response);
});
