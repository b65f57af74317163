/** The list as a table that comes back without a loss (taken.ts): what was found stands beside, for people, and is not read again. Pure. */
import { screenProject } from '../../core/index.ts';
import type { Cell, Table } from '../sheet/sheet.ts';
import { projectOf, projectRowOf, type ProjectList, type Row } from './list.ts';
import type { ProjectRow } from './project-row.ts';
import { BRIEF_RESULTS, resultCells } from './results.ts';
import { suggestionKey, suggestionsOf } from './suggested.ts';
import { DECLINED, FORMER_SERIAL, FOUND, NOT_SPLIT, TITLE } from './taken.ts';
import { choicesFor } from './template.ts';
import { rolesOf, writeProjects } from './write-projects.ts';

/** 序号 tell the projects apart: the user's own where they do, else counted, with the user's own beside. */
function serialised(rows: readonly Row[]): ProjectRow[] {
  const serials = rows.map(({ serial }) => serial);
  const isUsable = !serials.includes(undefined) && new Set(serials).size === serials.length;
  return rows.map(projectRowOf).map((project, index): ProjectRow => {
    const { serial, ...rest } = project;
    if (isUsable || serial === undefined) return isUsable ? project : { ...rest, serial: String(index + 1) };
    return { ...rest, serial: String(index + 1), own: { ...rest.own, [FORMER_SERIAL]: serial } };
  });
}

/** 与序号 2、5：两套系统. In the row of the first project that it is about. */
function decisionsIn(row: Row, { decisions }: ProjectList, serialOf: ReadonlyMap<string, string>): string {
  return Object.entries(decisions)
    .map(([key, { note }]) => ({ ids: key.split('+'), note }))
    .filter(({ ids }) => ids[0] === row.id)
    .map(({ ids, note }) => {
      const others = ids.slice(1).map((id) => serialOf.get(id) ?? '');
      return `与序号 ${others.join('、')}：${note.replace(/\s+/g, ' ')}`;
    })
    .join('\n');
}

/** A declined suggestion is named as it was offered. */
function declinedIn(row: Row): string {
  const { declined = [], ...rest } = row;
  return suggestionsOf(rest)
    .filter((each) => declined.includes(suggestionKey(each)))
    .map(({ label }) => label)
    .join('\n');
}

/** Words as a cell, numbers as numbers: 序号 that the user wrote as digits stay digits. */
const asCell = (cell: Cell): Cell => (typeof cell === 'string' && /^[1-9]\d{0,8}$/.test(cell) ? Number(cell) : cell);

/** The list as a table, with its results; decisions and what was declined in columns of their own where there are any. */
export function tableOfList(list: ProjectList): Table {
  const projects = serialised(list.rows);
  const { head, rows } = writeProjects(projects);
  const serialOf = new Map(list.rows.map(({ id }, index) => [id, projects[index]?.serial ?? ''] as const));
  const hasDecisions = Object.keys(list.decisions).length > 0;
  const hasDeclined = list.rows.some(({ declined }) => declined !== undefined);
  const besideOf = (row: Row): string[] => [
    ...(hasDecisions ? [decisionsIn(row, list, serialOf)] : []),
    ...(hasDeclined ? [declinedIn(row)] : []),
    ...resultCells(BRIEF_RESULTS, screenProject(projectOf(row))),
  ];
  return {
    title: TITLE + list.title,
    ...{ heading: [], above: [], after: [] },
    head: [
      ...head,
      ...(hasDecisions ? [NOT_SPLIT] : []),
      ...(hasDeclined ? [DECLINED] : []),
      ...BRIEF_RESULTS.map(([words]) => FOUND + words),
    ],
    rows: rows.map(([serial = '', ...cells], index) => {
      const row = list.rows[index];
      return [asCell(serial), ...cells, ...(row ? besideOf(row) : [])];
    }),
    choices: choicesFor(rolesOf(projects)),
  };
}
