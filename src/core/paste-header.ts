/** Header rows of pasted tables: which column is the amount, and whether it is in 元. */
import { cellsOf, type Separator } from './paste-cells.ts';

export interface Columns {
  /** Where the header has cells: which of how many is the amount, and what separates them. */
  readonly table?: { readonly amount: number; readonly count: number; readonly separator: Separator };
  /** What a number without a unit is. */
  readonly unit: '万元' | '元';
}

/** Without a header: the last cell, in 万元. */
export const UNKNOWN_COLUMNS: Columns = { unit: '万元' };

const NAMES = /^(?:名称|品名|项目|内容|设备|货物|采购|建设|产品|标的|软件|费用)\S{0,8}$|^\S{0,6}(?:名称|内容)$/;
const SUM = /金额|合计|总价|小计|预算|经费|总额/;
const MONEY = /单价|价格|费用|投资|万元/;

/** A cell that heads a column holds no figure. */
const isHeading = (cell: string): boolean => !/\d/.test(cell) && cell.length <= 16;

/** The column that the sums are in, before any other that has to do with money. */
function moneyColumn(parts: readonly string[]): number | undefined {
  return [SUM, MONEY].map((words) => parts.findIndex((part) => words.test(part))).find((index) => index >= 0);
}

function unitOf(head: string, line: string): Columns['unit'] {
  const says = /元|万/.test(head) ? head : line;
  return says.includes('元') && !says.includes('万') ? '元' : '万元';
}

/** 名称 金额（万元） → its columns; undefined for a row that is no header. */
export function readHeader(line: string): Columns | undefined {
  const separator = line.includes('\t') ? '\t' : ',';
  const cells = cellsOf(line, separator);
  const parts = cells.length > 1 ? cells : line.trim().split(/[\s，、|]+/);
  const amount = moneyColumn(parts);
  const isHeader = parts.length > 1 && parts.every(isHeading) && parts.some((part) => NAMES.test(part));
  if (!isHeader || amount === undefined) return undefined;
  const unit = unitOf(parts[amount] ?? '', line);
  return cells.length > 1 ? { table: { amount, count: cells.length, separator }, unit } : { unit };
}
