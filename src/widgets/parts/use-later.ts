/** A part of a tool that nobody needs before the first answer: fetched at the first move towards the tool. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Between two attempts: a pointer that runs over a tool makes many moves. */
const REST_MS = 2000;

const MOVES = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

/** `failed`: the network did not give it; the reader should know. It is tried again at every move until it is there. */
export interface Later<Part> {
  readonly part: Part | undefined;
  readonly failed: boolean;
}

/** Fetches the part when the pointer, the focus or a key comes into `tool`, or at once where it is `wanted`. */
export function useLater<Part extends object>(
  tool: RefObject<HTMLElement>,
  load: () => Promise<Part>,
  { wanted }: { readonly wanted: boolean },
): Later<Part> {
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
    const element = tool.current;
    MOVES.forEach((move) => element?.addEventListener(move, ask, { passive: true }));
    const onOnline = () => {
      if (failed.current) ask();
    };
    window.addEventListener('online', onOnline);
    // Whoever was there before the tool has moved already.
    if (element?.contains(document.activeElement) === true) ask();
    return () => {
      MOVES.forEach((move) => element?.removeEventListener(move, ask));
      window.removeEventListener('online', onOnline);
    };
  }, []);
  useEffect(() => {
    if (wanted) ask();
  }, [wanted]);
  return later;
}
