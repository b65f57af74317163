/** A block pasted from a spreadsheet, a chat or a CSV file → lines with a name and, where one can be read, an amount. */
import { amountNotRead, readCell, readRunning, type PastedLine } from './paste-amount.ts';
import { cellsOf } from './paste-cells.ts';
import { readHeader, UNKNOWN_COLUMNS, type Columns } from './paste-header.ts';

/** 1. 1、（一） ① and bullets; not the 1 of 1.5 or the 5 of 5、6楼. */
const NUMBERING = new RegExp(
  [
    '^(?:[（(](?:\\d{1,3}|[一二三四五六七八九十]{1,3})[）)][.、]?',
    '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)）](?![\\d０-９])',
    '[①-⑳]',
    '[•·●○■□◆◇▪➢✓]',
    '[-–—*](?![\\d０-９]))[^\\S\\t]*',
  ].join('|'),
);
const TOTAL_LINE = /^(?:合计|总计|共计|小计|总金额)/;

const joined = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' ');

/** Spaces at the start and numbering go; an empty first cell stays, for its column. */
function withoutNumbering(line: string): string {
  const trimmed = line.replace(/^[^\S\t]+/, '');
  const rest = trimmed.replace(NUMBERING, '');
  return rest.trim() === '' ? trimmed : rest;
}

/** The running number of a row is dropped like a list's numbering. */
function withoutRunningNumber(cells: readonly string[]): readonly string[] {
  const [first = '', second = '', ...rest] = cells;
  return rest.length > 0 && /^\d{1,4}$/.test(first) && /[^\d.,\s]/.test(second) ? ['', second, ...rest] : cells;
}

/** A row of cells, with or without a running number that the header lacks: the amount stands in the header's column, else in the last cell. */
function readRow(all: readonly string[], { table, unit }: Columns): PastedLine {
  const numbered = withoutRunningNumber(all);
  const isOneMore = table !== undefined && numbered.length === table.count + 1 && numbered[0] === '';
  const cells = isOneMore ? numbered.slice(1) : numbered;
  if (table && cells.length > table.count) return amountNotRead(joined(cells), '列数比表头多，请自己填');
  const column = table?.amount ?? cells.length - 1;
  const cell = cells[column] ?? '';
  const name = joined(cells.filter((_, index) => index !== column));
  const reading = readCell(name, cell, unit);
  return reading.amount === undefined ? { ...reading, text: joined(cells) } : reading;
}

function readOne(line: string, columns: Columns): PastedLine {
  const text = withoutNumbering(line).replace(/[^\S\t]+/g, ' ');
  const cells = cellsOf(text, columns.table?.separator);
  const said = joined(cells);
  if (TOTAL_LINE.test(joined(withoutRunningNumber(cells))))
    return { ...amountNotRead(said, '像是合计，读了会重复计'), notAnItem: 'total' };
  return cells.length > 1 ? readRow(cells, columns) : readRunning(said, columns.unit);
}

/** A header of cells speaks for the rows with cells beneath it, up to the first line without any: free text is in 万元 again. */
const isBeneath = (line: string, { table }: Columns): boolean =>
  table === undefined || cellsOf(line, table.separator).length > 1;

/**
 * One line each, blank ones left out. A number without a unit is 万元, unless the header says 元. Nothing is lost: what cannot
 * be read as an amount stays in the text, a header comes back with a problem.
 */
export function splitLines(pasted: string): PastedLine[] {
  let columns = UNKNOWN_COLUMNS;
  const lines = pasted.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const header = readHeader(line);
    columns = header ?? (isBeneath(line, columns) ? columns : UNKNOWN_COLUMNS);
    if (header === undefined) return readOne(line, columns);
    return { text: line.trim().replace(/\s+/g, ' '), problem: '这一行像是表头，不是要买的东西。', notAnItem: 'header' };
  });
}
