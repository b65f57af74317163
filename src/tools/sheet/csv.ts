/** Tables as CSV that office programs open rightly: UTF-8 with BOM, CRLF, nothing that runs as a formula. Pure. */

/** A cell that begins with = + - @ (or a tab or a return, which some programs skip) is kept as text by an apostrophe. */
function harmless(cell: string): string {
  return /^[\s\uFEFF]*[=+\-@＝＋－＠\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

/** Rows of cells as the text of a CSV file. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(harmless(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
