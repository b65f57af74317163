/**
 * The page 离线使用: says how it stands, and switches. Names come with the page: a module shared with the script of every page
 * would be one more file on every page.
 */

import { hindrance, measure, WORDS } from './offline-state.ts';

/** Addresses and names, as in ../offline.ts. */
interface Names {
  readonly worker: string;
  readonly store: string;
  readonly key: string;
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

async function switchOn({ worker, store, key }: Names, say: Say): Promise<void> {
  localStorage.removeItem(key);
  say(WORDS.storing);
  const registration = await navigator.serviceWorker.register(worker);
  const coming = registration.installing ?? registration.waiting;
  if (!registration.active && coming && (await outcome(coming)) === 'redundant') say(WORDS.failed);
  else say(await measure(store));
}

async function switchOff({ worker, store, key }: Names, say: Say): Promise<void> {
  localStorage.setItem(key, 'off');
  const registration = await navigator.serviceWorker.getRegistration(worker);
  await registration?.unregister();
  await caches.delete(store);
  say(WORDS.off);
}

function connect(fieldset: HTMLFieldSetElement, names: Names, say: Say): void {
  const act = (wanted: string) => {
    const done = wanted === 'off' ? switchOff(names, say) : switchOn(names, say);
    done.catch(() => say(WORDS.failed));
  };
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
const { worker, store, key } = fieldset?.dataset ?? {};
if (fieldset && state && worker !== undefined && store !== undefined && key !== undefined) {
  const say: Say = (words) => {
    state.textContent = words;
  };
  const reason = hindrance(window);
  if (reason === undefined) connect(fieldset, { worker, store, key }, say);
  else say(reason);
}
