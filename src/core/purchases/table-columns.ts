/** Which columns of a table in a file are the names, the amounts and so on: proposed with reasons, for a person to change. */
import type { Unit } from './paste-amount.ts';
import { isFigure } from './paste-amount.ts';
import { arithmeticOf } from './paste-arithmetic.ts';
import { unitSaid } from './paste-furniture.ts';
import { unitIn } from './paste-header.ts';
import { withoutRunningNumber } from './paste-row.ts';
import { cellText, type FileRow } from './table-cells.ts';
import { isSecondRow, rolesOfHeadings, type ColumnRole, type Roles } from './table-headings.ts';

export interface TableColumns {
  readonly roles: Roles;
  /** Of figures that say none themselves; undefined: somebody has to say. */
  readonly unit: Unit | undefined;
  /** How many of the rows stand above the first that can be something to buy: titles and headings. */
  readonly above: number;
}

export interface ProposedColumns extends TableColumns {
  /** What each column is called: its heading, or nothing. */
  readonly heads: readonly string[];
  /** Why a column was taken for what it was, in words. */
  readonly reasons: Readonly<Partial<Record<ColumnRole | 'unit', string>>>;
}

/** Rows in which a heading is looked for. */
const FIRST_ROWS = 20;
/** Rows that are enough to tell columns apart. */
const SOME_ROWS = 200;

const textsOf = ({ cells }: FileRow): string[] => cells.map(cellText);

/** Two rows of headings as one: the lower says more. */
function together(upper: readonly string[], lower: readonly string[]): string[] {
  const length = Math.max(upper.length, lower.length);
  return Array.from({ length }, (_, index) => lower[index] || (upper[index] ?? ''));
}

interface Found {
  readonly heads: readonly string[];
  readonly roles: Roles;
  /** Rows up to and with the headings. */
  readonly above: number;
  /** Everything that the headings say, for a unit that stands in a wide one. */
  readonly line: string;
}

function headAt(rows: readonly (readonly string[])[], index: number): Found | undefined {
  const [upper = [], lower] = rows.slice(index, index + 2);
  const isWide = upper.filter((head) => head !== '').length > 1;
  if (isWide && lower !== undefined && !lower.some((cell) => isFigure(cell)) && isSecondRow(upper, lower)) {
    const heads = together(upper, lower);
    const roles = rolesOfHeadings(heads);
    if (roles) return { heads, roles, above: index + 2, line: [...upper, ...lower].join(' ') };
  }
  const roles = rolesOfHeadings(upper);
  return roles && { heads: upper, roles, above: index + 1, line: upper.join(' ') };
}

function findHead(rows: readonly FileRow[]): Found | undefined {
  const first = rows.slice(0, FIRST_ROWS).map(textsOf);
  for (let index = 0; index < first.length; index += 1) {
    const found = headAt(first, index);
    if (found) return found;
  }
  return undefined;
}

/** The most frequent of them. */
function most<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [found] = [...counts].sort(([, one], [, other]) => other - one);
  return found?.[0];
}

/** What quantity and unit price say of the unit of the amounts, where nothing else does. */
function unitByArithmetic(rows: readonly FileRow[]): Unit | undefined {
  const units = rows.slice(0, SOME_ROWS).flatMap((row) => {
    const found = arithmeticOf(withoutRunningNumber(textsOf(row)), 'unclear');
    return typeof found === 'object' && found.unit !== undefined ? [found.unit] : [];
  });
  return new Set(units).size === 1 ? units[0] : undefined;
}

type UnitFound = { readonly unit: Unit; readonly why: string } | undefined;

function unitOf(rows: readonly FileRow[], { heads, roles, above, line }: Found): UnitFound {
  const head = heads[roles.indexOf('amount')] ?? '';
  const inHead = unitIn(head);
  if (inHead) return { unit: inHead, why: `表头写“${head}”` };
  const lines = rows.slice(0, above).flatMap((row) => [...textsOf(row), textsOf(row).join(' ').trim()]);
  const said = lines.map((text) => unitSaid(text)).find((unit) => unit !== undefined);
  if (said) return { unit: said, why: `表格上面写“单位：${said}”` };
  const shown = unitByArithmetic(rows.slice(above));
  if (shown) return { unit: shown, why: `数量乘单价，正好是按${shown}的金额` };
  const beside = unitIn(line);
  return beside && { unit: beside, why: `表头别处写的是${beside}` };
}

const saysHead = (head: string): string => `表头写“${head}”`;

function proposedUnder(rows: readonly FileRow[], found: Found): ProposedColumns {
  const { heads, roles, above } = found;
  const unit = unitOf(rows, found);
  const reasons = roles.flatMap((role, index) =>
    role === undefined ? [] : [[role, saysHead(heads[index] ?? '')] as const],
  );
  return {
    ...{ heads, roles, above },
    unit: unit?.unit,
    reasons: { ...Object.fromEntries(reasons), ...(unit && { unit: unit.why }) },
  };
}

