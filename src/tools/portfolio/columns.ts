/** Which columns of a table of projects are what: proposed from the headings, for a person to change. Pure. */
import { cellText, unitSaid, type FileRow } from '../../core/index.ts';
import { roleFor, rolesNamed } from './heads.ts';
import type { Role } from './roles.ts';

export type Unit = '元' | '万元';

export interface ProjectColumns {
  /** By column; undefined: kept as it is, not read. */
  readonly roles: readonly (Role | undefined)[];
  /** What each column is called; undefined headings have no name. */
  readonly heads: readonly string[];
  /** Of amounts whose heading and cell say none; undefined: somebody has to say. */
  readonly unit: Unit | undefined;
  /** How many rows stand above the first project: titles and headings. */
  readonly above: number;
}

const FIRST_ROWS = 20;
const SOME_ROWS = 200;

/** The cells of a row as text. */
export const textsOf = ({ cells }: FileRow): string[] => cells.map(cellText);

/** The lower of two rows of headings says more. */
const together = (upper: readonly string[], lower: readonly string[]): string[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => lower[at] || (upper[at] ?? ''));

const namedIn = (heads: readonly string[]) => heads.filter((head) => rolesNamed(head).length > 0).length;
const namesProjects = (heads: readonly string[]) => heads.some((head) => rolesNamed(head).includes('project-name'));

/** The headings among the first rows, in one row or two; undefined where there are none. */
function findHeads(rows: readonly FileRow[]): Pick<ProjectColumns, 'heads' | 'above'> | undefined {
  const first = rows.slice(0, FIRST_ROWS).map(textsOf);
  for (const [index, upper] of first.entries()) {
    if (namedIn(upper) < 2) continue;
    const lower = first[index + 1] ?? [];
    const both = together(upper, lower);
    const isSecond =
      !lower.some((cell) => /\d/.test(cell)) &&
      lower.every((cell, at) => cell === '' || cell === upper[at] || rolesNamed(cell).length > 0);
    if (isSecond && lower.some((cell) => cell !== '') && namesProjects(both) && namedIn(both) >= namedIn(upper))
      return { heads: both, above: index + 2 };
    if (namesProjects(upper)) return { heads: upper, above: index + 1 };
  }
  return undefined;
}

/** Each role once: the first column that can have it. */
function rolesUnder(heads: readonly string[], rows: readonly FileRow[]): (Role | undefined)[] {
  const some = rows.slice(0, SOME_ROWS);
  const taken = new Set<Role>();
  return heads.map((head, at) => {
    const role = roleFor(
      head,
      some.map(({ cells }) => cellText(cells[at])),
    );
    if (role === undefined || taken.has(role)) return undefined;
    taken.add(role);
    return role;
  });
}

/** What the columns of a table seem to be. Nothing is read that a person cannot change. */
export function proposeProjectColumns(rows: readonly FileRow[]): ProjectColumns {
  const found = findHeads(rows);
  if (found === undefined) return { roles: [], heads: [], unit: undefined, above: 0 };
  const said = rows
    .slice(0, found.above)
    .flatMap((row) => [...textsOf(row), textsOf(row).join(' ').trim()])
    .map((text) => unitSaid(text))
    .find((unit) => unit !== undefined);
  return { ...found, roles: rolesUnder(found.heads, rows.slice(found.above)), unit: said };
}

/** A column gets another role, or none; whichever had it loses it. */
export function withProjectRole<Columns extends Pick<ProjectColumns, 'roles'>>(
  columns: Columns,
  at: number,
  role: Role | undefined,
): Columns {
  const length = Math.max(columns.roles.length, at + 1);
  const roles = Array.from({ length }, (_, index) => {
    if (index === at) return role;
    const other = columns.roles[index];
    return other === role ? undefined : other;
  });
  return { ...columns, roles };
}
