/** The questions on splitting about the rows, as far as they were worked out: those of before until others come. */
import { useEffect, useState } from 'preact/hooks';
import type { SplitQuestion } from '../../core/index.ts';
import { splitsAmong } from './beside.ts';
import { shownRows } from './filter.ts';
import type { JudgedRow } from './views.ts';

const NONE: readonly SplitQuestion[] = [];

/** Undefined: they could not be worked out. */
export function useQuestions(rows: readonly JudgedRow[]): readonly SplitQuestion[] | undefined {
  const [questions, setQuestions] = useState<readonly SplitQuestion[] | undefined>(NONE);
  useEffect(() => {
    let isLatest = true;
    const show = (found: readonly SplitQuestion[] | undefined) => {
      if (isLatest) setQuestions(found);
    };
    splitsAmong(shownRows(rows).map(({ project }) => project)).then(show, () => {
      show(undefined);
    });
    return () => {
      isLatest = false;
    };
  }, [rows]);
  return questions;
}
