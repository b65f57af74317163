/** What is kept of a reader's projects in this browser: ticks, notes, days, own lines. Pure; nothing of it goes into an address. */
import * as z from 'zod/mini';

/** Nobody types as much on one line; longer is cut in the field. */
const LONGEST = 100_000;
const text = z.string().check(z.maxLength(LONGEST));

/** What a reader has marked on one line; absent is unmarked. `date` as the date field gives it (2026-05-01), or empty. */
const markSchema = z.object({
  done: z.exactOptional(z.literal(true)),
  note: z.exactOptional(text),
  person: z.exactOptional(text),
  date: z.exactOptional(text),
});

const ownLineSchema = z.object({ id: text, list: text, text });

const projectSchema = z.object({
  id: text,
  name: text,
  unit: text,
  /** The facts as an address: the project can be opened again, and told from what an address says. */
  query: text,
  /** Under which rules, and with which papers on all lists, it was last seen. */
  rules: text,
  snapshot: text,
  /** By `list/paper`, `list/paper/content`, `own/id` or `step/id`. */
  marks: z.record(z.string(), markSchema),
  own: z.array(ownLineSchema),
  /** The days that terms run from, as typed, by the name of each (`approval`); empty ones are not kept. Since version 2. */
  dates: z.exactOptional(z.record(z.string(), text)),
});

export const projectsSchema = z.object({
  projects: z.array(projectSchema),
  /** The one opened last. */
  current: z.exactOptional(text),
});

export type Mark = z.infer<typeof markSchema>;
export type OwnLine = z.infer<typeof ownLineSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Projects = z.infer<typeof projectsSchema>;

export const NO_PROJECTS: Projects = { projects: [] };
export const UNNAMED = '未命名项目';
/** 2: `dates`. What version 1 wrote is read as it is. */
export const VERSION = 2;

/** Text as it may be kept: cut at what the schema takes. */
export function keepable(typed: string): string {
  return typed.slice(0, LONGEST);
}

export function newProject(id: string): Project {
  return { id, name: '', unit: '', query: '', rules: '', snapshot: '', marks: {}, own: [] };
}

export function currentOf({ projects, current }: Projects): Project | undefined {
  return projects.find(({ id }) => id === current);
}

/** The project is kept, in its place or as the last, and is the one opened. */
export function withProject(kept: Projects, project: Project): Projects {
  const known = kept.projects.some(({ id }) => id === project.id);
  const projects = known
    ? kept.projects.map((each) => (each.id === project.id ? project : each))
    : [...kept.projects, project];
  return { projects, current: project.id };
}

export function withoutProject({ projects, current }: Projects, gone: string): Projects {
  const rest = projects.filter(({ id }) => id !== gone);
  return current === undefined || current === gone ? { projects: rest } : { projects: rest, current };
}

const isEmpty = (part: unknown) => part === undefined || part === '' || part === false;

/** One line's mark; empty parts are dropped, a mark without any altogether. */
export function withMark(project: Project, key: string, mark: Mark): Project {
  const { [key]: _old, ...rest } = project.marks;
  const kept = Object.fromEntries(Object.entries(mark).filter(([, part]) => !isEmpty(part)));
  return { ...project, marks: Object.keys(kept).length === 0 ? rest : { ...rest, [key]: kept } };
}

/** The days as they stand in the fields; those left empty are dropped, and so are all where none is left. */
export function withDates({ dates: _old, ...project }: Project, typed: Readonly<Record<string, string>>): Project {
  const dates = Object.entries(typed).flatMap(([key, day]) => (day === '' ? [] : [[key, keepable(day)] as const]));
  return dates.length === 0 ? project : { ...project, dates: Object.fromEntries(dates) };
}

/** The line ticked, or no longer. */
export function toggled(mark: Mark): Mark {
  const { done, ...rest } = mark;
  return done === true ? rest : { ...rest, done: true };
}

export function withOwnLine(project: Project, line: OwnLine): Project {
  return { ...project, own: [...project.own, line] };
}

/** An own line and its mark are gone. */
export function withoutOwnLine(project: Project, gone: string): Project {
  const { [ownKey(gone)]: _mark, ...marks } = project.marks;
  return { ...project, own: project.own.filter(({ id }) => id !== gone), marks };
}

/** The project among the kept ones that has these facts: the one opened last, else the first. */
export function projectWith(kept: Projects, query: string): Project | undefined {
  const last = currentOf(kept);
  return last?.query === query ? last : kept.projects.find((each) => each.query === query);
}

const isSame = (one: Project, two: Project) => JSON.stringify(one) === JSON.stringify(two);

/**
 * Projects of a file: what is new comes in; what is there already stays; the same project with other contents comes in as a copy,
 * once. Nothing that is kept is overwritten. The last of the file is the one opened.
 */
export function merged(kept: Projects, incoming: readonly Project[], freshId: () => string): Projects {
  return incoming.reduce<Projects>((sofar, project) => {
    const known = sofar.projects.find(({ id }) => id === project.id);
    if (known === undefined) return { projects: [...sofar.projects, project], current: project.id };
    const named = { ...project, name: `${project.name}（文件）` };
    const there = sofar.projects.find((each) =>
      each.id === project.id ? isSame(each, project) : isSame({ ...each, id: project.id }, named),
    );
    if (there !== undefined) return { ...sofar, current: there.id };
    const copy = { ...named, id: freshId() };
    return { projects: [...sofar.projects, copy], current: copy.id };
  }, kept);
}

/** Keys of marks: a paper on a list, a part of its contents, an own line, a step of the route. */
export const paperKey = (list: string, paper: string) => `${list}/${paper}`;
export const contentKey = (list: string, paper: string, content: string) => `${list}/${paper}/${content}`;
export const ownKey = (id: string) => `own/${id}`;
export const stepKey = (id: string) => `step/${id}`;
