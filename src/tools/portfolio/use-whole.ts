/** What all rows come to, and the questions on splitting among them, worked out beside the page: those of before until others come. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { summarise, type SplitQuestion, type Summary } from '../../core/index.ts';
import { sameEach } from '../drawing/same.ts';
import { splitsAmongThose, sumsOf } from './beside.ts';
import type { ShownRow } from './filter.ts';

const NONE: readonly SplitQuestion[] = [];

export interface WholeList {
  /** Undefined until they were worked out once. */
  readonly sums: Summary | undefined;
  readonly questions: readonly SplitQuestion[];
  /** Whether the questions are about the rows given; `failed`: nothing could be worked out. */
  readonly compared: 'these' | 'others' | 'failed';
}

interface Found {
  readonly sums: Summary | undefined;
  readonly questions: readonly SplitQuestion[];
  readonly of: readonly ShownRow[] | undefined;
  readonly failed: boolean;
}

const NOTHING: Found = { sums: undefined, questions: NONE, of: undefined, failed: false };

export function useWhole(rows: readonly ShownRow[]): WholeList {
  const [found, setFound] = useState(NOTHING);
  const latest = useRef(rows);
  const isAsking = useRef(false);
  const askOnce = async (of: readonly ShownRow[]) => {
    try {
      const sums = await sumsOf(of.map(({ project }) => project));
      setFound((before) => ({ ...before, sums }));
      if (latest.current !== of) return;
      const questions = await splitsAmongThose();
      setFound((before) => ({ sums, questions: sameEach(before.questions, questions), of, failed: false }));
    } catch {
      // Sums are worked out here then: the page stands still for it, but says them.
      setFound({ sums: summarise(of), questions: NONE, of, failed: true });
    }
  };
  // What has changed meanwhile is asked about once, when the answer is there.
  const ask = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    let asked: readonly ShownRow[];
    do {
      asked = latest.current;
      await askOnce(asked);
    } while (latest.current !== asked);
    isAsking.current = false;
  };
  useEffect(() => {
    latest.current = rows;
    if (rows.length > 0) void ask();
  }, [rows]);
  const isOfThese = found.of === rows;
  return {
    sums: found.sums,
    questions: found.questions,
    compared: isOfThese ? (found.failed ? 'failed' : 'these') : 'others',
  };
}
