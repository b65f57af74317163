/** A list of projects as it is kept in this browser: its rows, its name, and what was decided about them. Pure. */
import * as z from 'zod/mini';
import {
  readAnswers,
  withAnswer,
  writeAnswers,
  type FactKey,
  type Facts,
  type PlannedProject,
} from '../../core/index.ts';
import type { ProjectRow } from './project-row.ts';
import type { Decision } from './views.ts';

/** More are for a program: `src/cli.ts screen`. */
export const MOST_PROJECTS = 20_000;

const text = z.string();

const rowSchema = z.object({
  id: text,
  unit: text,
  name: text,
  year: z.exactOptional(z.int()),
  /** The facts as an address has them. */
  query: text,
  serial: z.exactOptional(text),
  unread: z.exactOptional(z.record(text, text)),
  partly: z.exactOptional(z.record(text, z.enum(['yes', 'no']))),
  own: z.exactOptional(z.record(text, z.union([text, z.number()]))),
  /** Suggestions that were declined, by `suggestionKey`. */
  declined: z.exactOptional(z.array(text)),
});

export const listSchema = z.object({
  title: text,
  rows: z.array(rowSchema).check(z.maxLength(MOST_PROJECTS)),
  /** Projects that are not one, by the ids of each of them joined by +. */
  decisions: z.record(text, z.object({ note: text })),
  /** How many 涉密 rows were refused: nothing else of them is kept. */
  refused: z.int(),
});

export type Row = z.infer<typeof rowSchema>;
export type ProjectList = z.infer<typeof listSchema>;

export const KEY = 'zhanggong-portfolio';
export const VERSION = 1;

export const EMPTY: ProjectList = { title: '', rows: [], decisions: {}, refused: 0 };

const projects = new WeakMap<Row, PlannedProject>();

/** Rows often say the same: of some thousand, some hundred are read. */
const MOST_READ = 5000;
const read = new Map<string, Facts>();

function factsIn(query: string): Facts {
  const known = read.get(query);
  if (known !== undefined) return known;
  const { facts } = readAnswers(new URLSearchParams(query));
  if (read.size >= MOST_READ) read.clear();
  read.set(query, facts);
  return facts;
}

/** What the rules are asked about: worked out once for a row, which is never changed in place. */
export function projectOf(row: Row): PlannedProject {
  const known = projects.get(row);
  if (known !== undefined) return known;
  const { id, unit, name, year, query } = row;
  const project: PlannedProject = { id, unit, name, facts: factsIn(query), ...(year !== undefined && { year }) };
  projects.set(row, project);
  return project;
}

/** The facts as they are kept: commas stay readable. Of 涉密 nothing is written. */
const queryOf = (facts: Facts): string => new URLSearchParams(writeAnswers(facts)).toString().replace(/%2C/g, ',');

/** A row with other facts. */
const withFacts = (row: Row, facts: Facts): Row => ({ ...row, query: queryOf(facts) });

/** A project that was read, as a row. */
export function rowOf({ facts, ...project }: ProjectRow): Row {
  const { id, unit, name, year, serial, unread, partly, own } = project;
  return {
    ...{ id, unit, name, query: queryOf(facts) },
    ...(year !== undefined && { year }),
    ...(serial !== undefined && { serial }),
    ...(unread && { unread: { ...unread } }),
    ...(partly && { partly: { ...partly } }),
    ...(own && { own: { ...own } }),
  };
}

/** The row with its facts, as a table is written from it. */
export function projectRowOf(row: Row): ProjectRow {
  const { query: _query, declined: _declined, ...rest } = row;
  return { ...rest, facts: projectOf(row).facts };
}

export const newRow = (id: string): Row => ({ id, unit: '', name: '', query: '' });

