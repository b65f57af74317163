/** Filter and order of the list, and the row that was open, as they were when the reader left this entry of the history. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NO_FILTER, type Sort } from './filter.ts';
import { keepLook, lookBefore } from './looked-at.ts';
import type { ListFilter } from './views.ts';

interface LookOptions {
  readonly open: string | undefined;
  /** All stands on the page: what comes later above the table would push the row away. */
  readonly ready: boolean;
  /** Brings the row with this id into view, opened; nothing where it is gone. */
  readonly bringBack: (id: string) => void;
}

export function useLook({ open, ready, bringBack }: LookOptions) {
  const before = useMemo(() => lookBefore(window), []);
  const [filter, setFilter] = useState<ListFilter>(before?.filter ?? NO_FILTER);
  const [sort, setSort] = useState<Sort>(before?.sort ?? 'given');
  const isBack = useRef(false);
  useEffect(() => {
    if (!ready || isBack.current) return;
    isBack.current = true;
    if (before?.row !== undefined && open === undefined) bringBack(before.row);
  }, [ready]);
  useEffect(() => {
    const { text: _typed, ...chosen } = filter;
    if (isBack.current) keepLook(window, { filter: chosen, sort, ...(open !== undefined && { row: open }) });
  }, [filter, sort, open]);
  return { filter, setFilter, sort, setSort };
}
