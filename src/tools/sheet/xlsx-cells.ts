/** Cells of an .xlsx file: where they stand, and how words are written into them. */

/** What spreadsheet programs take in one cell. */
const LONGEST = 32_767;

/** What XML 1.0 has no way to write: control characters, half of a pair, and two that are none. */
const UNWRITABLE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `_x0041_` would be read as A: its first stroke is written as a code itself. */
export function escaped(words: string): string {
  return words
    .slice(0, LONGEST)
    .replace(UNWRITABLE, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** 0 → A, 27 → AB. */
export const letterOf = (column: number): string =>
  (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** How many of the lines stay in sight: the title and the heads of the columns. */
export const FROZEN = 2;
