/** What the rules say of every row: worked out once for a row, a slice at a time. Pure but for the clock that it is given. */
import { screenProject, type Readings } from '../../core/index.ts';
import { projectOf, type Row } from './list.ts';
import { suggestionsOf } from './suggested.ts';
import type { JudgedRow } from './views.ts';

export interface Judge {
  /** Undefined until the row was judged. */
  readonly known: (row: Row) => JudgedRow | undefined;
  readonly judge: (row: Row) => JudgedRow;
}

/** Rows are never changed in place: whatever was said of one stays true, and goes with it. */
export function makeJudge(readings: Readings = {}): Judge {
  const judged = new WeakMap<Row, JudgedRow>();
  return {
    known: (row) => judged.get(row),
    judge: (row) => {
      const known = judged.get(row);
      if (known !== undefined) return known;
      const project = projectOf(row);
      const found: JudgedRow = { id: row.id, project, screening: screenProject(project, readings) };
      // Looked up by whoever shows the row; found here, where time is taken for it.
      suggestionsOf(row);
      judged.set(row, found);
      return found;
    },
  };
}

/** Judges rows from `from` on while `now()` is before `until`, at least one; gives where to go on. */
export function judgeSome(
  { judge }: Judge,
  rows: readonly Row[],
  from: number,
  { now, until }: { readonly now: () => number; readonly until: number },
): number {
  let at = from;
  do {
    const row = rows[at];
    if (row !== undefined) judge(row);
    at += 1;
  } while (at < rows.length && now() < until);
  return Math.min(at, rows.length);
}
