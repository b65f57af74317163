/** A row of a pasted table: which cell is the amount, and what of the others is the name. */
import { amountNotRead, isFigure, readCell, type ReadLine } from './paste-amount.ts';
import { arithmeticOf } from './paste-arithmetic.ts';
import type { Columns, Table } from './paste-header.ts';

export const joined = (cells: readonly string[]): string => cells.filter((cell) => cell !== '').join(' ');

/** The running number of a row is dropped like a list's numbering. */
export function withoutRunningNumber(cells: readonly string[]): readonly string[] {
  const [first = '', second = '', ...rest] = cells;
  return /^\d{1,4}$/.test(first) && /[^\d.,\s]/.test(second) && !isFigure(second) ? ['', second, ...rest] : cells;
}

const hasOneMore = (cells: readonly string[], { count }: Table): boolean =>
  cells.length === count + 1 && cells[0] === '';

/** Cells make a row of a table; of a header by spaces only where each of its columns has one. */
export function isRow(cells: readonly string[], { table }: Columns): boolean {
  if (table?.separator !== ' ' || table.amount === undefined) return cells.length > 1;
  return cells.length === table.count || hasOneMore(withoutRunningNumber(cells), table);
}

const nameOf = (cells: readonly string[], left: (index: number) => boolean): string =>
  joined(cells.filter((_, index) => !left(index)));

function readUnderHeader(cells: readonly string[], table: Table, unit: Columns['unit']): ReadLine {
  const { amount } = table;
  if (amount === undefined) return amountNotRead(joined(cells), '表头只有单价，没有总价，请自己填');
  if (cells.length > table.count) return amountNotRead(joined(cells), '列数比表头多，请自己填');
  const name = nameOf(cells, (index) => index === amount || table.aside.includes(index));
  const reading = readCell(name, cells[amount] ?? '', unit);
  return reading.amount === undefined ? { ...reading, text: joined(cells) } : reading;
}

const UNCLEAR = '看不出哪个数是金额（数量、单价、总价对不上或者不全），请自己填';

/** Without a header: the figure that quantity and unit price explain, or the only one, at the end. */
function readWithoutHeader(cells: readonly string[], unit: Columns['unit']): ReadLine {
  const columns = arithmeticOf(cells, 'unclear');
  if (columns === 'unclear') return amountNotRead(joined(cells), UNCLEAR);
  const { amount, aside, unit: shown } = columns ?? { amount: cells.length - 1, aside: [], unit: undefined };
  const name = nameOf(cells, (index) => index === amount || aside.includes(index));
  const reading = readCell(name, cells[amount] ?? '', shown ?? unit);
  return reading.amount === undefined ? { ...reading, text: joined(cells) } : reading;
}

/** With or without a running number that the header lacks. */
export function readRow(all: readonly string[], { table, unit }: Columns): ReadLine {
  const numbered = withoutRunningNumber(all);
  if (table === undefined) return readWithoutHeader(numbered, unit);
  return readUnderHeader(hasOneMore(numbered, table) ? numbered.slice(1) : numbered, table, unit);
}

/** Running text that is a row by commas or spaces; undefined for a name with at most an amount. */
export function readLooseRow(text: string, { unit }: Columns): ReadLine | undefined {
  const cells = withoutRunningNumber(
    text.split(/[,，].*[,，]/.test(text) ? /[,，]/ : /[\s|]+/).map((cell) => cell.trim()),
  );
  return arithmeticOf(cells, 'last-is-amount') === undefined ? undefined : readWithoutHeader(cells, unit);
}
