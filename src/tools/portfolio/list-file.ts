/** What a file with projects gives: to be looked at, and to be taken. Pure. */
import { cellText } from '../../core/index.ts';
import type { Wanted } from '../files/answering.ts';
import type { Sheet, SheetRow, Workbook } from '../files/workbook.ts';
import type { ListChoice, ListLook } from './asking.ts';
import { proposeProjectColumns, type ProjectColumns } from './columns.ts';
import { freshId } from '../keeping/identity.ts';
import type { Taken } from './list.ts';
import { takenFrom, titleIn } from './taken.ts';
import { readProjects } from './read-projects.ts';

const SAMPLE = 5;
const NO_SHEET: Sheet = { name: '', hidden: false, rows: [], notices: [] };

const namesProjects = ({ rows }: Sheet) => proposeProjectColumns(rows).roles.includes('project-name');

/** The first sheet with projects, else the first with rows. */
function firstSheet({ sheets }: Workbook): number {
  const found = [
    sheets.findIndex((sheet) => !sheet.hidden && namesProjects(sheet)),
    sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0),
  ].find((index) => index >= 0);
  return found ?? 0;
}

interface Chosen {
  readonly sheet: Sheet;
  readonly rows: readonly SheetRow[];
  readonly columns: ProjectColumns;
}

function chosen({ sheets }: Workbook, { sheet: at, hiddenRows, columns }: ListChoice): Chosen {
  const sheet = sheets[at] ?? NO_SHEET;
  const rows = hiddenRows === 'with-hidden' ? sheet.rows : sheet.rows.filter(({ hidden }) => !hidden);
  return { sheet, rows, columns: columns ?? proposeProjectColumns(rows) };
}

/** What the choice gives. */
function lookAtList(workbook: Workbook, choice: ListChoice): ListLook {
  const { sheet, rows, columns } = chosen(workbook, choice);
  const reading = readProjects(rows, columns);
  const inUnit = (unit: '元' | '万元') =>
    (columns.unit === unit || reading.byUnit === 0 ? reading : readProjects(rows, { ...columns, unit })).sum;
  const { sum, byUnit, own } = reading;
  return {
    choice,
    columns,
    width: rows.slice(0, 1000).reduce((most, { cells }) => Math.max(most, cells.length), 0),
    sample: rows
      .slice(0, columns.above + SAMPLE)
      .map(({ number, hidden, cells }) => ({ number, hidden, cells: cells.map(cellText) })),
    rows: rows.length,
    hidden: sheet.rows.filter(({ hidden }) => hidden).map(({ number }) => number),
    notices: [...workbook.notices, ...sheet.notices],
    ...(sheet.problem !== undefined && { problem: sheet.problem }),
    count: reading.projects.length,
    remarks: reading.remarks,
    refused: reading.refused,
    leftOut: reading.leftOut.length,
    ...{ byUnit, sum },
    sums: { 元: inUnit('元'), 万元: inUnit('万元') },
    ...(own && { own }),
  };
}

/** The projects of the choice; the name of the list where this site wrote it. */
function takeList(workbook: Workbook, choice: ListChoice): Taken {
  const { rows, columns } = chosen(workbook, choice);
  const { projects, refused } = readProjects(rows, columns);
  const title = titleIn(rows, columns.above);
  return takenFrom(projects, { refused: refused.length, title }, freshId);
}

/** Lists of projects, as files are read for them. */
export const PROJECT_TABLE: Wanted<ListChoice, ListLook, Taken> = {
  sheets: ({ sheets }) => sheets.map(({ name, rows }) => `${name}（${String(rows.length)} 行）`),
  first: (workbook) => ({ sheet: firstSheet(workbook), hiddenRows: 'with-hidden' }),
  look: lookAtList,
  take: takeList,
};
