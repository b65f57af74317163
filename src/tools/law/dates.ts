/** Dates as people read them. Pure. */

/** 2026年11月23日, by the calendar of the reader's own machine. */
export function dateInChinese(date: Date): string {
  return `${String(date.getFullYear())}年${String(date.getMonth() + 1)}月${String(date.getDate())}日`;
}

/** `2025-08-31` → 2025年8月31日. */
export function isoInChinese(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
