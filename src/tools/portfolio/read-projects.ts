/**
 * A list of projects, one a row, from the cells of a table to the facts of the core. What a cell does not say stays absent; what cannot
 * be read is named with its row and column, and its words are kept beside the project. Rows of 涉密 projects are not kept (第十二条).
 * Pure.
 */
import {
  cellText,
  FACT_KEYS,
  FACT_LABELS,
  isSet,
  LARGEST_YUAN,
  QUESTIONS,
  readAnswers,
  readTyped,
  yuan,
  type Citation,
  type FactKey,
  type FileRow,
  type SetKey,
  type Yuan,
} from '../../core/index.ts';
import { isUnsaid, yesNoIn } from './cell-words.ts';
import { textsOf, type ProjectColumns, type Unit } from './columns.ts';
import { unitOfHead } from './heads.ts';
import type { ProjectRow } from './project-row.ts';
import { readFactCell, readMoney, yearIn } from './read-cell.ts';
import { isFact, memberOf, membersOf, roleLabel, type MemberRole, type Role } from './roles.ts';

/** What is said of one cell: `problem`: not read; `rounded`: read, to whole 元. */
export interface CellRemark {
  /** As the office program counts it, from 1. */
  readonly row: number;
  /** The heading, or what the column is read as. */
  readonly column: string;
  readonly kind: 'problem' | 'rounded';
  /** What was written and what is allowed. */
  readonly words: string;
}

export interface ProjectsReading {
  readonly projects: readonly ProjectRow[];
  readonly remarks: readonly CellRemark[];
  /** Rows of 涉密 projects: nothing of them is kept. */
  readonly refused: readonly number[];
  /** Titles, repeated headings and sums. */
  readonly leftOut: readonly { readonly row: number; readonly text: string }[];
  /** Of 总投资, as far as it was read. */
  readonly sum: Yuan;
  /** How many amounts hang on `unit`. */
  readonly byUnit: number;
  /** What the table itself says the projects add up to. */
  readonly own?: { readonly row: number; readonly amount: Yuan };
}

/** 第十二条, as far as it says why such rows are refused. Found as the ground of the question. */
export const SECRET_GROUND: Citation | undefined = QUESTIONS.find(({ fact }) => fact === 'secrecy')?.cites[0];

/** One row on its way to a project. */
interface Draft {
  readonly answers: Map<FactKey, string>;
  readonly ticks: Map<MemberRole, 'yes' | 'no'>;
  readonly unread: Map<string, string>;
  readonly own: Map<string, string | number>;
  readonly remarks: Omit<CellRemark, 'row'>[];
  unit: string;
  name: string;
  serial: string;
  year: number | undefined;
  byUnit: number;
}

function takeFact(draft: Draft, fact: FactKey, cell: string | number, head: string, unit: Unit | undefined): void {
  const said = unitOfHead(head) ?? unit;
  const { answer, problem, rounded, byUnit } = readFactCell(fact, cell, said ?? '万元');
  if (answer !== undefined) draft.answers.set(fact, answer);
  if (problem !== undefined) {
    draft.unread.set(fact, cellText(cell));
    draft.remarks.push({ column: head, kind: 'problem', words: problem });
  }
  if (rounded !== undefined) draft.remarks.push({ column: head, kind: 'rounded', words: rounded });
  if (byUnit && answer !== undefined && unitOfHead(head) === undefined) draft.byUnit += 1;
}

function takeOwn(draft: Draft, role: Role, words: string, head: string): void {
  const member = memberOf(role);
  const wrong = (problem: string) => {
    draft.unread.set(role, words);
    draft.remarks.push({ column: head, kind: 'problem', words: problem });
  };
  if (role === 'serial') draft.serial = words;
  else if (role === 'unit-name') draft.unit = words;
  else if (role === 'project-name') draft.name = words;
  else if (role === 'year') {
    draft.year = yearIn(words);
    if (draft.year === undefined && !isUnsaid(words)) wrong(`看不懂“${words}”，请填四位年份，例如 2026`);
  } else if (member && !isUnsaid(words)) {
    const tick = yesNoIn(words);
    if (tick === undefined) wrong(`看不懂“${words}”，请填是或者否`);
    else draft.ticks.set(`${member.set}.${member.value}`, tick);
  }
}

