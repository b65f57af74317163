/** Coming back to a result: the page scrolls to where it was, and what was open is open again. */
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** What the history entry remembers besides the address. */
interface Place {
  readonly scroll: number;
  readonly open: readonly unknown[];
}

function isPlace(state: unknown): state is Place {
  if (typeof state !== 'object' || state === null || !('scroll' in state && 'open' in state)) return false;
  return typeof state.scroll === 'number' && Array.isArray(state.open);
}

const QUIET_MS = 150;

function placeOf(tool: HTMLElement): Place {
  const open = [...tool.querySelectorAll('[id] > details[open]')].map((details) => details.parentElement?.id ?? '');
  return { scroll: window.scrollY, open: open.filter((id) => id !== '') };
}

function goTo(tool: HTMLElement, { scroll, open }: Place): void {
  tool.querySelectorAll<HTMLDetailsElement>('[id] > details').forEach((details) => {
    details.open = open.includes(details.parentElement?.id ?? '');
  });
  window.scrollTo(0, scroll);
}

/** Whether the part with this id was open when the reader left this entry of the history: to be drawn so from the first. */
export function wasOpen(id: string): boolean {
  const place: unknown = window.history.state;
  return isPlace(place) && place.open.includes(id);
}

interface Returning {
  /** The result is there. */
  readonly ready: boolean;
  /** Nothing may be written now. */
  readonly quiet: boolean;
}

/** The browser would restore the place before the result is there: done here instead, once `ready`. */
export function useReturn(root: RefObject<HTMLElement>, { ready, quiet }: Returning): void {
  const isQuiet = useRef(quiet);
  isQuiet.current = quiet;
  useEffect(() => {
    const tool = root.current;
    if (!ready || tool === null) return;
    window.history.scrollRestoration = 'manual';
    const restore = () => {
      const place: unknown = window.history.state;
      if (isPlace(place)) goTo(tool, place);
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const remember = () => {
      if (isQuiet.current) return;
      window.history.replaceState(placeOf(tool), '');
    };
    const later = () => {
      clearTimeout(waiting);
      waiting = setTimeout(remember, QUIET_MS);
    };
    restore();
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('pagehide', remember);
    tool.addEventListener('toggle', later, true);
    return () => {
      clearTimeout(waiting);
      window.removeEventListener('scroll', later);
      window.removeEventListener('pagehide', remember);
      tool.removeEventListener('toggle', later, true);
    };
  }, [ready]);
}
