/** Projects as a file, out and in, losslessly. Whatever a file holds, nothing that is kept is overwritten. Pure. */
import { readEnvelope, valueOf, writeEnvelope } from '../keeping/keeper.ts';
import { projectsSchema, VERSION, type Project, type Projects } from './projects.ts';

/** Larger files are not read: a thousand full lists fit in far less, and the browser keeps no more. */
const LARGEST = 5_000_000;
/** A character takes at most so many bytes in a file. */
const WIDEST = 3;

export type Incoming = { readonly projects: readonly Project[] } | { readonly problem: string };

/** The text of a file with these projects. */
export function fileOf(projects: readonly Project[]): string {
  return writeEnvelope(VERSION, { projects });
}

const TOO_LARGE = '文件太大，不像是本站导出的清单。没有导入，已存的项目没有变。请选本站导出的 .json 文件。';

/** Of a file’s size in bytes: why it is not even read; undefined where it may be. */
export const sizeProblem = (bytes: number) => (bytes > LARGEST * WIDEST ? TOO_LARGE : undefined);

/** Where in the file the first thing is that does not fit, in words: exported files have nothing of the kind. */
function faultOf(text: string): string {
  const value = valueOf(text);
  if (value === undefined) return '文件不完整，或者不是本站导出的清单';
  const path = projectsSchema.safeParse(value).error?.issues[0]?.path ?? [];
  const index = path[0] === 'projects' ? path[1] : undefined;
  return typeof index === 'number' ? `文件里第 ${String(index + 1)} 个项目读不懂` : '文件里没有项目清单';
}

/** 涉密 keeps nothing, whoever made the file. */
function withoutSecrets(project: Project): Project {
  const isSecret = new URLSearchParams(project.query).getAll('secrecy').includes('state-secret');
  return isSecret ? { ...project, query: '' } : project;
}

/** The projects of a file, or in words why it cannot be used. */
export function readFile(file: string): Incoming {
  if (file.length > LARGEST) return { problem: TOO_LARGE };
  const text = file.replace(/^\uFEFF/, '');
  const read = readEnvelope(text, { version: VERSION, schema: projectsSchema });
  if (read.state === 'newer') return { problem: '文件来自本站较新的版本，这里读不了。请刷新页面后再导入。' };
  if (read.state !== 'read')
    return { problem: `${faultOf(text)}。没有导入，已存的项目没有变。请选本站导出的 .json 文件。` };
  return { projects: read.value.projects.map(withoutSecrets) };
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
