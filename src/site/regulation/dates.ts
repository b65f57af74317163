/** Dates as Chinese readers write them. */

/** `2024-09-23` → 2024年9月23日. Throws on anything else. */
export function dateInChinese(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new Error(`no date: ${date}`);
  const [, year = '', month = '', day = ''] = match;
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** 2024年9月23日 → `2024-09-23`. Throws on anything else. */
export function dateFromChinese(words: string): string {
  const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(words);
  if (!match) throw new Error(`no date: ${words}`);
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