const CODE = /^[ABCabc]\d{6}(?:\d\d)?$/;

/** How many cells of a column are of a kind, among those that are not empty. */
function share(rows: readonly (readonly string[])[], column: number, is: (cell: string) => boolean): number {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}

const isWords = (cell: string): boolean => !isFigure(cell) && !CODE.test(cell) && cell.length > 1;

const USUAL = 0.6;

/** The row numbers at the left are figures as well, but no amounts. */
const countsRows = (rows: readonly (readonly string[])[], column: number): boolean =>
  rows.length > 1 && rows.every((row, index) => ['', String(index + 1)].includes(row[column] ?? ''));

/** Words above the first figure of the amounts: headings that were not known for what they are. */
function unknownHead(texts: readonly (readonly string[])[], amount: number | undefined): number {
  if (amount === undefined) return 0;
  const first = texts.findIndex((row) => isFigure(row[amount] ?? ''));
  return texts
    .slice(0, Math.min(Math.max(first, 0), FIRST_ROWS))
    .reduce((above, row, index) => ((row[amount] ?? '') === '' ? above : index + 1), 0);
}

/** Without headings: the arithmetic tells amounts from quantities, the rest is told by what the cells look like. */
function proposedByCells(rows: readonly FileRow[]): ProposedColumns {
  const texts = rows.slice(0, SOME_ROWS).map(textsOf);
  const width = Math.max(0, ...texts.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const explained = texts.flatMap((row) => {
    const found = arithmeticOf(withoutRunningNumber(row), 'unclear');
    return typeof found === 'object' ? [found] : [];
  });
  const name = columns.find((column) => share(texts, column, isWords) > USUAL);
  const code = columns.find((column) => share(texts, column, (cell) => CODE.test(cell)) > USUAL);
  const byArithmetic = most(explained.map(({ amount }) => amount));
  const figures = columns.filter(
    (column) => column > (name ?? -1) && share(texts, column, isFigure) > USUAL && !countsRows(texts, column),
  );
  const amount = byArithmetic ?? (figures.length === 1 ? figures[0] : undefined);
  const shown = unitByArithmetic(rows);
  const said = rows
    .slice(0, FIRST_ROWS)
    .map((row) => unitSaid(textsOf(row).join(' ').trim()))
    .find((unit) => unit !== undefined);
  const unit = said ?? shown;
  const above = unknownHead(texts, amount);
  return {
    heads: columns.map((column) => texts[above - 1]?.[column] ?? ''),
    roles: columns.map((column) =>
      column === amount ? 'amount' : column === name ? 'name' : column === code ? 'code' : undefined,
    ),
    unit,
    above,
    reasons: {
      ...(name !== undefined && { name: '没有认出表头；这一列多是文字' }),
      ...(amount !== undefined && {
        amount: byArithmetic === undefined ? '没有认出表头；只有这一列是数' : '没有认出表头；数量乘单价正好是这一列',
      }),
      ...(code !== undefined && { code: '没有认出表头；这一列像品目代码' }),
      ...(unit !== undefined && { unit: said ? `表里写“单位：${said}”` : `数量乘单价，正好是按${unit}的金额` }),
    },
  };
}

/** Headings that somebody pointed at, whatever they say; where none is known for what it is, the cells beneath tell. */
function proposedAt(rows: readonly FileRow[], index: number): ProposedColumns {
  const found = headAt(rows.slice(0, index + 2).map(textsOf), index);
  if (found) return proposedUnder(rows, found);
  const head = rows[index];
  const beneath = proposedByCells(rows.slice(index + 1));
  return { ...beneath, heads: head ? textsOf(head) : [], above: index + 1 };
}

/**
 * Columns of a table with a heading among its first twenty rows, or without any. Nothing is read that a person cannot change.
 * `head`: the number of the row with the headings, or that there is none, where a person has said so.
 */
export function proposeColumns(rows: readonly FileRow[], head?: number | 'none'): ProposedColumns {
  const chosen = head === undefined ? -1 : rows.findIndex(({ number }) => number === head);
  if (chosen >= 0) return proposedAt(rows, chosen);
  const found = head === undefined ? findHead(rows) : undefined;
  return found ? proposedUnder(rows, found) : proposedByCells(rows);
}

/** The rows that may be headings, for a person to choose from. */
export const firstRows = <Row extends FileRow>(rows: readonly Row[]): readonly Row[] => rows.slice(0, FIRST_ROWS);

/** A column gets another role; whoever had that role loses it, but names may stand in several columns. */
export function withRole<Columns extends TableColumns>(
  columns: Columns,
  at: number,
  role: ColumnRole | undefined,
): Columns {
  const length = Math.max(columns.roles.length, at + 1);
  const roles = Array.from({ length }, (_, index) => {
    if (index === at) return role;
    const other = columns.roles[index];
    return other === role && role !== 'name' ? undefined : other;
  });
  return { ...columns, roles };
}
