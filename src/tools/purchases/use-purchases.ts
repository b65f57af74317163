/** The reader's list, kept in this browser, with every change undoable, and what an address brings along. */
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EarlyInput, type Early } from '../page/early.ts';
import { makeKeeper } from '../keeping/keeper.ts';
import { useKept, type KeepingTrouble } from '../keeping/use-kept.ts';
import { FIELDS, withEarly } from './early.ts';
import { NO_HISTORY, recorded, redone, undone, type History } from './history.ts';
import { EMPTY, KEY, purchasesSchema, VERSION, type Purchases } from './purchases.ts';

/** The ways to change the list; the same object throughout, so that lines need not be drawn anew. */
export interface Editing {
  /** `about`: changes about the same thing one after another are undone together (typing in one field). */
  readonly change: (apply: (all: Purchases) => Purchases, about?: string) => void;
  /** What has happened, for the status line. */
  readonly say: (words: string) => void;
}

export interface PurchaseControl extends Editing {
  readonly purchases: Purchases;
  readonly ready: boolean;
  readonly trouble: KeepingTrouble | undefined;
  readonly said: string;
  /** Undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly editing: Editing;
}

const keeper = () => makeKeeper(window, { key: KEY, version: VERSION, schema: purchasesSchema });

/**
 * The empty list has the pasted words from its first drawing: Preact sets the text of a `textarea` even when it takes over
 * what the server sent, and the caret would go to the end. Of other fields it leaves the text alone.
 */
function useEmpty(early: Early): Purchases {
  const pasted = early.get(FIELDS.pasted) ?? '';
  return useMemo(() => ({ ...EMPTY, draft: { ...EMPTY.draft, pasted } }), []);
}

export function usePurchases(): PurchaseControl {
  const early = useContext(EarlyInput);
  const { value: purchases, ready, trouble, change } = useKept<Purchases>(keeper, useEmpty(early));
  const history = useRef<History<Purchases>>(NO_HISTORY);
  const [said, say] = useState('');
  const go = (step: typeof undone, words: string) => () => {
    change((all) => {
      const found = step(history.current, all);
      if (found === undefined) return all;
      history.current = found.history;
      return found.state;
    });
    say(words);
  };
  const editing = useMemo<Editing>(
    () => ({
      say,
      change: (apply, about) => {
        change((all) => {
          const next = apply(all);
          if (next !== all) history.current = recorded(history.current, all, about);
          return next;
        });
      },
    }),
    [],
  );
  useLayoutEffect(() => {
    if (early.size > 0) editing.change((all) => withEarly(all, early));
  }, []);
  return {
    ...{ purchases, ready, trouble, said, editing },
    ...editing,
    undo: history.current.past.length > 0 ? go(undone, '已撤销。') : undefined,
    redo: history.current.future.length > 0 ? go(redone, '已重做。') : undefined,
  };
}
