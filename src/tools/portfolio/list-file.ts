/** One file with projects that is open, and answers about it. Pure but for the reading of the bytes. */
import { cellText } from '../../core/index.ts';
import { MOST_BYTES, TOO_BIG } from '../files/limits.ts';
import { readFile } from '../files/read-file.ts';
import type { Sheet, SheetRow, Workbook } from '../files/workbook.ts';
import type { ListAnswer, ListChoice, ListLook, ListQuestion } from './asking.ts';
import { proposeProjectColumns, type ProjectColumns } from './columns.ts';
import { freshId } from '../keeping/identity.ts';
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
function takeList(workbook: Workbook, choice: ListChoice): ListAnswer {
  const { rows, columns } = chosen(workbook, choice);
  const { projects, refused } = readProjects(rows, columns);
  const title = titleIn(rows, columns.above);
  return { taken: takenFrom(projects, { refused: refused.length, title }, freshId) };
}

const NOT_OPEN: ListAnswer = { problem: '文件还没有打开，请再选一次。' };
const GONE = '文件没有读到：可能已经移走、改名，或者没有权限。请再选一次。';

/** A reader for one file after another; the last one opened is the one asked about. */
export function makeListReader(): (question: ListQuestion) => Promise<ListAnswer> {
  let workbook: Workbook | undefined;
  const open = async (file: Blob, name: string): Promise<ListAnswer> => {
    workbook = undefined;
    if (file.size > MOST_BYTES) return { problem: TOO_BIG };
    const buffer = await file.arrayBuffer().catch(() => undefined);
    if (buffer === undefined) return { problem: GONE };
    const reading = readFile(new Uint8Array(buffer), name);
    if ('problem' in reading) return reading;
    ({ workbook } = reading);
    return {
      sheets: workbook.sheets.map(({ name: called, rows }) => `${called}（${String(rows.length)} 行）`),
      look: lookAtList(workbook, { sheet: firstSheet(workbook), hiddenRows: 'with-hidden' }),
    };
  };
  return async (question) => {
    if (question.ask === 'open') return open(question.file, question.name);
    if (workbook === undefined) return NOT_OPEN;
    return question.ask === 'look'
      ? { look: lookAtList(workbook, question.choice) }
      : takeList(workbook, question.choice);
  };
}
