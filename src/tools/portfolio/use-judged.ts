/** The rows with what the rules say of them: a few changed rows at once, a new list in slices while the page answers. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { soon } from '../drawing/soon.ts';
import { judgeSome, makeJudge, type Judge } from './judging.ts';
import type { Row } from './list.ts';
import type { JudgedRow } from './views.ts';

/** So many changed rows are judged before the next drawing. */
const FEW = 8;
/** A slice leaves the page time for keys and for drawing. */
const SLICE_MS = 12;
/** How often the progress is drawn. */
const SHOW_MS = 150;
/** So many rows are shown as soon as they are judged; the others once all are. */
const FIRST = 50;

export interface Judged {
  /** Those that are shown, in the order of the list: all, or while they are judged the first. */
  readonly rows: readonly JudgedRow[];
  /** How many are judged. */
  readonly count: number;
  readonly of: number;
}

/** Judges those that wait and says at times how far it has come. Returns how to call it off. */
function judgeInSlices(judge: Judge, waiting: readonly Row[], come: (count: number) => void): () => void {
  let at = 0;
  let shown = performance.now();
  const go = () => {
    const now = performance.now();
    at = judgeSome(judge, waiting, at, { now: () => performance.now(), until: now + SLICE_MS });
    if (at < waiting.length) callOff = soon(go);
    if (at < waiting.length && now - shown < SHOW_MS) return;
    shown = now;
    come(at);
  };
  let callOff = soon(go);
  return () => {
    callOff();
  };
}

interface Coming {
  readonly of: readonly Row[];
  /** How many are judged. */
  readonly count: number;
  readonly found: readonly JudgedRow[];
}

const foundAmong = (judge: Judge, rows: readonly Row[]): JudgedRow[] =>
  rows.map(judge.known).filter((each) => each !== undefined);

export function useJudged(rows: readonly Row[]): Judged {
  const judge = useMemo(() => makeJudge(), []);
  const [, showAgain] = useState({});
  const last = useRef<Coming>();
  if (last.current?.of !== rows) {
    const waiting = rows.filter((row) => judge.known(row) === undefined);
    if (waiting.length <= FEW) waiting.forEach(judge.judge);
    const found = foundAmong(judge, rows);
    last.current = { of: rows, count: found.length, found };
  }
  const { count, found } = last.current;
  const goesOn = count < rows.length;
  useEffect(() => {
    if (!goesOn) return;
    const known = last.current?.count ?? 0;
    const waiting = rows.filter((row) => judge.known(row) === undefined);
    return judgeInSlices(judge, waiting, (judged) => {
      const before = last.current?.found ?? [];
      const isDone = judged === waiting.length;
      const showsMore = isDone || before.length < Math.min(FIRST, known + judged);
      last.current = { of: rows, count: known + judged, found: showsMore ? foundAmong(judge, rows) : before };
      showAgain({});
    });
  }, [rows, goesOn]);
  return { rows: found, count, of: rows.length };
}
