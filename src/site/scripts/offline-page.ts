/**
 * The page 离线使用: says how it stands, and switches. Names come with the page: a module shared with the script of every page
 * would be one more file on every page.
 */

import { hindrance, measure, readLeft, WORDS, type Left } from './offline-state.ts';

/** Addresses and names, as in ../offline.ts. */
interface Names {
  readonly worker: string;
  readonly store: string;
  readonly key: string;
  /** What the worker is told: to say how much is stored, to store the rest. */
  readonly state: string;
  readonly rest: string;
}

type Say = (words: string) => void;

const settled: readonly ServiceWorkerState[] = ['activated', 'redundant'];

/** What becomes of the worker that is being installed. */
function outcome(worker: ServiceWorker): Promise<ServiceWorkerState> {
  return new Promise((resolve) => {
    const look = () => {
      if (settled.includes(worker.state)) resolve(worker.state);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Asks the worker, which answers with how much is left; null where it failed. */
function askWorker(worker: ServiceWorker, what: string): Promise<Left | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      resolve(readLeft(data));
    };
    worker.postMessage(what, [port2]);
  });
}

const all = document.querySelector<HTMLButtonElement>('[data-offline-all]');

/** Says how it stands; the button for the rest shows while there is one. */
async function sayState(worker: ServiceWorker | null, names: Names, say: Say): Promise<void> {
  const left = worker && (await askWorker(worker, names.state));
  if (all) {
    all.hidden = !left || left.missing === 0;
    all.disabled = false;
  }
  say(left ? await measure(names.store, left) : WORDS.failed);
}

async function switchOn(names: Names, say: Say): Promise<void> {
  localStorage.removeItem(names.key);
  say(WORDS.storing);
  const registration = await navigator.serviceWorker.register(names.worker);
  const coming = registration.installing ?? registration.waiting;
  if (!registration.active && coming && (await outcome(coming)) === 'redundant') say(WORDS.failed);
  else await sayState(registration.active, names, say);
}

/** The rest of the site, at the reader's wish, whatever the connection costs. */
async function storeAll(names: Names, say: Say): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(names.worker);
  const worker = registration?.active;
  if (!worker) return;
  if (all) all.disabled = true;
  say(WORDS.storing);
  if ((await askWorker(worker, names.rest)) === null) {
    if (all) all.disabled = false;
    say(WORDS.failed);
  } else await sayState(worker, names, say);
}

async function switchOff({ worker, store, key }: Names, say: Say): Promise<void> {
  localStorage.setItem(key, 'off');
  const registration = await navigator.serviceWorker.getRegistration(worker);
  await registration?.unregister();
  await caches.delete(store);
  if (all) all.hidden = true;
  say(WORDS.off);
}

function connect(fieldset: HTMLFieldSetElement, names: Names, say: Say): void {
  const act = (wanted: string) => {
    const done = wanted === 'off' ? switchOff(names, say) : switchOn(names, say);
    done.catch(() => say(WORDS.failed));
  };
  all?.addEventListener('click', () => {
    storeAll(names, say).catch(() => {
      all.disabled = false;
      say(WORDS.failed);
    });
  });
  // The rest may come by itself meanwhile.
  const look = async () => {
    const registration = await navigator.serviceWorker.getRegistration(names.worker);
    if (all?.hidden === false && !all.disabled && registration) await sayState(registration.active, names, say);
  };
  setInterval(() => void look().catch(() => undefined), 2000);
  const isOff = localStorage.getItem(names.key) !== null;
  fieldset.disabled = false;
  for (const radio of fieldset.querySelectorAll('input')) {
    radio.checked = radio.value === (isOff ? 'off' : 'on');
    radio.addEventListener('change', () => act(radio.value));
  }
  if (isOff) say(WORDS.off);
  else act('on');
}

const fieldset = document.querySelector<HTMLFieldSetElement>('[data-offline-switch]');
const state = document.querySelector('[data-offline-state]');
const { worker, store, key, ask, rest } = fieldset?.dataset ?? {};
if (fieldset && state && worker && store && key && ask && rest) {
  const say: Say = (words) => {
    state.textContent = words;
  };
  const reason = hindrance(window);
  if (reason === undefined) connect(fieldset, { worker, store, key, state: ask, rest }, say);
  else say(reason);
}
