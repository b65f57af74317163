/** Header rows of pasted tables: which column is the amount, which are no part of the name, and the unit. */
import { cellsOf, type Separator } from './paste-cells.ts';

export interface Table {
  /** The column of the amounts; absent where the header has unit prices only. */
  readonly amount?: number;
  /** 序号, 单位, 数量, 单价: no part of the name. */
  readonly aside: readonly number[];
  readonly count: number;
  readonly separator: Separator;
}

export interface Columns {
  /** Where there was a header. */
  readonly table?: Table;
  /** What a number without a unit is. */
  readonly unit: '万元' | '元';
}

const NAMES = /^(?:名称|品名|项目|内容|设备|货物|采购|建设|产品|标的|软件|费用)\S{0,8}$|^\S{0,6}(?:名称|内容)$/;
const SUM = /金额|合计|总价|小计|预算|经费|总额/;
const MONEY = /价格|费用|投资|万元/;
const UNIT_PRICE = /单价/;
const ASIDE = /^(?:序号?|编号|no\.?|(?:计量)?单位|\S{0,4}数量\S{0,4}|\S{0,4}单价\S{0,6})$/i;

/** What a heading says of its column; one that says 名称 may be about money as well (费用名称). */
export const HEADINGS = { name: NAMES, sum: SUM, money: MONEY, price: UNIT_PRICE, aside: ASIDE } as const;

/** A cell that heads a column holds no figure. */
const isHeading = (cell: string): boolean => !/\d/.test(cell) && cell.length <= 16;
/** 预算单价 and 合计数量 are no sums. */
const isAside = (cell: string): boolean => ASIDE.test(cell) || UNIT_PRICE.test(cell);

/** The column that the sums are in, before any other that has to do with money. */
function moneyColumn(parts: readonly string[]): number | undefined {
  return [SUM, MONEY]
    .map((words) => parts.findIndex((part) => words.test(part) && !isAside(part)))
    .find((index) => index >= 0);
}

/** 金额（元） says 元; undefined for a heading without a unit. */
export function unitIn(heading: string): Columns['unit'] | undefined {
  if (!/元|万/.test(heading)) return undefined;
  return heading.includes('元') && !heading.includes('万') ? '元' : '万元';
}

const unitOf = (head: string, line: string, said: Columns['unit']): Columns['unit'] =>
  unitIn(head) ?? unitIn(line) ?? said;

/** By tabs or commas, else by spaces and the like. */
function headerParts(line: string): { readonly parts: readonly string[]; readonly separator: Separator } {
  const separator = line.includes('\t') ? '\t' : ',';
  const cells = cellsOf(line, separator);
  return cells.length > 1 ? { parts: cells, separator } : { parts: cellsOf(line, ' '), separator: ' ' };
}

/** 名称 金额（万元） → its columns; undefined for a row that is no header. `said`: the unit that a line above gave. */
export function readHeader(line: string, said: Columns['unit'] = '万元'): Columns | undefined {
  const { parts, separator } = headerParts(line);
  const amount = moneyColumn(parts);
  const isHeader = parts.length > 1 && parts.every(isHeading) && parts.some((part) => NAMES.test(part));
  if (!isHeader || (amount === undefined && !parts.some((part) => UNIT_PRICE.test(part)))) return undefined;
  const aside = parts.flatMap((part, index) => (isAside(part) ? [index] : []));
  const unit = unitOf(amount === undefined ? '' : (parts[amount] ?? ''), line, said);
  return { table: { ...(amount !== undefined && { amount }), aside, count: parts.length, separator }, unit };
}
