/** Dates as people read them. Pure. */
import { sayDay } from '../../core/engine/dates.ts';

/** 2026年11月23日, by the calendar of the reader's own machine. */
export function dateInChinese(date: Date): string {
  return sayDay({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}

/** `2025-08-31` → 2025年8月31日. */
export function isoInChinese(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return sayDay({ year, month, day });
}
