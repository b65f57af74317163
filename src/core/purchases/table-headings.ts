/** What the headings of a table in a file say of its columns. */
import { HEADINGS } from './paste-header.ts';

export const COLUMN_ROLES = ['name', 'quantity', 'price', 'amount', 'code'] as const;

/** What a column is read as. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** By column; undefined: not read. */
export type Roles = readonly (ColumnRole | undefined)[];

const QUANTITY = /数\s*量|^(?:台|套|件)数$/;
const PRICE = /单\s*价/;
const CODE = /代码|编码/;
/** 项目名称 beside 设备名称 is the project, not the thing. */
const THING = /(?:设备|货物|产品|标的|物品|物资|商品|采购|服务|品目|资产|软件|材料)(?:项目)?(?:名称|内容)|^品\s*名$/;
const NAME = /名\s*称/;
const NO_THING = /单位|部门|科室|日期|时间|方式|来源|联系|备注|说明|编号|序号|人$/;

/** 2025年预算（万元） heads a column, 2025 does not; a sentence neither. */
function isHeading(cell: string): boolean {
  return cell === '' || (cell.length <= 24 && !/\d/.test(cell.replace(/(?:19|20)\d\d年?/g, '')));
}

const spreadless = (cell: string): string => cell.replace(/\s+/g, '');

function nameColumn(heads: readonly string[], taken: (index: number) => boolean): number {
  const isFree = (head: string, index: number) => !taken(index) && !NO_THING.test(head);
  return (
    [THING, NAME, HEADINGS.name]
      .map((words) => heads.findIndex((head, index) => isFree(head, index) && words.test(head)))
      .find((index) => index >= 0) ?? -1
  );
}

const isAside = (head: string): boolean => HEADINGS.aside.test(head) || HEADINGS.price.test(head);

/** Fewer say so than 金额 and 费用, and only in a cell of its own is it no name of a thing. */
const PAID = /^\S{0,4}(?:价款|报价|造价|款额)/;

function amountColumn(heads: readonly string[]): number {
  return (
    [HEADINGS.sum, HEADINGS.money, PAID]
      .map((words) => heads.findIndex((head) => words.test(head) && !isAside(head) && !NAME.test(head)))
      .find((index) => index >= 0) ?? -1
  );
}

/** The columns of a row of headings; undefined where it heads no table of purchases. */
export function rolesOfHeadings(row: readonly string[]): Roles | undefined {
  const heads = row.map(spreadless);
  if (!heads.every(isHeading) || heads.filter((head) => head !== '').length < 2) return undefined;
  const amount = amountColumn(heads);
  const price = heads.findIndex((head) => PRICE.test(head));
  const quantity = heads.findIndex((head, index) => index !== amount && QUANTITY.test(head) && !PRICE.test(head));
  const code = heads.findIndex((head, index) => index !== amount && CODE.test(head));
  const name = nameColumn(heads, (index) => [amount, price, quantity, code].includes(index));
  if (name < 0 || (amount < 0 && price < 0)) return undefined;
  const at: Readonly<Record<ColumnRole, number>> = { name, quantity, price, amount, code };
  return heads.map((_, index) => COLUMN_ROLES.find((role) => at[role] === index));
}

/** Headings of a second row beneath a wide one: 单价 and 金额 beneath 预算. What goes on from above may stand there again. */
export function isSecondRow(above: readonly string[], row: readonly string[]): boolean {
  const heads = row.map((head, index) => (head === above[index] ? '' : spreadless(head)));
  const some = heads.filter((head) => head !== '');
  const name = rolesOfHeadings(above)?.indexOf('name') ?? above.findIndex((head) => NAME.test(head));
  return (
    some.length > 0 &&
    heads.every(isHeading) &&
    (name < 0 || (heads[name] ?? '') === '') &&
    some.some((head) => PRICE.test(head) || QUANTITY.test(head) || HEADINGS.sum.test(head))
  );
}
