/** 新版本已就绪: one line at the foot of the window. Nothing changes under the reader's hands until the word is given. */
import styles from '../../styles/offline-notice.css?url';
import { TAKE } from '../page/take.ts';

/** In `sessionStorage` where the reader has said 以后再说: this window does not ask again. */
const LATER = 'offline.later';

/** Takes the version that waits, or has been taken from another window, and opens the page anew. */
function take(registration: ServiceWorkerRegistration): void {
  const reload = () => location.reload();
  if (!registration.waiting) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  registration.waiting.postMessage(TAKE);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}

const notice = document.createElement('aside');
notice.className = 'offline-notice';
notice.setAttribute('aria-label', '新版本');

/** What else sticks to the foot of the window stands above the notice. */
function setHeight(height: number): void {
  document.documentElement.style.setProperty('--notice', `${String(height)}px`);
}

function close(): void {
  sessionStorage.setItem(LATER, '1');
  notice.remove();
  setHeight(0);
}

function styled(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
}

/** Once a window, unless the reader has put it off. */
export async function announce(registration: ServiceWorkerRegistration): Promise<void> {
  if (notice.isConnected || sessionStorage.getItem(LATER) !== null) return;
  const words = document.createElement('p');
  words.setAttribute('role', 'status');
  notice.replaceChildren(
    words,
    button('现在更新', () => take(registration)),
    button('以后再说', close),
  );
  document.body.append(notice);
  await styled();
  // A live region speaks of what changes in it.
  words.textContent = '新版本已就绪，更新时会重新打开本页。';
  setHeight(notice.offsetHeight);
}
