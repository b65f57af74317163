/** The rows that are shown, in their order. While a row is open its edits move and hide nothing. */
import { useMemo, useRef } from 'preact/hooks';
import { filtered, sorted, type ShownRow, type Sort } from './filter.ts';
import type { ListFilter } from './views.ts';

interface Shown {
  readonly filter: ListFilter;
  readonly sort: Sort;
  readonly ids: readonly string[];
  /** Shown or not: they were looked at. */
  readonly known: ReadonlySet<string>;
}

export interface ViewOptions {
  readonly filter: ListFilter;
  readonly sort: Sort;
  readonly open: string | undefined;
}

/** `before` is gone on with where the filter and the order are the same and a row is open. */
function viewOf(rows: readonly ShownRow[], { filter, sort, open }: ViewOptions, before: Shown | undefined) {
  const isSame = open !== undefined && before?.filter === filter && before.sort === sort;
  if (!isSame) return sorted(filtered(rows, filter), sort);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const fresh = rows.filter(({ id }) => !before.known.has(id));
  return [...before.ids.flatMap((id) => byId.get(id) ?? []), ...sorted(filtered(fresh, filter), sort)];
}

/** The open row is among them, whatever the filter. */
export function useView(rows: readonly ShownRow[], { filter, sort, open }: ViewOptions): readonly ShownRow[] {
  const last = useRef<Shown>();
  return useMemo(() => {
    const view = viewOf(rows, { filter, sort, open }, last.current);
    const opened = rows.find(({ id }) => id === open);
    const whole = opened === undefined || view.includes(opened) ? view : [...view, opened];
    last.current = { filter, sort, ids: whole.map(({ id }) => id), known: new Set(rows.map(({ id }) => id)) };
    return whole;
  }, [rows, filter, sort, open]);
}
