/** When the form, with nothing left to answer, is one line: at first, when the reader folds it, and on a phone when he turns away. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useSteady } from '../drawing/use-steady.ts';
import { afterPointer } from './use-held-question.ts';

export interface Folding {
  readonly form: RefObject<HTMLFormElement>;
  readonly isFolded: boolean;
  /** The reader works in the form: it stays open. The same function throughout. */
  readonly work: () => void;
  /** The button: opens it and puts the focus on the first question, or folds it. */
  readonly toggle: () => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

/** Beside the result the form is in nobody's way, and folding it would move what the reader has just clicked. */
const isAboveResult = (form: HTMLElement): boolean => form.offsetWidth === form.parentElement?.clientWidth;

const isOutside = (form: HTMLElement | null, target: EventTarget | null): target is Element =>
  target instanceof Element && form?.contains(target) === false;

/** Where a link within the page leads. */
function goalOf(anchor: Element): Element | null {
  const link = anchor.closest('a');
  return link?.pathname === window.location.pathname ? document.getElementById(link.hash.slice(1)) : null;
}

/** What the reader turned to stays where it is on the screen while the form above it folds; a link arrives where it leads. */
function useSteadyOutside(isFolded: boolean): (anchor: Element) => void {
  const anchored = useRef<{ readonly anchor: Element; readonly top: number }>();
  useLayoutEffect(() => {
    const { anchor, top } = anchored.current ?? {};
    anchored.current = undefined;
    if (anchor === undefined || top === undefined) return;
    const goal = goalOf(anchor);
    if (goal !== null) goal.scrollIntoView();
    else if (anchor.isConnected) window.scrollBy(0, anchor.getBoundingClientRect().top - top);
  }, [isFolded]);
  return (anchor) => {
    anchored.current = { anchor, top: anchor.getBoundingClientRect().top };
  };
}

/** `isComplete`: nothing is left to answer. */
export function useFolding(isComplete: boolean): Folding {
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef(false);
  const [isOpen, setOpen] = useState(false);
  const isFolded = isComplete && !isOpen;
  const beginning = useRef(false);
  const keep = useSteadyOutside(isFolded);
  useLayoutEffect(() => {
    if (beginning.current) form.current?.querySelector<HTMLElement>('.questions :is(button, input)')?.focus();
    beginning.current = false;
  }, [isFolded]);
  const turnTo = useSteady((target: Element) => {
    if (!isOpen || form.current === null || !isAboveResult(form.current)) return;
    keep(target);
    setOpen(false);
  });
  // A click must land where it was aimed: nothing moves while the pointer is down.
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (!isOutside(form.current, target)) return;
      pressed.current = true;
      afterPointer(() => {
        pressed.current = false;
        if (!form.current?.contains(document.activeElement)) turnTo(target);
      });
    };
    document.addEventListener('pointerdown', press, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
    };
  }, []);
  return {
    form,
    isFolded,
    work: useSteady(() => {
      setOpen(true);
    }),
    toggle: () => {
      beginning.current = isFolded;
      setOpen(isFolded);
    },
    onFocusOut: ({ relatedTarget }) => {
      if (!pressed.current && isOutside(form.current, relatedTarget)) turnTo(relatedTarget);
    },
  };
}
