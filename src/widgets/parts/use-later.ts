/** A part of a tool that nobody needs before the first answer: fetched at the first move towards the tool. */
import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

const MOVES = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;
const AGAIN = ['pointerdown', 'keydown'] as const;

/** `failed`: the network did not give it; the reader should know. */
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
  const [moved, setMoved] = useState(false);
  const [tries, setTries] = useState(0);
  const [later, setLater] = useState<Later<Part>>({ part: undefined, failed: false });
  useEffect(() => {
    const element = tool.current;
    const onMove = () => {
      setMoved(true);
    };
    MOVES.forEach((move) => element?.addEventListener(move, onMove, { once: true, passive: true }));
    return () => {
      MOVES.forEach((move) => element?.removeEventListener(move, onMove));
    };
  }, []);
  useEffect(() => {
    if (!moved && !wanted) return undefined;
    const element = tool.current;
    const again = () => {
      setTries(tries + 1);
    };
    load().then(
      (part) => {
        setLater({ part, failed: false });
      },
      () => {
        setLater({ part: undefined, failed: true });
        // The next click or key in the tool asks again.
        AGAIN.forEach((move) => element?.addEventListener(move, again, { once: true, passive: true }));
      },
    );
    return () => {
      AGAIN.forEach((move) => element?.removeEventListener(move, again));
    };
  }, [moved || wanted, tries]);
  return later;
}
