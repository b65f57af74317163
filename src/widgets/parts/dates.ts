/** Dates as people read them. Pure. */

/** 2026年11月23日, by the calendar of the reader's own machine. */
export function dateInChinese(date: Date): string {
  return `${String(date.getFullYear())}年${String(date.getMonth() + 1)}月${String(date.getDate())}日`;
}
