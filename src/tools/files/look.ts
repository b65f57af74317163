/** What is shown of a file before it is taken in, and what is taken. Pure. */
import {
  cellText,
  exactly,
  firstRows,
  proposeColumns,
  readTable,
  type Cell,
  type OwnSum,
  type PastedLine,
  type ProposedColumns,
  type TableColumns,
  type TableReading,
  type Yuan,
} from '../../core/index.ts';
import type { Sheet, Workbook } from './workbook.ts';

type HiddenRows = 'with-hidden' | 'without-hidden';

/** What the reader of the page has chosen so far; `columns` undefined: as proposed. */
export interface Choice {
  readonly sheet: number;
  readonly hiddenRows: HiddenRows;
  /** The number of the row with the headings of the columns, or that there is none; undefined: as found. */
  readonly head?: number | 'none';
  readonly columns?: TableColumns;
}

export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
}

interface SampleRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly string[];
}

export interface Look {
  readonly choice: Choice;
  readonly columns: ProposedColumns;
  /** Of the widest row. */
  readonly width: number;
  /** Everything above the first line, and some rows of it. */
  readonly sample: readonly SampleRow[];
  readonly rows: number;
  /** The row that the headings were read from, and the rows that might be it. */
  readonly head: number | 'none';
  readonly mayBeHead: readonly { readonly number: number; readonly words: string }[];
  /** Numbers of the rows that the file hides. */
  readonly hidden: readonly number[];
  readonly notices: readonly string[];
  readonly problem?: string;
  /** Things to buy, and how many of them came without an amount. */
  readonly items: number;
  readonly withoutAmount: number;
  /** What was said of lines, the first few. */
  readonly remarks: readonly { readonly row: number; readonly words: string }[];
  /** Headings, titles and sums beneath the headings of the columns. */
  readonly leftOut: number;
  readonly sums: Readonly<Record<'元' | '万元', Yuan>>;
  readonly sum: Yuan;
  /** Amounts that say no unit themselves. */
  readonly byUnit: number;
  readonly own?: OwnSum;
}

const SAMPLE = 8;
const SOME_REMARKS = 5;

function rowsOf({ rows }: Sheet, hiddenRows: HiddenRows) {
  return hiddenRows === 'with-hidden' ? rows : rows.filter(({ hidden }) => !hidden);
}

const NO_SHEET: Sheet = { name: '', hidden: false, rows: [], notices: [] };

const itemsOf = ({ lines }: TableReading) => lines.filter(({ line: { notAnItem } }) => notAnItem === undefined);

function remarksOf(reading: TableReading): Look['remarks'] {
  const said = itemsOf(reading).flatMap(({ row, line: { problem, said: how } }) => {
    const words = problem ?? how;
    return words === undefined ? [] : [{ row, words }];
  });
  return said.slice(0, SOME_REMARKS);
}

export function sheetNames({ sheets }: Workbook): SheetName[] {
  return sheets.map(({ name, hidden, rows }) => ({ name, hidden, rows: rows.length }));
}

/** The sheet to begin with: the first that is shown and has something to buy, else the first with rows. */
export function firstSheet({ sheets }: Workbook): number {
  const has = (is: (sheet: Sheet) => boolean) => sheets.findIndex((sheet) => sheet.rows.length > 0 && is(sheet));
  const found = [
    has((sheet) => !sheet.hidden && proposeColumns(sheet.rows).roles.includes('amount')),
    has((sheet) => !sheet.hidden),
    has(() => true),
  ].find((index) => index >= 0);
  return found ?? 0;
}

/** Enough of a row to know it by. */
const LONGEST_WORDS = 24;

function wordsOf(cells: readonly Cell[]): string {
  const words = cells.map(cellText).filter((text) => text !== '');
  const said = words.join('、');
  return said.length > LONGEST_WORDS ? `${said.slice(0, LONGEST_WORDS)}……` : said;
}

/** The last row above the lines, where columns are called something. */
function headOf(rows: Sheet['rows'], { head }: Choice, { heads, above }: ProposedColumns): Look['head'] {
  if (head !== undefined) return head;
  const isAny = heads.some((words) => words !== '');
  return (isAny ? rows[above - 1]?.number : undefined) ?? 'none';
}

/** What the choice gives. */
export function lookAt({ sheets, notices }: Workbook, choice: Choice): Look {
  const sheet = sheets[choice.sheet] ?? NO_SHEET;
  const rows = rowsOf(sheet, choice.hiddenRows);
  const proposed = proposeColumns(rows, choice.head);
  const columns = { ...proposed, ...choice.columns };
  const reading = readTable(rows, columns);
  const items = itemsOf(reading);
  const inUnit = (unit: '元' | '万元') =>
    (columns.unit === unit || reading.byUnit === 0 ? reading : readTable(rows, { ...columns, unit })).sum;
  return {
    choice,
    columns,
    width: rows.slice(0, 1000).reduce((most, { cells }) => Math.max(most, cells.length), 0),
    sample: rows
      .slice(0, columns.above + SAMPLE)
      .map(({ number, hidden, cells }) => ({ number, hidden, cells: cells.map(cellText) })),
    rows: rows.length,
    head: headOf(rows, choice, columns),
    mayBeHead: firstRows(rows).map(({ number, cells }) => ({ number, words: wordsOf(cells) })),
    hidden: sheet.rows.filter(({ hidden }) => hidden).map(({ number }) => number),
    notices: [...notices, ...sheet.notices],
    ...(sheet.problem !== undefined && { problem: sheet.problem }),
    items: items.length,
    withoutAmount: items.filter(({ line: { amount } }) => amount === undefined).length,
    remarks: remarksOf(reading),
    leftOut: reading.lines.length - items.length,
    sum: reading.sum,
    sums: { 元: inUnit('元'), 万元: inUnit('万元') },
    byUnit: reading.byUnit,
    ...(reading.own && { own: reading.own }),
  };
}

/** A line as a paste gives it, beside the row of the file that it was read from. */
interface TakenLine {
  readonly line: PastedLine;
  readonly row: number;
  /** All of them, those too that nothing was read from; '' where one is empty, none after the last. */
  readonly cells: readonly (string | number)[];
}

/** What is taken of a file: the lines, and the file's own columns. */
export interface TakenTable {
  readonly heads: readonly string[];
  /** Where the name stands, the first of several. */
  readonly nameColumn?: number;
  readonly lines: readonly TakenLine[];
}

/** Cells as they can be handed on and kept. */
function plainCells(cells: readonly Cell[]): (string | number)[] {
  const last = cells.reduce<number>((at, cell, index) => (cellText(cell) === '' ? at : index), -1);
  return Array.from(cells.slice(0, last + 1), (cell) => (typeof cell === 'number' ? exactly(cell) : (cell ?? '')));
}

/** The lines of the choice, each with its row. */
export function takenOf({ sheets }: Workbook, choice: Choice): TakenTable {
  const rows = rowsOf(sheets[choice.sheet] ?? NO_SHEET, choice.hiddenRows);
  const columns = { ...proposeColumns(rows, choice.head), ...choice.columns };
  const cells = new Map(rows.map((row) => [row.number, row.cells] as const));
  const nameColumn = columns.roles.indexOf('name');
  return {
    heads: columns.heads,
    ...(nameColumn >= 0 && { nameColumn }),
    lines: readTable(rows, columns).lines.map(({ line, row }) => ({
      line,
      row,
      cells: plainCells(cells.get(row) ?? []),
    })),
  };
}
