/** Projects as a file, out and in, losslessly. Pure; fetched when a file is saved or opened. */
import { writeKept, type FileForm, type FileRead, type Saved } from '../keeping/kept-file.ts';
import { projectsSchema, VERSION, type Project, type Projects } from './projects.ts';

export const PROJECTS_FILE = {
  kind: 'projects',
  version: VERSION,
  schema: projectsSchema,
  placeOf: ([list, index]) =>
    list === 'projects' && typeof index === 'number' ? `第 ${String(index + 1)} 个项目` : undefined,
} as const satisfies FileForm<typeof projectsSchema>;

/** The text of a file with these projects. */
export function fileOf(projects: readonly Project[], saved: Saved): string {
  return writeKept(PROJECTS_FILE, { projects: [...projects] }, saved);
}

/** 涉密 keeps nothing, whoever made the file. */
const isSecret = ({ query }: Project): boolean => new URLSearchParams(query).getAll('secrecy').includes('state-secret');

interface Incoming {
  readonly projects: readonly Project[];
  /** How many were 涉密, and are not among them. */
  readonly secret: number;
}

/** The projects of a file that was read, without those that are 涉密. */
export function incomingOf(read: FileRead<Projects>): FileRead<Incoming> {
  if ('problem' in read) return read;
  const { projects } = read.value;
  const taken = projects.filter((project) => !isSecret(project));
  return { ...read, value: { projects: taken, secret: projects.length - taken.length } };
}
