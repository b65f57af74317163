/** Which question has the focus and so stays open, and how others fold without anything jumping. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { FactKey } from '../../core/index.ts';

export interface HeldQuestion {
  readonly column: RefObject<HTMLDivElement>;
  readonly isHeld: (fact: FactKey) => boolean;
  /** The focus came into a question. */
  readonly hold: (fact: FactKey) => void;
  /** Opens a folded question and puts the focus into it. */
  readonly reopen: (fact: FactKey) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

/** The focus goes to what is chosen in a question, or to its first field. */
export function focusIn(question: Element | null | undefined): void {
  const field = question?.querySelector<HTMLElement>('input:checked') ?? question?.querySelector<HTMLElement>('input');
  field?.focus();
}

/** Calls back once the pointer is up and its click has been handled. */
export function afterPointer(done: () => void): void {
  const finish = () => {
    window.removeEventListener('pointerup', finish, true);
    window.removeEventListener('pointercancel', finish, true);
    setTimeout(done, 0);
  };
  window.addEventListener('pointerup', finish, true);
  window.addEventListener('pointercancel', finish, true);
}

/**
 * Keeps what has the focus where it is on the screen when something above it folds or opens. `shape` says what is folded and what
 * is open: only where it has changed is the page measured, as measuring lays it out.
 */
export function useSteadyFocus(column: RefObject<HTMLElement>, shape: string): void {
  const drawn = useRef(shape);
  const focused = () => {
    const element = typeof document === 'undefined' ? null : document.activeElement;
    return element !== null && column.current?.contains(element) === true ? element : undefined;
  };
  // Measured before this rendering reaches the page, and again after.
  const element = shape === drawn.current ? undefined : focused();
  const top = element?.getBoundingClientRect().top ?? 0;
  useLayoutEffect(() => {
    drawn.current = shape;
    if (element?.isConnected && element === focused()) window.scrollBy(0, element.getBoundingClientRect().top - top);
  });
}

/** While the pointer is down nothing folds: the click must land where it was aimed. */
export function useHeldQuestion(): HeldQuestion {
  const column = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const [held, setHeld] = useState<FactKey>();
  const next = useRef<FactKey | undefined>(held);
  const [reopening, setReopening] = useState<FactKey>();
  const settle = () => {
    setHeld(next.current);
  };
  const move = (fact: FactKey | undefined) => {
    next.current = fact;
    if (!pressed.current) settle();
  };
  // Wherever the pointer is: what folds here may move what is clicked beside it.
  useEffect(() => {
    const press = () => {
      pressed.current = true;
      afterPointer(() => {
        pressed.current = false;
        settle();
      });
    };
    document.addEventListener('pointerdown', press, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
    };
  }, []);
  // Before this script was there only 是否涉密 was: where the focus is in it already, it is held.
  useLayoutEffect(() => {
    if (column.current?.contains(document.activeElement)) move('secrecy');
  }, []);
  useLayoutEffect(() => {
    if (reopening === undefined) return;
    focusIn(column.current?.querySelector(`#question-${reopening}`));
    setReopening(undefined);
  }, [reopening]);
  return {
    column,
    isHeld: (fact) => fact === held || fact === next.current,
    hold: move,
    reopen: (fact) => {
      move(fact);
      setReopening(fact);
    },
    onFocusOut: ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !column.current?.contains(relatedTarget)) move(undefined);
    },
  };
}
