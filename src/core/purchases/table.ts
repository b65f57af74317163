/** A table in a file, its columns known → lines with amounts in 元, their sum, and what the file itself says they add up to. */
import { formatWan, isYuan, LARGEST_YUAN, yuan, type Yuan } from '../engine/money.ts';
import { readTyped } from '../engine/typed-amount.ts';
import {
  amountNotRead,
  isFigure,
  readCell,
  readRunning,
  type PastedLine,
  type ReadLine,
  type Unit,
} from './paste-amount.ts';
import { isTitle, isTotal, isTotalCell } from './paste-furniture.ts';
import { withoutNumbering } from './paste-numbering.ts';
import { joined, withoutRunningNumber } from './paste-row.ts';
import { cellText, exactly, type Cell, type FileRow } from './table-cells.ts';
import type { TableColumns } from './table-columns.ts';
import type { ColumnRole } from './table-headings.ts';

/** A line, and the row of the file that it was read from. */
export interface TableLine {
  readonly row: number;
  readonly line: PastedLine;
}

/** What the file says its lines add up to, in 元. */
export interface OwnSum {
  /** The rows that say so: one 合计, or the 小计 of the parts. */
  readonly rows: readonly number[];
  readonly amount: Yuan;
  /** The sum read less the file's own: 0 where they agree. */
  readonly difference: number;
  /** Not more than rounding to whole 元 can make. */
  readonly isRounding: boolean;
}

export interface TableReading {
  /** In the order of the file; what is nothing to buy says so, as in a paste. */
  readonly lines: readonly TableLine[];
  /** Of the lines that are something to buy, as far as an amount was read. */
  readonly sum: Yuan;
  /** How many amounts hang on the unit of the columns, because they say none themselves. */
  readonly byUnit: number;
  readonly own?: OwnSum;
}

const TEN_THOUSAND = 10_000;

/** A number of a file in whole 元. 万元 that were computed have more than four decimals as often as not. */
function readNumber(name: string, value: number, unit: Unit): ReadLine {
  const isByUsual = true as const;
  const exact = exactly(exactly(value) * (unit === '元' ? 1 : TEN_THOUSAND));
  const amount = Math.round(exact);
  if (value < 0) return { ...amountNotRead(joined([name, cellText(value)]), '不能是负数'), isByUsual };
  if (!isYuan(amount)) return { ...amountNotRead(joined([name, cellText(value)]), '数太大了，请自己填'), isByUsual };
  const said = amount === exact ? {} : { said: `原写 ${cellText(value)} ${unit}，不足 1 元的四舍五入` };
  return { text: name, amount: yuan(amount), ...said, isByUsual };
}

/** A cell of words: 3万元, 1,800, 十二万元. What is no amount is said, never dropped. */
function readWords(name: string, cell: string, unit: Unit): ReadLine {
  if (isFigure(cell)) return readCell(name, cell, unit);
  const typed = readTyped(cell);
  if ('yuan' in typed && typed.unit === 'written') return { text: name, amount: typed.yuan };
  return amountNotRead(joined([name, cell]), `看不懂“${cell}”，请自己填`);
}

function readAmount(name: string, cell: Cell, unit: Unit): ReadLine {
  if (typeof cell === 'number') return readNumber(name, cell, unit);
  const words = cellText(cell);
  return words === '' || /^[-—–/\\无]+$/.test(words) ? { text: name } : readWords(name, words, unit);
}

const cellsOf = ({ cells }: FileRow, { roles }: TableColumns, role: ColumnRole): Cell[] =>
  roles.flatMap((each, index) => (each === role ? [cells[index]] : []));

const nameOf = (row: FileRow, columns: TableColumns): string =>
  joined([...cellsOf(row, columns, 'code'), ...cellsOf(row, columns, 'name')].map(cellText));

type Furniture = NonNullable<PastedLine['notAnItem']>;

const SAID: Readonly<Record<Furniture, string>> = {
  header: '这一行像是表头，不是要买的东西。',
  title: '这一行像是标题或者说明，不是要买的东西。',
  total: '没有读出金额：像是合计，读了会重复计。',
};

const isEmpty = (cells: readonly Cell[]): boolean => cells.every((cell) => cellText(cell) === '');

/** A line of running text, as in a chat: no column could hold its amount. */
const isRunning = ({ cells }: FileRow, { roles }: TableColumns): boolean =>
  !roles.includes('amount') && !roles.includes('price') && cells.filter((cell) => cellText(cell) !== '').length === 1;

/** 一、硬件 with an amount and no quantity heads a part and adds it up. */
const isPart = (row: FileRow, columns: TableColumns): boolean =>
  isTitle(withoutNumbering(nameOf(row, columns))) &&
  isEmpty([...cellsOf(row, columns, 'quantity'), ...cellsOf(row, columns, 'price')]);

function furnitureOf(row: FileRow, columns: TableColumns, heads: string): Furniture | undefined {
  const texts = row.cells.map(cellText);
  const said = joined(withoutRunningNumber(texts));
  if (said !== '' && joined(texts) === heads) return 'header';
  if (isTotal(said) || isTotal(nameOf(row, columns)) || texts.some(isTotalCell)) return 'total';
  if (!isPart(row, columns) && !isTitle(said)) return undefined;
  return isEmpty(cellsOf(row, columns, 'amount')) ? 'title' : 'total';
}

