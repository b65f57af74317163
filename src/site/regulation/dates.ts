/** Dates as Chinese readers write them. */
import { sayDay } from '../../core/engine/dates.ts';

/** `2024-09-23` → 2024年9月23日. Throws on anything else. */
export function dateInChinese(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new Error(`no date: ${date}`);
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return sayDay({ year, month, day });
}

/** 2024年9月23日 → `2024-09-23`. Throws on anything else. */
export function dateFromChinese(words: string): string {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(words);
  if (!match) throw new Error(`no date: ${words}`);
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