/** Without the keys that are so; undefined where none is left. */
function less<Value>(record: Readonly<Record<string, Value>> = {}, isGone: (key: string) => boolean) {
  const left = Object.entries(record).filter(([key]) => !isGone(key));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** What a cell said of the fact without being understood, and single ticks of it, are settled by an answer. */
function settled({ unread, partly, ...row }: Row, fact: FactKey): Row {
  const isOfFact = (key: string) => key === fact || key.startsWith(`${fact}.`);
  const [words, ticks] = [less(unread, isOfFact), less(partly, isOfFact)];
  return { ...row, ...(words && { unread: words }), ...(ticks && { partly: ticks }) };
}

/** Whether single values of a set are ticked while the set is not answered. */
export const ticksOf = ({ partly = {} }: Row, fact: FactKey): readonly string[] =>
  Object.entries(partly).flatMap(([role, tick]) =>
    tick === 'yes' && role.startsWith(`${fact}.`) ? [role.slice(fact.length + 1)] : [],
  );

/** What a row becomes; `problems`: what could not be read, or not stand beside the other answers, in sentences. */
export interface Answered {
  readonly row: Row;
  readonly problems: readonly string[];
  /** 涉密 was answered: the row is not to be kept. */
  readonly secret: boolean;
}

/** A row with one answer, from its text as addresses have it (amounts in 万元); undefined takes the answer back. */
export function answered(row: Row, fact: FactKey, said: string | undefined): Answered {
  const { facts } = projectOf(row);
  if (said === undefined) {
    const { [fact]: _gone, ...rest } = facts;
    return { row: withFacts(settled(row, fact), rest), problems: [], secret: false };
  }
  const { facts: now, problems } = withAnswer(facts, fact, said);
  if (now.secrecy === 'state-secret') return { row, problems: [], secret: true };
  const isTaken = now[fact] !== undefined;
  return {
    row: withFacts(isTaken ? settled(row, fact) : row, now),
    problems: problems.map(({ message }) => message),
    secret: false,
  };
}

/** One row changed; all others stay the same objects. */
export function withRow(list: ProjectList, id: string, change: (row: Row) => Row): ProjectList {
  return { ...list, rows: list.rows.map((row) => (row.id === id ? change(row) : row)) };
}

/** 单位, 项目名称. */
export const withWords = (row: Row, part: 'unit' | 'name', words: string): Row => ({ ...row, [part]: words });

/** Undefined: no year is said. */
export function withYear({ year: _old, ...row }: Row, year: number | undefined): Row {
  const plain = settledYear(row);
  return year === undefined ? plain : { ...plain, year };
}

function settledYear({ unread, ...row }: Row): Row {
  const words = less(unread, (key) => key === 'year');
  return words === undefined ? row : { ...row, unread: words };
}

const idsIn = (key: string): string[] => key.split('+');

/** Decisions about projects that are all still there. */
function decisionsAmong(decisions: ProjectList['decisions'], rows: readonly Row[]): ProjectList['decisions'] {
  if (Object.keys(decisions).length === 0) return decisions;
  const ids = new Set(rows.map(({ id }) => id));
  return Object.fromEntries(Object.entries(decisions).filter(([key]) => idsIn(key).every((id) => ids.has(id))));
}

export function withoutRow(list: ProjectList, id: string): ProjectList {
  const rows = list.rows.filter((row) => row.id !== id);
  return { ...list, rows, decisions: decisionsAmong(list.decisions, rows) };
}

/** 第十二条: the row goes, and is counted. */
export function refused(list: ProjectList, id: string): ProjectList {
  const rest = withoutRow(list, id);
  return { ...rest, refused: list.refused + list.rows.length - rest.rows.length };
}

/** What a file or a paste gives. */
export interface Taken {
  readonly rows: readonly Row[];
  /** The name that the list was written with. */
  readonly title?: string;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly refused: number;
}

/** Undefined where there would be too many. */
export function added(list: ProjectList, taken: Taken): ProjectList | undefined {
  const rows = [...list.rows, ...taken.rows];
  if (rows.length > MOST_PROJECTS) return undefined;
  return {
    title: list.title === '' ? (taken.title ?? '') : list.title,
    rows,
    decisions: { ...list.decisions, ...taken.decisions },
    refused: list.refused + taken.refused,
  };
}

/** The list in place of the one that was there. */
export const replaced = (taken: Taken): ProjectList | undefined => added(EMPTY, taken);

export const withTitle = (list: ProjectList, title: string): ProjectList => ({ ...list, title });

/** 不是拆分, with why. `key`: the ids of the projects. */
export const decided = (list: ProjectList, key: string, note: string): ProjectList => ({
  ...list,
  decisions: { ...list.decisions, [key]: { note } },
});

export function reopened(list: ProjectList, key: string): ProjectList {
  const { [key]: _gone, ...decisions } = list.decisions;
  return { ...list, decisions };
}

/** By the key of the question. */
export const decisionsOf = ({ decisions }: ProjectList): ReadonlyMap<string, Decision> =>
  new Map(Object.entries(decisions));

/** What the cell said that could not be read. */
export const unreadOf = ({ unread = {} }: Row, key: string): string | undefined => unread[key];

/** Plain answers without the word cannot say 涉密: reading thousands of rows for it would hold the page up. */
const mayBeSecret = ({ query }: Row): boolean => /state-secret|[^\w=&.,-]/.test(query);

/** Without the rows that say 涉密, whoever wrote them: they are counted. */
export function withoutSecret(list: ProjectList): ProjectList {
  const secret = list.rows.filter((row) => mayBeSecret(row) && projectOf(row).facts.secrecy === 'state-secret');
  return secret.reduce((rest, { id }) => refused(rest, id), list);
}
