/** Going on after what the browser has waiting. */

/**
 * Calls `act` after keys, clicks and drawing that wait; without the rest of some milliseconds that setTimeout takes where it is
 * called again and again. Returns how to call it off.
 */
export function soon(act: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(undefined);
  return () => {
    port1.close();
  };
}
