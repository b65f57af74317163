/** What only the browser knows (its storage, the address): false on the server, looked up once the page is there. */
import { useEffect, useState } from 'preact/hooks';

export function useOnceThere(look: () => boolean): boolean {
  const [found, setFound] = useState(false);
  useEffect(() => {
    setFound(look());
  }, []);
  return found;
}

/** Whether something is kept in this browser under a key, whatever it is. */
export function isKept(key: string): boolean {
  try {
    return window.localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
