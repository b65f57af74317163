/** The cells of a pasted row: by tabs as spreadsheets paste them, by commas as CSV files have them, or by spaces. */

export type Separator = '\t' | ',' | ' ';

/** A cell starts with a quote, and every quote is closed: so a CSV file writes cells that contain commas. */
const isQuoted = (row: string): boolean => /(?:^|[,\t])\s*"/.test(row) && row.split('"').length % 2 === 1;

const unquote = (cell: string): string => {
  const trimmed = cell.trim();
  return /^".*"$/.test(trimmed) ? trimmed.slice(1, -1).replace(/""/g, '"').trim() : trimmed;
};

/** Splits outside quotes; a doubled quote closes and opens at once. */
function splitQuoted(row: string, separator: Separator): string[] {
  const cells: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < row.length; at += 1) {
    if (row.charAt(at) === '"') quoted = !quoted;
    if (row.charAt(at) !== separator || quoted) continue;
    cells.push(row.slice(start, at));
    start = at + 1;
  }
  return [...cells, row.slice(start)].map(unquote);
}

function splitRow(row: string, usual: Separator): string[] {
  if (row.includes('\t')) return isQuoted(row) ? splitQuoted(row, '\t') : row.split('\t');
  if (isQuoted(row)) return splitQuoted(row, ',');
  return usual === ' ' ? row.trim().split(/[\s，、|]+/) : row.split(usual);
}

/** At least one cell, trimmed, none empty at the end. Without tabs and quotes a row is split by `usual`. */
export function cellsOf(row: string, usual: Separator = '\t'): string[] {
  const cells = splitRow(row, usual).map((cell) => cell.trim());
  const last = cells.reduce((found, cell, index) => (cell === '' ? found : index), 0);
  return cells.slice(0, last + 1);
}