/** A heading that a column of the user's own is kept under. */
const ownHead = (heads: readonly string[], at: number): string => {
  const head = heads[at] ?? '';
  return head !== '' && heads.indexOf(head) === at ? head : `${head}（第 ${String(at + 1)} 列）`;
};

function draftOf({ cells }: FileRow, columns: ProjectColumns): Draft {
  const draft: Draft = {
    ...{ answers: new Map(), ticks: new Map(), unread: new Map(), own: new Map(), remarks: [] },
    ...{ unit: '', name: '', serial: '', year: undefined, byUnit: 0 },
  };
  cells.forEach((cell, at) => {
    const words = cellText(cell);
    if (cell === undefined || words === '') return;
    const role = columns.roles[at];
    const head = columns.heads[at] || (role === undefined ? '' : roleLabel(role));
    if (role === undefined) draft.own.set(ownHead(columns.heads, at), typeof cell === 'number' ? cell : words);
    else if (!isFact(role)) takeOwn(draft, role, words, head);
    else if (!isUnsaid(words)) takeFact(draft, role, cell, head, columns.unit);
  });
  return draft;
}

/** Whether a value of a set is left open: neither ticked nor impossible beside what else is answered. */
function isOpen(set: SetKey, value: string, { answers, ticks }: Draft): boolean {
  if (ticks.has(`${set}.${value}`)) return false;
  const category = answers.get('category');
  if (category === undefined) return true;
  const tried = readAnswers([
    ['category', category],
    [set, value],
  ]);
  return tried.problems.length === 0;
}

/** Ticks of all values answer the set; of some they are kept as they are. */
function settleTicks(draft: Draft): Record<string, 'yes' | 'no'> {
  const partly: Record<string, 'yes' | 'no'> = {};
  for (const set of FACT_KEYS.filter(isSet)) {
    const members = membersOf(set);
    const ticked = members.filter(({ role }) => draft.ticks.has(role));
    if (ticked.length === 0 || draft.answers.has(set)) continue;
    const yes = ticked.filter(({ role }) => draft.ticks.get(role) === 'yes').map(({ value }) => value);
    if (members.some(({ value }) => isOpen(set, value, draft)))
      for (const { role } of ticked) partly[role] = draft.ticks.get(role) ?? 'no';
    else draft.answers.set(set, yes.join(','));
  }
  return partly;
}

/** A pure O&M project whose O&M part is the whole says nothing new with it. */
function dropWhole({ answers }: Draft): void {
  if (answers.get('category') === 'operation' && answers.get('operationPart') === answers.get('total'))
    answers.delete('operationPart');
}

const record = <Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> => Object.fromEntries(map);

type RowRead =
  | { readonly is: 'project'; readonly project: ProjectRow; readonly remarks: CellRemark[]; readonly byUnit: number }
  | { readonly is: 'refused' };

