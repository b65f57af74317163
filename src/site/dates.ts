/** Dates as Chinese readers write them. */

/** `2024-09-23` → 2024年9月23日. Throws on anything else. */
export function dateInChinese(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new Error(`no date: ${date}`);
  const [, year = '', month = '', day = ''] = match;
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}
