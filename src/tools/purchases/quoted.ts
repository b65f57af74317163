/**
 * Quotes as spreadsheets and CSV files write them, read away: `"激光打印机⏎（A3）"⇥2` is one row. Fetched only for a paste that has
 * some. Pure.
 */
import Papa from 'papaparse';

const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** A first row whose quotes are no cell's (`"甲"牌打印机⇥3`): they are part of the text, up to the line's end. */
function literalLine(text: string): { readonly line: string; readonly length: number } {
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  return { line, length: line.length + 1 };
}

/** Rows up to the first with an impossible quote, and how much of the text they are. */
function readRows(text: string, delimiter: string) {
  const options = { delimiter, newline: '\n', quoteChar: '"' } as const;
  const all = Papa.parse<string[]>(text, options);
  const bad = all.errors.map(({ row }) => row ?? 0);
  if (bad.length === 0) return { rows: all.data, length: text.length };
  const first = Math.min(...bad);
  if (first === 0) return { rows: [], length: 0 };
  const { data, meta } = Papa.parse<string[]>(text, { ...options, preview: first });
  return { rows: data, length: meta.cursor };
}

/**
 * The same rows with tabs between the cells and one line each: breaks and tabs within a cell become spaces, doubled quotes one.
 * Cells are apart by tabs where there are any, else by commas. Quotes inside a cell (24"显示器) stay.
 */
export function unquoted(pasted: string): string {
  let rest = pasted.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(^|[\n\t,]) +"/g, '$1"');
  const delimiter = rest.includes('\t') ? '\t' : ',';
  const lines: string[] = [];
  while (rest !== '') {
    const { rows, length } = readRows(rest, delimiter);
    lines.push(...rows.map((cells) => cells.map(oneLine).join('\t')));
    rest = rest.slice(length);
    if (rest === '') break;
    const literal = literalLine(rest);
    lines.push(literal.line);
    rest = rest.slice(literal.length);
  }
  return lines.join('\n');
}
