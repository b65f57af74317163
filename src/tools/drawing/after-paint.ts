/** What nobody waits for (pictures, what only paper shows) is drawn after the answer is painted, and before anything is printed. */
import { options, type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

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

interface Folded<Value> {
  readonly details: RefObject<HTMLDetailsElement>;
  /** What is inside shows this. */
  readonly inside: Value;
}

/** What stands in a folded part: as it is now while the part is open, else drawn after the paint. */
export function useFolded<Value>(value: Value): Folded<Value> {
  const details = useRef<HTMLDetailsElement>(null);
  const later = useAfterPaint(value);
  return { details, inside: details.current?.open === true ? value : later };
}

interface OnScreen<Value> {
  readonly section: RefObject<HTMLElement>;
  readonly inside: Value;
}

/** What stands in a part of the page: as it is now while the part is on the screen or comes onto it, else drawn after the paint. */
export function useOnScreen<Value>(value: Value): OnScreen<Value> {
  const section = useRef<HTMLElement>(null);
  const [isSeen, setSeen] = useState(true);
  const later = useAfterPaint(value);
  useLayoutEffect(() => {
    if (section.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      setSeen(entries.some(({ isIntersecting }) => isIntersecting));
    });
    observer.observe(section.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { section, inside: isSeen ? value : later };
}
