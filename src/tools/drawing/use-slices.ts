/** A long list drawn in slices: what is looked at first, everything before printing. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawAtOnce } from './after-paint.ts';
import { atOnce, drawn, isWaiting, nextOf, taken, type InView, type Turns } from './slices.ts';

interface Slicing {
  /** How many are drawn together: so few that a key pressed meanwhile need not wait. */
  readonly slice: number;
  /** What of the list is looked at. */
  readonly look: () => InView;
}

/** Once the screen shows what was drawn last; returns how to call it off. */
function afterFrame(act: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    pause = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(pause);
  };
}

/** From the moment printing begins until it is over. */
function usePrinting(begins: () => void): () => boolean {
  const isPrinting = useRef(false);
  useEffect(() => {
    const begin = () => {
      isPrinting.current = true;
      drawAtOnce(begins);
    };
    const end = () => {
      isPrinting.current = false;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return () => isPrinting.current;
}

/** What is drawn of the members by their keys; `now` is the very same while no member has changed. */
export function useSlices<Member extends object>(
  now: ReadonlyMap<string, Member>,
  { slice, look }: Slicing,
): Turns<Member> {
  const last = useRef<{ readonly now: ReadonlyMap<string, Member>; readonly turns: Turns<Member> }>();
  const due = useRef(0);
  const [, drawAgain] = useState({});
  const isPrinting = usePrinting(() => {
    drawAgain({});
  });
  const before = last.current?.turns ?? new Map<string, never>();
  const wanted = last.current?.now === now ? before : taken(before, now);
  const fresh = wanted === before ? [] : atOnce(before, wanted, look);
  const next = due.current > 0 ? nextOf(wanted, due.current, look()) : [];
  const turns = drawn(wanted, isPrinting() ? wanted.keys() : [...fresh, ...next]);
  last.current = { now, turns };
  due.current = 0;
  useLayoutEffect(() => {
    if (!Array.from(turns.values()).some(isWaiting)) return;
    return afterFrame(() => {
      due.current = slice;
      drawAgain({});
    });
  });
  return turns;
}