function projectOf(row: FileRow, columns: ProjectColumns, id: string): RowRead {
  const draft = draftOf(row, columns);
  if (draft.answers.get('secrecy') === 'state-secret') return { is: 'refused' };
  dropWhole(draft);
  const partly = settleTicks(draft);
  const { facts, problems } = readAnswers(draft.answers);
  const clashing = problems.map(({ fact, message }): Omit<CellRemark, 'row'> => {
    const at = fact === undefined ? -1 : columns.roles.indexOf(fact);
    if (fact !== undefined && at >= 0 && facts[fact] === undefined) draft.unread.set(fact, cellText(row.cells[at]));
    return {
      column: columns.heads[at] || (fact ? FACT_LABELS[fact] : ''),
      kind: 'problem',
      words: message.replace(/。$/, ''),
    };
  });
  const nameless: Omit<CellRemark, 'row'>[] =
    draft.name === '' ? [{ column: roleLabel('project-name'), kind: 'problem', words: '没有写项目名称' }] : [];
  const project: ProjectRow = {
    ...{ id, unit: draft.unit, name: draft.name, facts },
    ...(draft.year !== undefined && { year: draft.year }),
    ...(draft.serial !== '' && { serial: draft.serial }),
    ...(draft.unread.size > 0 && { unread: record(draft.unread) }),
    ...(Object.keys(partly).length > 0 && { partly }),
    ...(draft.own.size > 0 && { own: record(draft.own) }),
  };
  const remarks = [...nameless, ...draft.remarks, ...clashing].map((remark) => ({ row: row.number, ...remark }));
  return { is: 'project', project, remarks, byUnit: draft.byUnit };
}

const SUM_CELL = /^(?:合计|总计|小计|共计|累计)/;
const spreadless = (text: string): string => text.replace(/\s+/g, '');

/** Sums, repeated headings, and titles of parts: rows that name no project. */
function furnitureOf(row: FileRow, columns: ProjectColumns, heads: string): 'sum' | 'other' | undefined {
  const texts = textsOf(row).map(spreadless);
  const said = texts.filter((text) => text !== '');
  if (texts.some((text) => SUM_CELL.test(text) && text.length <= 12)) return 'sum';
  if (said.length > 1 && texts.join('\t') === heads) return 'other';
  const name = texts[columns.roles.indexOf('project-name')] ?? '';
  return name === '' && said.length <= 2 ? 'other' : undefined;
}

const isWhole = (row: FileRow): boolean => !textsOf(row).some((text) => spreadless(text).startsWith('小计'));

function amountIn(row: FileRow, { roles, heads, unit }: ProjectColumns): Yuan | undefined {
  const at = roles.indexOf('total');
  const cell = row.cells[at];
  if (cell === undefined) return undefined;
  const { answer } = readMoney('total', cell, unitOfHead(heads[at] ?? '') ?? unit ?? '万元');
  const typed = answer === undefined ? undefined : readTyped(answer);
  return typed && 'yuan' in typed ? typed.yuan : undefined;
}

/**
 * Rows of a table under their columns. `idOf` names a project by its row (1, 2, … among the rows given). Nothing of a 涉密 row is in
 * the answer but its number; `SECRET_GROUND` says why.
 */
export function readProjects(
  rows: readonly FileRow[],
  columns: ProjectColumns,
  idOf: (row: number) => string = (row) => String(row),
): ProjectsReading {
  const heads = textsOf(rows[columns.above - 1] ?? { number: 0, cells: [] })
    .map(spreadless)
    .join('\t');
  const projects: ProjectRow[] = [];
  const remarks: CellRemark[] = [];
  const refused: number[] = [];
  const leftOut: { row: number; text: string }[] = [];
  let byUnit = 0;
  let own: ProjectsReading['own'];
  for (const row of rows.slice(columns.above)) {
    const furniture = furnitureOf(row, columns, heads);
    if (furniture !== undefined) {
      const text = textsOf(row)
        .filter((each) => each !== '')
        .join(' ');
      if (text !== '') leftOut.push({ row: row.number, text });
      const amount = furniture === 'sum' && isWhole(row) ? amountIn(row, columns) : undefined;
      if (amount !== undefined) own = { row: row.number, amount };
      continue;
    }
    const read = projectOf(row, columns, idOf(row.number));
    if (read.is === 'refused') refused.push(row.number);
    else {
      projects.push(read.project);
      remarks.push(...read.remarks);
      byUnit += read.byUnit;
    }
  }
  const sum = projects.reduce((sofar, { facts: { total = 0 } }) => Math.min(sofar + total, LARGEST_YUAN), 0);
  return { projects, remarks, refused, leftOut, sum: yuan(sum), byUnit, ...(own && { own }) };
}
