/** What the format of a cell says of its number: a date, 元, 万元. Pure. */

export type Shown = 'date' | '万元' | '元' | 'plain';

/** The formats that have no text of their own in a file: dates, and times of day. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The first of the parts for positive, negative and zero; without colours and countries in brackets, but ¥ in them counts. */
function firstPart(code: string): string {
  return (code.split(';')[0] ?? '').replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1').replace(/\[[^\]]*\]/g, '');
}

/** 0!.0,"万元" and 0\.0000 show 12345 as 1.2345: the number itself is in 元. */
const isScaled = (part: string): boolean => /[0#][!\\]?\.?[0#]*,+(?![0#])/.test(part) || /[!\\]\./.test(part);

/** `code` is the format as written (`#,##0.00"万元"`); undefined for one that is built in. */
export function shownAs(id: number, code: string | undefined): Shown {
  if (code === undefined) return isBuiltInDate(id) ? 'date' : 'plain';
  const part = firstPart(code);
  if (part.includes('万')) return isScaled(part) ? '元' : '万元';
  if (/[元¥￥]/.test(part)) return '元';
  const bare = part.replace(/"[^"]*"|[\\_*!]./g, '');
  return /[ymdhs年月日]/i.test(bare) && !/[0#?]/.test(bare) ? 'date' : 'plain';
}

const MILLISECONDS_OF_DAY = 86_400_000;
/** Day 0 of the count from 1900, which counts a 29 February that never was, and of the other one. */
const DAY_0 = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** 45658 → 2025-01-01; what lies outside all calendars stays a number. */
export function asDate(serial: number, epoch: keyof typeof DAY_0): string | number {
  const date = new Date(DAY_0[epoch] + Math.floor(serial) * MILLISECONDS_OF_DAY);
  return Number.isNaN(date.getTime()) ? serial : date.toISOString().slice(0, 10);
}
