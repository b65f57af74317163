/** The bytes of a file with a list of projects → the projects, or what has to be done first. Without a person to ask: nothing is chosen by guess. Pure. */
import { readFile } from '../files/read-file.ts';
import type { Sheet, Workbook } from '../files/workbook.ts';
import { proposeProjectColumns, type ProjectColumns, type Unit } from './columns.ts';
import { readProjects, type ProjectsReading } from './read-projects.ts';
import { roleLabel } from './roles.ts';

/** What is said about the file beside its name. */
export interface ListChoice {
  /** The name of a sheet, or its number from 1; else the first that is shown and names projects. */
  readonly sheet?: string;
  /** Of amounts that do not say it themselves. */
  readonly unit?: Unit;
  readonly hiddenRows: 'with-hidden' | 'without-hidden';
}

export interface ListedFile {
  readonly sheet: string;
  readonly reading: ProjectsReading;
  /** What is to be known of the file and of how it was read, in sentences. */
  readonly notices: readonly string[];
}

export type ListedReading =
  | { readonly is: 'read'; readonly file: ListedFile }
  /** The file cannot be read, or something has to be chosen; the words say what to do. */
  | { readonly is: 'unreadable' | 'to-choose'; readonly words: string };

const namesProjects = ({ rows }: Sheet): boolean => proposeProjectColumns(rows).roles.includes('project-name');
const namesOf = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `“${name}”`).join('、');

/** The sheet that was asked for, else the first shown one with projects. */
function chosenSheet({ sheets }: Workbook, asked: string | undefined): Sheet | undefined {
  if (asked !== undefined)
    return sheets.find(({ name }) => name === asked) ?? (/^\d+$/.test(asked) ? sheets[Number(asked) - 1] : undefined);
  return sheets.find((sheet) => !sheet.hidden && namesProjects(sheet)) ?? sheets.find(namesProjects) ?? sheets[0];
}

function noticesOf(workbook: Workbook, sheet: Sheet, hiddenRows: ListChoice['hiddenRows']): string[] {
  const hidden = sheet.rows.filter((row) => row.hidden).length;
  const others = workbook.sheets.filter((each) => each !== sheet && namesProjects(each));
  const how = hiddenRows === 'with-hidden' ? '也读了' : '没有读';
  return [
    ...workbook.notices,
    ...sheet.notices,
    ...(hidden > 0 ? [`有 ${String(hidden)} 行是隐藏的，${how}。`] : []),
    ...(others.length > 0 ? [`读的是“${sheet.name}”这张表；${namesOf(others)}也像项目清单，没有读。`] : []),
  ];
}

/** What has to be said before the amounts can be read. */
function missingIn({ roles }: ProjectColumns, { byUnit }: ProjectsReading, unit: Unit | undefined): string | undefined {
  const name = roleLabel('project-name');
  if (!roles.includes('project-name')) return `没有找到“${name}”这一列。请在表头里写上“${name}”，或者另选一张表。`;
  return byUnit > 0 && unit === undefined
    ? `有 ${String(byUnit)} 个金额没有写明是元还是万元，请说明按哪一种算。`
    : undefined;
}

/** Never throws; the file is told by what is inside. */
export function readListedFile(bytes: Uint8Array, name: string, choice: ListChoice): ListedReading {
  const opened = readFile(bytes, name);
  if ('problem' in opened) return { is: 'unreadable', words: opened.problem };
  const sheet = chosenSheet(opened.workbook, choice.sheet);
  if (sheet === undefined)
    return { is: 'to-choose', words: `没有“${choice.sheet ?? ''}”这张表，有的是${namesOf(opened.workbook.sheets)}。` };
  if (sheet.problem !== undefined) return { is: 'unreadable', words: sheet.problem };
  const rows = choice.hiddenRows === 'with-hidden' ? sheet.rows : sheet.rows.filter(({ hidden }) => !hidden);
  const proposed = proposeProjectColumns(rows);
  const unit = proposed.unit ?? choice.unit;
  const reading = readProjects(rows, { ...proposed, unit });
  const missing = missingIn(proposed, reading, unit);
  if (missing !== undefined) return { is: 'to-choose', words: missing };
  return {
    is: 'read',
    file: { sheet: sheet.name, reading, notices: noticesOf(opened.workbook, sheet, choice.hiddenRows) },
  };
}
