/** What the service worker and the pages must call by the same name. */

/** The file the build writes beside the first page. */
export const WORKER = 'sw.js';

/** In `localStorage`, `off` where the reader has switched offline use off. */
export const SWITCH = 'offline';

/** Where the files are kept; several sites may share an origin, each below its own folder (`/x/`). */
export function storeName(base: string): string {
  return `offline ${base}`;
}

/** What a page says to the worker: store the rest of the site too. */
export const REST = 'rest';

/** What a page asks the worker: how much of the site is stored. */
export const STATE = 'state';
