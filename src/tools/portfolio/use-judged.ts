/** The rows with what the rules say of them: a few changed rows at once, a new list in slices while the page answers. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { judgeSome, makeJudge } from './judging.ts';
import type { Row } from './list.ts';
import type { JudgedRow } from './views.ts';

/** So many changed rows are judged before the next drawing. */
const FEW = 8;
/** A slice leaves the page time for keys and for drawing. */
const SLICE_MS = 12;
/** How often the progress is drawn. */
const SHOW_MS = 150;

export interface Judged {
  /** Those that are judged so far, in the order of the list. */
  readonly rows: readonly JudgedRow[];
  readonly of: number;
}

export function useJudged(rows: readonly Row[]): Judged {
  const judge = useMemo(() => makeJudge(), []);
  const [, showAgain] = useState({});
  const done = useRef<readonly Row[]>();
  const isDone = done.current === rows;
  const shown = useRef(0);
  const waiting = isDone ? [] : rows.filter((row) => judge.known(row) === undefined);
  if (!isDone && waiting.length <= FEW) {
    waiting.forEach(judge.judge);
    done.current = rows;
  }
  const goesOn = done.current !== rows;
  useEffect(() => {
    if (!goesOn) return;
    let at = 0;
    let pause: ReturnType<typeof setTimeout> | undefined;
    shown.current = performance.now();
    const go = () => {
      const now = performance.now();
      at = judgeSome(judge, waiting, at, { now: () => performance.now(), until: now + SLICE_MS });
      if (at < waiting.length) pause = setTimeout(go);
      if (at < waiting.length && now - shown.current < SHOW_MS) return;
      shown.current = now;
      showAgain({});
    };
    pause = setTimeout(go);
    return () => {
      clearTimeout(pause);
    };
  }, [rows, goesOn]);
  const last = useRef<{ readonly of: readonly Row[]; readonly found: readonly JudgedRow[] }>();
  if (last.current?.of !== rows || last.current.found.length < rows.length)
    last.current = {
      of: rows,
      found: rows.map((row) => judge.known(row)).filter((each) => each !== undefined),
    };
  return { rows: last.current.found, of: rows.length };
}
