/** Saving projects to a file and opening one: what came of it, and what the rules have changed since. Fetched for that. */
import { MATERIAL_STATUS_LABELS, readAnswers } from '../../core/index.ts';
import { isoInChinese } from '../law/dates.ts';
import { triable } from '../law/readings.ts';
import { Updated } from '../law/Updated.tsx';
import { openKept, type Saved } from '../keeping/kept-file.ts';
import { unopened, type Opened } from '../keeping/opened.ts';
import { isOfOtherRules } from '../keeping/SavedUnder.tsx';
import { savedToday, saveFile } from '../keeping/save-file.ts';
import { fileOf, incomingOf, PROJECTS_FILE } from './exchange.ts';
import { ALL_MATTERS, everyMatterOf } from './matters.ts';
import { UNNAMED, type Project } from './projects.ts';

export function saveProjects(name: string, projects: readonly Project[], rules: string): void {
  saveFile(name, fileOf(projects, savedToday(rules)));
}

/** More are said as a number: each is worked out anew. */
const SOME = 20;

/** One project that was last seen under other rules. */
function Since({ project }: { readonly project: Project }) {
  const { facts, readings } = readAnswers(new URLSearchParams(project.query));
  return (
    <>
      <p>“{project.name === '' ? UNNAMED : project.name}”：</p>
      <Updated
        made={{ version: project.rules, snapshot: project.snapshot }}
        now={everyMatterOf(facts, triable(readings).tried)}
        known={ALL_MATTERS}
        labels={MATERIAL_STATUS_LABELS}
      />
    </>
  );
}

function sayTaken({ saved }: Saved, read: number, added: number, secret: number): string {
  const when = saved === '' ? '' : `（${isoInChinese(saved)}存的）`;
  const refused = secret > 0 ? `另有 ${String(secret)} 个写明涉密，没有收：涉密项目不在本站填写、保存。` : '';
  const same = read > added ? `${String(read - added)} 个本机已有，没有重复。` : '';
  return `打开了文件${when}：读到 ${String(read)} 个项目，新增 ${String(added)} 个。${same}${refused}本机已存的没有变。`;
}

/** `take` says how many were new; `rules`: those of this site. */
export async function openProjects(
  file: File,
  { take, rules }: { readonly take: (incoming: readonly Project[]) => number; readonly rules: string },
): Promise<Opened> {
  const read = incomingOf(await openKept(file, PROJECTS_FILE));
  if ('problem' in read) return unopened(read);
  const { projects, secret } = read.value;
  const words = sayTaken(read, projects.length, take(projects), secret);
  const older = projects.filter((project) => isOfOtherRules(project, rules));
  const more = older.slice(0, SOME).map((project) => <Since key={project.id} project={project} />);
  const others = older.length > SOME && <p>另有 {older.length - SOME} 个也是按以前的规则存的，打开时写明变化。</p>;
  return { words, more: [...more, others] };
}
