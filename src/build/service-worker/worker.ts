/**
 * The service worker: after one visit the tools, the law and what was read work offline, and soon the whole site. It serves one version, pages and assets alike, until the
 * reader takes the next one, or the last page is closed.
 */
import { REST, STATE } from '../../site/page/offline.ts';
import { TAKE } from '../../site/page/take.ts';
import { answerTo } from './answer.ts';
import { clearOld, howMuch, storeRest, storeVersion } from './keep.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(storeVersion());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(clearOld().then(() => self.clients.claim()));
});

let storing: Promise<void> | undefined;

/** Once at a time, however many pages ask. */
function storeRestOnce(): Promise<void> {
  storing ??= storeRest().finally(() => {
    storing = undefined;
  });
  return storing;
}

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === TAKE) void self.skipWaiting();
  const answer = (work: Promise<unknown>) =>
    work.then(
      (value) => port?.postMessage(value),
      () => port?.postMessage(null),
    );
  if (event.data === REST) event.waitUntil(answer(storeRestOnce().then(howMuch)));
  if (event.data === STATE) event.waitUntil(answer(howMuch()));
});

self.addEventListener('fetch', (event) => {
  const response = answerTo(event.request, (work) => {
    event.waitUntil(work.catch(() => undefined));
  });
  if (response) event.respondWith(response);
});
