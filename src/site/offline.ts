/** What the service worker and the pages must call by the same name. */

/** The file the build writes beside the first page. */
export const WORKER = 'sw.js';

/** In `localStorage`, `off` where the reader has switched offline use off. */
export const SWITCH = 'offline';

/** Where the files are kept; several sites may share an origin, each below its own folder (`/x/`). */
export function storeName(base: string): string {
  return `offline ${base}`;
}
