/** Tables as CSV that office programs open rightly: UTF-8 with BOM, CRLF, nothing that runs as a formula. Pure. */
import { looksLikeFormula } from './formulas.ts';
import type { Cell } from './sheet.ts';

/** Kept as text by an apostrophe. */
const harmless = (cell: string) => (looksLikeFormula(cell) ? `'${cell}` : cell);

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** Rows of cells as the text of a CSV file. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const text = (cell: Cell) => (typeof cell === 'number' ? String(cell) : quoted(harmless(cell)));
  const lines = rows.map((row) => row.map(text).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
