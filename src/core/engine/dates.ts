/** Calendar days as whole numbers of year, month and day: no clock, no time zone. */

import { narrow } from './figures.ts';

/** A day of the calendar; `month` is 1–12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type DateReading = { readonly date: string } | { readonly problem: string };

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const MONTHS = 12;

const ALLOWED = '请填年月日，例如 2025-08-31、2025/8/31、2025.8.31 或 2025年8月31日。';

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days the month has. */
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The same day of the month `months` later; the month's last day where it has no such day. */
export function monthsLater({ year, month, day }: Day, months: number): Day {
  const count = year * MONTHS + (month - 1) + months;
  const later = { year: Math.floor(count / MONTHS), month: (count % MONTHS) + 1 };
  return { ...later, day: Math.min(day, daysIn(later.year, later.month)) };
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** `2025-08-31`. */
export function isoOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** 2025年8月31日. */
export function sayDay({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`;
}

function problemOf({ year, month, day }: Day): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return `年份要在${FIRST_YEAR}到${LAST_YEAR}之间。${ALLOWED}`;
  if (month < 1 || month > MONTHS) return `没有${month}月，月份是1到${MONTHS}。${ALLOWED}`;
  const last = daysIn(year, month);
  return day < 1 || day > last ? `${year}年${month}月没有${day}日，日是1到${last}。${ALLOWED}` : undefined;
}

const WRITTEN = [
  /^(?<year>\d{4})\s*(?<mark>[-/.])\s*(?<month>\d{1,2})\s*\k<mark>\s*(?<day>\d{1,2})$/,
  /^(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日$/,
];

/** ０–９ － ． ／ as typed by an input method; they stand in one row of the code table. */
const foldWidth = (text: string) => text.replace(/[－-９]/g, narrow);

function parts(text: string): Day | undefined {
  const groups = WRITTEN.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  return groups && { year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) };
}

/**
 * What a person types as a date → `2025-08-31`. Years 2000–2100; full-width digits and marks are understood.
 * Anything else is answered with a message that says what is allowed; nothing is corrected.
 */
export function readDate(typed: string): DateReading {
  const text = foldWidth(typed).trim();
  if (text === '') return { problem: `没有填日期。${ALLOWED}` };
  const day = parts(text);
  if (day === undefined) return { problem: `看不懂这个日期。${ALLOWED}` };
  const problem = problemOf(day);
  return problem === undefined ? { date: isoOf(day) } : { problem };
}

/** The day that an ISO date (`2025-08-31`, as `readDate` gives it) names; undefined where it is none. */
export function dayOf(iso: string): Day | undefined {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? parts(iso) : undefined;
  return day && problemOf(day) === undefined ? day : undefined;
}
