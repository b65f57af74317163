/** How much of the site is stored for offline use: what the site's worker says of it. */

/** In the answer of a worker that has stored every file. */
export const NOTHING_MISSING = '"missing":0';

/** Runs in a page, with nothing from outside it: the worker's answer as JSON. */
export async function storedState(): Promise<string> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  active?.postMessage('state', [port2]);
  return JSON.stringify(await answer);
}
