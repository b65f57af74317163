/** What nobody waits for (pictures, what only paper shows) is drawn after the answer is painted, and before anything is printed. */
import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Between two keys of somebody who types: what is put off waits for the last of them. */
const QUIET_MS = 400;

/** Makes a change and draws it before returning: a print that has begun does not wait. Nothing else sets this option. */
export function drawAtOnce(change: () => void): void {
  options.debounceRendering = (draw) => {
    draw();
  };
  try {
    change();
  } finally {
    delete options.debounceRendering;
  }
}

/**
 * The value as of a moment ago: a change comes through once the screen shows what follows from it at once and the reader
 * pauses, or when printing begins. Nothing that must hold at once (涉密) may hang on it.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState({ value });
  useLayoutEffect(() => {
    if (shown.value === value) return;
    const show = () => {
      setShown({ value });
    };
    const printing = () => {
      drawAtOnce(show);
    };
    let pause: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      pause = setTimeout(show, QUIET_MS);
    });
    window.addEventListener('beforeprint', printing);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(pause);
      window.removeEventListener('beforeprint', printing);
    };
  }, [value]);
  return shown.value;
}
