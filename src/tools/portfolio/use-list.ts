/** The reader's list of projects, kept in this browser, with every change undoable. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { makeKeeper } from '../keeping/keeper.ts';
import { useKept, type KeepingTrouble } from '../keeping/use-kept.ts';
import { NO_HISTORY, recorded, redone, undone, type History } from '../purchases/history.ts';
import { EMPTY, KEY, listSchema, refused, VERSION, withoutRow, type ProjectList } from './list.ts';

/** The ways to change the list; the same object throughout. */
export interface Editing {
  /** `about`: changes about the same thing one after another are undone together (typing in one field). */
  readonly change: (apply: (list: ProjectList) => ProjectList, about?: string) => void;
  /** What has happened, for the status line. */
  readonly say: (words: string) => void;
  /** 涉密 (第十二条): the row goes out of the list and out of everything that could bring it back. */
  readonly refuse: (id: string) => void;
}

export interface ListControl {
  readonly list: ProjectList;
  readonly ready: boolean;
  readonly trouble: KeepingTrouble | undefined;
  readonly said: string;
  /** Undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly editing: Editing;
}

const keeper = () => makeKeeper(window, { key: KEY, version: VERSION, schema: listSchema });

/** The states before and after, none of which knows of the row. */
function forgetting({ past, future, about }: History<ProjectList>, id: string): History<ProjectList> {
  const without = (list: ProjectList) => (list.rows.some((row) => row.id === id) ? withoutRow(list, id) : list);
  return { past: past.map(without), future: future.map(without), about };
}

export function useList(): ListControl {
  const { value: list, ready, trouble, change } = useKept<ProjectList>(keeper, EMPTY, 'later');
  const history = useRef<History<ProjectList>>(NO_HISTORY);
  const [said, say] = useState('');
  const go = (step: typeof undone, words: string) => () => {
    change((all) => {
      const found = step(history.current, all);
      if (found === undefined) return all;
      history.current = found.history;
      return { ...found.state, refused: all.refused };
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
      refuse: (id) => {
        history.current = forgetting(history.current, id);
        change((all) => refused(all, id));
      },
    }),
    [],
  );
  return {
    ...{ list, ready, trouble, said, editing },
    undo: history.current.past.length > 0 ? go(undone, '已撤销。') : undefined,
    redo: history.current.future.length > 0 ? go(redone, '已重做。') : undefined,
  };
}
