/** After one visit the site works offline. On every page, so no more than this: the rest is fetched when a new version waits. */
import { BASE } from '../page/base.ts';
import { isCostly } from '../coverage/costly.ts';
import { REST, SWITCH, WORKER } from '../page/offline.ts';

/** The rest of the site, once the page and the browser have nothing else to do. */
async function fetchRest(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (isCostly(navigator)) return;
  const ask = () => active?.postMessage(REST);
  if ('requestIdleCallback' in window) requestIdleCallback(ask);
  else setTimeout(ask, 3000);
}

async function start(): Promise<void> {
  if (localStorage.getItem(SWITCH) !== null) return;
  const registration = await navigator.serviceWorker.register(BASE + WORKER);
  const look = async () => {
    if (!registration.active || !registration.waiting) return;
    const { announce } = await import('./offline-notice.ts');
    await announce(registration);
  };
  const watch = () =>
    registration.installing?.addEventListener('statechange', () => void look().catch(() => undefined));
  registration.addEventListener('updatefound', watch);
  watch();
  void fetchRest();
  await look();
}

// Where the browser allows no worker (plain http, no storage), the site does without.
if (import.meta.env.PROD) addEventListener('load', () => void start().catch(() => undefined));
