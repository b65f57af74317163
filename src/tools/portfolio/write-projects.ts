/** Projects as the rows of a table that is read back without a loss. Pure. */
import { FACT_KEYS, isChoice, isSet, NONE_LABEL, valueLabel, writeAnswers, type FactKey } from '../../core/index.ts';
import type { ProjectRow } from './project-row.ts';
import { headOf, isFact, isMoney, membersOf, type Role } from './roles.ts';

/** Columns of every list that this site writes. */
export const WRITTEN: readonly Role[] = ['serial', 'unit-name', 'project-name', 'year', ...FACT_KEYS];

/** Rows that were read from nowhere else come with nothing but this. */
type Written = Pick<ProjectRow, 'unit' | 'name' | 'year' | 'facts' | 'serial' | 'unread' | 'partly' | 'own'>;

function factCell(fact: FactKey, text: string): string | number {
  if (isMoney(fact)) return Number(text);
  if (isSet(fact))
    return text === ''
      ? NONE_LABEL
      : text
          .split(',')
          .map((value) => valueLabel(fact, value))
          .join('；');
  return isChoice(fact) ? valueLabel(fact, text) : text;
}

function cellsOf(project: Written, index: number, roles: readonly Role[]): (string | number)[] {
  const answers = new Map(writeAnswers(project.facts));
  return roles.map((role) => {
    if (role === 'serial') return project.serial ?? index + 1;
    if (role === 'unit-name') return project.unit;
    if (role === 'project-name') return project.name;
    const kept = project.unread?.[role] ?? '';
    if (role === 'year') return project.year ?? kept;
    if (!isFact(role)) return { yes: '是', no: '否', unsaid: kept }[project.partly?.[role] ?? 'unsaid'];
    const answer = answers.get(role);
    return answer === undefined ? kept : factCell(role, answer);
  });
}

export interface ProjectTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Ticked columns are written only where some project has them ticked and the set is not answered. */
export function rolesOf(projects: readonly Written[]): readonly Role[] {
  const ticked = new Set(
    projects.flatMap(({ partly = {}, unread = {} }) => [...Object.keys(partly), ...Object.keys(unread)]),
  );
  const members = FACT_KEYS.filter(isSet).flatMap((set) => membersOf(set).filter(({ role }) => ticked.has(role)));
  return [...WRITTEN, ...members.map(({ role }) => role)];
}

/** The list as a table that `readProjects` reads back without a loss: the facts, what was not read, and the user's own columns. */
export function writeProjects(projects: readonly Written[]): ProjectTable {
  const roles = rolesOf(projects);
  const own = [...new Set(projects.flatMap((project) => Object.keys(project.own ?? {})))];
  return {
    head: [...roles.map(headOf), ...own],
    rows: projects.map((project, index) => [
      ...cellsOf(project, index, roles),
      ...own.map((head) => project.own?.[head] ?? ''),
    ]),
  };
}
