/** A table as LibreOffice reads it before it writes it in other formats: formulas are computed by it. */
import { escaped } from './xlsx.ts';

/** Words, a number, words over several columns, or a formula of OpenFormula. */
export type FlatCell = string | number | { readonly words: string; readonly wide: number } | { readonly of: string };

function cellXml(cell: FlatCell): string {
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${String(cell)}"/>`;
  if (typeof cell === 'object' && 'of' in cell)
    return `<table:table-cell table:formula="of:=${cell.of}" office:value-type="float"/>`;
  const { words, wide } = typeof cell === 'string' ? { words: cell, wide: 1 } : cell;
  const span = wide > 1 ? ` table:number-columns-spanned="${String(wide)}"` : '';
  return `<table:table-cell${span} office:value-type="string"><text:p>${escaped(words)}</text:p></table:table-cell>`;
}

/** `hidden`: numbers of rows, from 1. */
export function flat(name: string, rows: readonly (readonly FlatCell[])[], hidden: readonly number[] = []): string {
  const spaces = ['office', 'table', 'text']
    .map((space) => `xmlns:${space}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`)
    .join(' ');
  const lines = rows.map(
    (cells, index) =>
      `<table:table-row${hidden.includes(index + 1) ? ' table:visibility="collapse"' : ''}>${cells.map(cellXml).join('')}</table:table-row>`,
  );
  return `<?xml version="1.0"?><office:document ${spaces} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="${name}">${lines.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
}
