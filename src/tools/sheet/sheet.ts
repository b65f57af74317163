/** A result as a document: one model for paper, Word and spreadsheets, so that all say the same. Pure. */
import { dateInChinese } from '../law/dates.ts';
import type { WidgetProps } from '../page/surroundings.ts';
import { basisOf, DISCLAIMERS } from './disclaimers.ts';

/** A label and what it says. */
export type Pair = readonly [string, string];

export interface Sheet<Row> {
  readonly title: string;
  /** Which project and stage, where there is one: the first of what stands above. */
  readonly heading?: readonly Pair[];
  /** Before the rows: the project and its answers. */
  readonly above: readonly Pair[];
  readonly rows: readonly Row[];
  /** After the rows: what they add up to. */
  readonly sums: readonly Pair[];
  /** What holds for all rows. */
  readonly remarks: readonly string[];
  /** What is to be asked, and whom. */
  readonly doubts: readonly string[];
}

/** Words, or a number to be reckoned with. */
export type Cell = string | number;

/** The head of a column of a spreadsheet, and what stands in its cells. */
export type Column<Row> = readonly [string, (row: Row, index: number, rows: readonly Row[]) => Cell];

/** What may be chosen in a column; cells that say something else are taken too where `several`. */
export interface Choices {
  /** Told apart on the sheet of choices. */
  readonly title: string;
  readonly options: readonly string[];
  /** Said where a cell of the column is entered; up to 255 characters. */
  readonly prompt: string;
  readonly several: boolean;
}

/** A sheet for a spreadsheet. */
export interface Table {
  readonly title: string;
  readonly heading: readonly Pair[];
  readonly above: readonly Pair[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is said after the rows, in one cell or two. */
  readonly after: readonly (readonly string[])[];
  /** By column: drop-downs for the rows that are there and those to be written. */
  readonly choices?: readonly (Choices | undefined)[];
  /** How to fill the sheet in: beside the choices, on a sheet of their own. */
  readonly help?: readonly string[];
}

/** The sheet in columns; `beneath` ends it. */
export function tableOf<Row>(
  { title, heading = [], above, rows, sums, remarks, doubts }: Sheet<Row>,
  columns: readonly Column<Row>[],
  beneath: readonly string[],
): Table {
  return {
    ...{ title, heading, above },
    head: columns.map(([head]) => head),
    rows: rows.map((row, index) => columns.map(([, cell]) => cell(row, index, rows))),
    after: [
      ...sums,
      ...remarks.map((remark) => [remark]),
      ...doubts.map((doubt) => ['待确认', doubt]),
      ...beneath.map((line) => [line]),
    ],
  };
}

/** The table line by line, as a file of plain text has it. */
export function linesOf({ title, above, head, rows, after }: Table): readonly (readonly Cell[])[] {
  return [[title], ...above, [], head, ...rows, [], ...after];
}

/** What stands under a sheet in files, as on paper; `address` opens it again, where there is one. */
export function beneathOf(
  surroundings: Pick<WidgetProps, 'law' | 'source' | 'version'>,
  address: string | undefined,
): string[] {
  return [
    '填表人：　　　　　　　　日期：',
    ...basisOf(surroundings),
    ...DISCLAIMERS,
    `生成日期：${dateInChinese(new Date())}`,
    `条文与规则版本：${surroundings.version}`,
    ...(address === undefined ? [] : [address]),
  ];
}