interface RowRead {
  readonly row: number;
  readonly read: ReadLine;
  /** What a row that adds up others says. */
  readonly adds?: { readonly amount: Yuan; readonly of: 'all' | 'part' };
}

const PART_SUM = /小\s*计|本\s*页/;

function addsUp(row: FileRow, columns: TableColumns, unit: Unit): RowRead['adds'] {
  const said = joined(row.cells.map(cellText));
  const cells = cellsOf(row, columns, 'amount');
  const { amount } = isEmpty(cells) ? readRunning(said, unit) : readAmount(said, cells[0], unit);
  const isOfAll = !PART_SUM.test(said) && (isTotal(said) || row.cells.some((cell) => isTotalCell(cellText(cell))));
  return amount === undefined ? undefined : { amount, of: isOfAll ? 'all' : 'part' };
}

function readItem(row: FileRow, columns: TableColumns, unit: Unit): ReadLine {
  const name = nameOf(row, columns);
  const all = joined(row.cells.map(cellText));
  if (isRunning(row, columns)) return readRunning(withoutNumbering(name), unit);
  if (name === '') return { text: all, problem: '这一行没有名称，请看一下是什么。' };
  const hasAmount = columns.roles.includes('amount');
  if (!hasAmount && columns.roles.includes('price')) return amountNotRead(all, '表里只有单价，没有总价，请自己填');
  return hasAmount ? readAmount(name, cellsOf(row, columns, 'amount')[0], unit) : { text: name };
}

function readOne(row: FileRow, columns: TableColumns, heads: string): RowRead[] {
  if (isEmpty(row.cells)) return [];
  const unit = columns.unit ?? '万元';
  const notAnItem = furnitureOf(row, columns, heads);
  if (notAnItem === undefined) return [{ row: row.number, read: readItem(row, columns, unit) }];
  const read = { text: joined(row.cells.map(cellText)), problem: SAID[notAnItem], notAnItem };
  const adds = notAnItem === 'total' ? addsUp(row, columns, unit) : undefined;
  return [{ row: row.number, read, ...(adds && { adds }) }];
}

const sumOf = (amounts: readonly number[]): Yuan =>
  yuan(
    Math.min(
      amounts.reduce((sofar, amount) => sofar + amount, 0),
      LARGEST_YUAN,
    ),
  );

/** The 合计 that agrees with what was read, else the last; without any, the 小计 together. */
function ownSum(rows: readonly RowRead[], sum: Yuan): OwnSum | undefined {
  const adding = rows.flatMap(({ row, adds }) => (adds ? [{ row, ...adds }] : []));
  const ofAll = adding.filter(({ of }) => of === 'all');
  const whole = ofAll.find(({ amount }) => amount === sum) ?? ofAll[ofAll.length - 1];
  const used = whole ? [whole] : adding;
  if (used.length === 0) return undefined;
  const amount = sumOf(used.map((each) => each.amount));
  const rounded = rows.filter(({ read }) => read.said !== undefined).length;
  const difference = sum - amount;
  const isRounding = difference !== 0 && Math.abs(difference) <= (rounded + used.length) / 2 && rounded > 0;
  return { rows: used.map(({ row }) => row), amount, difference, isRounding };
}

function asLine({ row, read: { isByUsual: _, ...line } }: RowRead): TableLine {
  return { row, line };
}

/**
 * Rows of a file under their columns. Amounts are whole 元: a number in 万元 with more than four decimals, and 元 with 角 and 分,
 * are rounded and that is said. Sums, titles and repeated headings come back as nothing to buy. The file's own 合计 is only compared.
 */
export function readTable(rows: readonly FileRow[], columns: TableColumns): TableReading {
  const head = rows[columns.above - 1];
  const heads = head === undefined ? '' : joined(head.cells.map(cellText));
  const read = rows.slice(columns.above).flatMap((row) => readOne(row, columns, heads));
  const items = read.filter(({ read: { notAnItem } }) => notAnItem === undefined);
  const sum = sumOf(items.map(({ read: { amount = 0 } }) => amount));
  const own = ownSum(read, sum);
  return {
    lines: read.map(asLine),
    sum,
    byUnit: items.filter(({ read: { isByUsual, amount } }) => isByUsual && amount !== undefined).length,
    ...(own && { own }),
  };
}

/** 8,000 元 more, or less, than the file's own sum; for people. */
export function sayDifference({ difference, isRounding }: OwnSum): string {
  if (difference === 0) return '与文件自己的合计相同。';
  const size = yuan(Math.min(Math.abs(difference), LARGEST_YUAN));
  const more = difference > 0 ? '多' : '少';
  const why = isRounding ? '，是不足 1 元的四舍五入造成的' : '，请看是不是有一列、一行没有读对';
  return `读出的比文件自己的合计${more} ${formatWan(size)} 万元${why}。`;
}
