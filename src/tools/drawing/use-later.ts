/** Parts of a tool that are fetched later than the tool: one way to ask for them, to say that they did not come, and to try again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Between two attempts: a pointer that runs over a tool makes many moves. */
const REST_MS = 2000;

const MOVES = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

/** `failed`: the network did not give it; the reader should know. */
export interface Later<Part> {
  readonly part: Part | undefined;
  readonly failed: boolean;
}

/** What is fetched when `ask` is first called; after a failure at the next call, and when the network is back. */
export function useFetched<Part extends object>(load: () => Promise<Part>): Later<Part> & { readonly ask: () => void } {
  const [later, setLater] = useState<Later<Part>>({ part: undefined, failed: false });
  const asked = useRef<'not' | 'now' | 'done'>('not');
  const failed = useRef(false);
  const ask = () => {
    if (asked.current !== 'not') return;
    asked.current = 'now';
    load().then(
      (part) => {
        asked.current = 'done';
        setLater({ part, failed: false });
      },
      () => {
        setTimeout(() => {
          asked.current = 'not';
        }, REST_MS);
        failed.current = true;
        setLater({ part: undefined, failed: true });
      },
    );
  };
  useEffect(() => {
    const onOnline = () => {
      if (failed.current) ask();
    };
    window.addEventListener('online', onOnline);
    return () => {
      window.removeEventListener('online', onOnline);
    };
  }, []);
  return { ...later, ask };
}

interface Wish {
  /** At once. */
  readonly wanted: boolean;
  /** Whether the first move towards the tool is early enough to ask for it; else a move only tries again. */
  readonly from: 'first-move' | 'wanted';
}

/** Fetches the part where it is `wanted`; when the pointer, the focus or a key comes into `tool`, ahead of that or once more. */
export function useLater<Part extends object>(
  tool: RefObject<HTMLElement>,
  load: () => Promise<Part>,
  { wanted, from }: Wish,
): Later<Part> {
  const { part, failed, ask } = useFetched(load);
  const mayAsk = useRef(false);
  mayAsk.current = wanted || from === 'first-move';
  useEffect(() => {
    const element = tool.current;
    const onMove = () => {
      if (mayAsk.current) ask();
    };
    MOVES.forEach((move) => element?.addEventListener(move, onMove, { passive: true }));
    // Whoever was there before the tool has moved already.
    if (element?.contains(document.activeElement) === true) onMove();
    return () => {
      MOVES.forEach((move) => element?.removeEventListener(move, onMove));
    };
  }, []);
  useEffect(() => {
    if (wanted) ask();
  }, [wanted]);
  return { part, failed };
}
