/** The cells of a pasted row: by tabs as spreadsheets paste them, by commas as plain CSV files have them, or by spaces. */

export type Separator = '\t' | ',' | ' ';

/** At least one cell, trimmed, none empty at the end. Without tabs a row is split by `usual`. Quotes are read before. */
export function cellsOf(row: string, usual: Separator = '\t'): string[] {
  const parts =
    row.includes('\t') || usual !== ' ' ? row.split(row.includes('\t') ? '\t' : usual) : row.trim().split(/[\s，、|]+/);
  const cells = parts.map((cell) => cell.trim());
  const last = cells.reduce((found, cell, index) => (cell === '' ? found : index), 0);
  return cells.slice(0, last + 1);
}
