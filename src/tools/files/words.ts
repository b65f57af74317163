/** What is said of a file that is being looked at. Pure. */
import { sayAmount, sayDifference, type ColumnRole } from '../../core/index.ts';
import type { Look, SheetName } from './look.ts';

export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  name: '名称',
  quantity: '数量',
  price: '单价',
  amount: '金额',
  code: '品目代码',
};

/** 0 → A, 26 → AA. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

const SOME = 12;

/** 3、4、5 …: as many as one can take in. */
export function sayRows(rows: readonly number[]): string {
  const some = rows.slice(0, SOME).map(String).join('、');
  return rows.length > SOME ? `${some} 等 ${String(rows.length)}` : some;
}

/** What a table of a text file has above itself is none of its rows. */
export const sayRow = (number: number): string => (number === 0 ? '表的上面' : `第 ${String(number)} 行`);

export const saySheet = ({ name, hidden, rows }: SheetName): string =>
  `${name}（${hidden ? '隐藏的表，' : ''}${String(rows)} 行）`;

/** How many lines, and what they add up to. */
export function saySum({ items, withoutAmount, leftOut, sum }: Look): string {
  const out = leftOut > 0 ? `另有 ${String(leftOut)} 行像标题、表头或合计，不加入。` : '';
  const without = withoutAmount > 0 ? `，其中 ${String(withoutAmount)} 行没有读出金额` : '';
  return `读出 ${String(items)} 行${without}；金额合计 ${sayAmount(sum)}。${out}`;
}

/** The sum read beside the file's own. */
export function sayOwn({ own }: Look): string {
  if (own === undefined) return '文件里没有找到合计，没有可比的。';
  return `文件自己的合计（第 ${sayRows(own.rows)} 行）是 ${sayAmount(own.amount)}；${sayDifference(own)}`;
}

/** Why columns were taken for what they are, as far as they still are. */
export function sayReasons({ columns: { roles, reasons } }: Look): string[] {
  return roles.flatMap((role, index) => {
    const why = role && reasons[role];
    return role === undefined || why === undefined ? [] : [`${ROLE_WORDS[role]}：${letterOf(index)} 列，${why}`];
  });
}

/** What still has to be chosen before anything can be taken; undefined where nothing has. */
export function missing({ columns: { roles, unit }, byUnit, items, problem }: Look): string | undefined {
  if (problem !== undefined) return problem;
  if (!roles.includes('name')) return '请在表头上选一列作“名称”。';
  if (unit === undefined && byUnit > 0) return '金额没有写明是元还是万元，请先选一种。';
  return items === 0 ? '没有读出要采购的东西。请看看列选得对不对，或者换一张表。' : undefined;
}
