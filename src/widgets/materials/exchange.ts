/** Projects as a file, out and in, losslessly. Whatever a file holds, nothing that is kept is overwritten. Pure. */
import { readEnvelope, writeEnvelope } from '../parts/keeper.ts';
import { projectsSchema, VERSION, type Project, type Projects } from './projects.ts';

/** Larger files are not read: a thousand full lists fit in far less. */
const LARGEST = 5_000_000;

export type Incoming = { readonly projects: readonly Project[] } | { readonly problem: string };

/** The text of a file with these projects. */
export function fileOf(projects: readonly Project[]): string {
  return writeEnvelope(VERSION, { projects });
}

/** The projects of a file, or in words why it cannot be used. */
export function readFile(text: string): Incoming {
  if (text.length > LARGEST) return { problem: '文件太大，不像是本站导出的清单。请选本站导出的 .json 文件。' };
  const read = readEnvelope(text.replace(/^\uFEFF/, ''), { version: VERSION, schema: projectsSchema });
  if (read.state === 'newer') return { problem: '文件来自本站较新的版本，这里读不了。请刷新页面后再导入。' };
  if (read.state !== 'read') return { problem: '读不懂这个文件。请选本站导出的 .json 文件。' };
  return { projects: read.value.projects };
}

const isSame = (one: Project, two: Project) => JSON.stringify(one) === JSON.stringify(two);

/** What is new comes in; what is there already stays; the same project with other contents comes in as a copy. */
export function merged(kept: Projects, incoming: readonly Project[], freshId: () => string): Projects {
  return incoming.reduce<Projects>((sofar, project) => {
    const known = sofar.projects.find(({ id }) => id === project.id);
    if (known !== undefined && isSame(known, project)) return sofar;
    const copy = known === undefined ? project : { ...project, id: freshId(), name: `${project.name}（导入）` };
    return { projects: [...sofar.projects, copy], current: copy.id };
  }, kept);
}
