/** A block pasted from a spreadsheet, a chat or a CSV file → lines with a name and, where one can be read, an amount. */
import { amountNotRead, readRunning, type PastedLine, type ReadLine } from './paste-amount.ts';
import { cellsOf } from './paste-cells.ts';
import { isRule, undrawn } from './paste-drawn.ts';
import { isTitle, isTotal, isTotalCell, unitSaid } from './paste-furniture.ts';
import { readHeader, type Columns } from './paste-header.ts';
import { withoutNumbering, withoutRowNumber } from './paste-numbering.ts';
import { isRow, joined, readLooseRow, readRow, withoutRunningNumber } from './paste-row.ts';

const HEADER: Omit<PastedLine, 'text'> = { problem: '这一行像是表头，不是要买的东西。', notAnItem: 'header' };
const TITLE: Omit<PastedLine, 'text'> = { problem: '这一行像是标题或者说明，不是要买的东西。', notAnItem: 'title' };

const narrowed = (line: string): string => line.trim().replace(/\s+/g, ' ');

/** `line` may begin with a row number, for the columns of a header by spaces; `rest` is without. */
function readOne(line: string, rest: string, columns: Columns): ReadLine {
  const bySpaces = columns.table?.separator === ' ';
  const cells = bySpaces ? cellsOf(line, ' ') : cellsOf(rest, columns.table?.separator);
  const said = bySpaces ? narrowed(rest) : joined(cells);
  const isSum = isTotal(joined(withoutRunningNumber(cells))) || (line.includes('\t') && cells.some(isTotalCell));
  if (isSum) return { ...amountNotRead(said, '像是合计，读了会重复计'), notAnItem: 'total' };
  const read = isRow(cells, columns)
    ? readRow(cells, columns)
    : (readLooseRow(said, columns) ?? readRunning(said, columns.unit));
  if (read.amount !== undefined || !isTitle(said)) return read;
  return { text: said, ...TITLE, ...(read.isByUsual && { isByUsual: read.isByUsual }) };
}

/** A header of cells speaks for the rows with cells beneath it, up to the first line without any. */
const isBeneath = (line: string, { table }: Columns): boolean =>
  table === undefined || table.separator === ' ' || cellsOf(line, table.separator).length > 1;

/** What is known from the lines above: the columns, the unit that one of them said, the number of the last row. */
interface Above {
  readonly columns: Columns;
  readonly unit: Columns['unit'];
  readonly row: number;
}

function readNext(line: string, { columns, unit, row }: Above): { readonly read: ReadLine; readonly next: Above } {
  const header = readHeader(line, unit);
  if (header) return { read: { text: narrowed(line), ...HEADER }, next: { columns: header, unit, row: 0 } };
  const said = unitSaid(narrowed(line));
  if (said) return { read: { text: narrowed(line), ...TITLE }, next: { columns: { unit: said }, unit: said, row } };
  const above = isBeneath(line, columns) ? columns : { unit };
  const numbered = withoutNumbering(line).replace(/[^\S\t]+/g, ' ');
  const { rest, number } = withoutRowNumber(numbered, row);
  const read = readOne(numbered, rest, above);
  return { read, next: { columns: above, unit, row: number } };
}

function readAll(pasted: string, usual: Columns['unit']): ReadLine[] {
  let above: Above = { columns: { unit: usual }, unit: usual, row: 0 };
  const lines = pasted.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '' && !isRule(line));
  return lines.map((line) => {
    const { read, next } = readNext(undrawn(line), above);
    above = next;
    return read;
  });
}

function asPasted({ text, amount, problem, said, notAnItem }: ReadLine): PastedLine {
  return {
    text,
    ...(amount !== undefined && { amount }),
    ...(said !== undefined && { said }),
    ...(problem !== undefined && { problem }),
    ...(notAnItem !== undefined && { notAnItem }),
  };
}

/**
 * One line each; blank ones and the rules of drawn tables are left out. A number without a unit is in `usual`, unless a line
 * above says another. Cells are apart by tabs, as they are when quotes have been read (`"打印机⏎A4"⇥2`). What cannot be read as an amount stays in
 * the text; what a header calls 序号, 单位, 数量 or 单价, or the arithmetic shows to be quantity and unit price, is left out beside
 * an amount. Headers, titles and sums come back with a problem.
 */
export function splitLines(pasted: string, usual: Columns['unit'] = '万元'): PastedLine[] {
  return readAll(pasted, usual).map(asPasted);
}

/** The lines in either unit; the same ones where each figure says its own, so that most pastes are read once. */
export function splitInEither(pasted: string): Readonly<Record<Columns['unit'], readonly PastedLine[]>> {
  const read = readAll(pasted, '万元');
  const lines = read.map(asPasted);
  return { 万元: lines, 元: read.some(({ isByUsual }) => isByUsual) ? splitLines(pasted, '元') : lines };
}
