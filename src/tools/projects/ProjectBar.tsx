/** The reader's own projects: open, name, begin, delete, save to a file and open one. All in this browser only. */
import { useContext, useState } from 'preact/hooks';
import { OpenFile } from '../keeping/OpenFile.tsx';
import { TROUBLE_WORDS } from '../keeping/use-kept.ts';
import { lazily, RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import { fileName } from '../sheet/download.ts';
import { keepable, UNNAMED, type Project } from './projects.ts';
import type { ProjectControl } from './use-projects.ts';

interface BarProps {
  readonly control: ProjectControl;
}

const nameOf = ({ name }: Project) => (name === '' ? UNNAMED : name);

function Picker({ control }: BarProps) {
  const { projects, project } = control;
  if (projects.length === 0) return null;
  return (
    <label class="field">
      <span>已存的项目</span>
      <select
        value={project?.id ?? ''}
        onChange={(event) => {
          control.open(event.currentTarget.value);
        }}
      >
        {project === undefined && <option value="">（未打开）</option>}
        {projects.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function TextField({
  label,
  value,
  onInput,
}: {
  readonly label: string;
  readonly value: string;
  readonly onInput: (typed: string) => void;
}) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        autoComplete="off"
        value={value}
        onInput={(event) => {
          onInput(keepable(event.currentTarget.value));
        }}
      />
    </label>
  );
}

function Delete({ control, project }: BarProps & { readonly project: Project }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(true);
        }}
      >
        删除此项目
      </button>
    );
  return (
    <span class="confirm" role="group" aria-label="确认删除">
      删除“{nameOf(project)}”的勾选、备注和日期？删后不能恢复，可先存为文件。
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
          control.remove(project.id);
        }}
      >
        确定删除
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
        }}
      >
        不删
      </button>
    </span>
  );
}

/** What saves and opens files comes when one is saved or opened. */
const fetchOpening = lazily(() => import('./opening.tsx'));

function Files({ control }: BarProps) {
  const { version } = useContext(Surroundings);
  const { project, projects, take } = control;
  const [said, setSaid] = useState('');
  const save = (name: string, saved: readonly Project[]) => {
    fetchOpening().then(
      ({ saveProjects }) => {
        saveProjects(name, saved, version);
        setSaid('文件已生成，在别的电脑上用“打开文件”打开。');
      },
      () => {
        setSaid(`没能生成文件：${RELOAD}。`);
      },
    );
  };
  return (
    <>
      <div class="actions">
        {project && (
          <button
            type="button"
            class="button"
            onClick={() => {
              save(fileName(nameOf(project)), [project]);
            }}
          >
            此项目存为文件
          </button>
        )}
        <button
          type="button"
          class="button"
          disabled={projects.length === 0}
          onClick={() => {
            save(fileName('全部项目'), projects);
          }}
        >
          全部项目存为文件
        </button>
        <span class="actions__said" role="status">
          {said}
        </span>
      </div>
      <OpenFile
        label="打开文件（本站存的 .json）"
        open={async (file) => (await fetchOpening()).openProjects(file, { take, rules: version })}
      />
    </>
  );
}

/** The address tells of other facts than the saved project: nothing is decided for the reader. */
export function Differing({ control }: BarProps) {
  const { differing } = control;
  if (differing === undefined) return null;
  return (
    <div class="notice-line" role="group" aria-label="网址与已存项目不同">
      <p>网址中的项目情况，与已存的“{nameOf(differing)}”不同。用哪一个？</p>
      <p class="actions">
        <button type="button" class="button" onClick={control.keepSaved}>
          打开已存的情况
        </button>
        <button type="button" class="button" onClick={control.keepAddress}>
          用网址中的情况更新它
        </button>
        <span>或者直接往下看：一勾选，就另存为新项目。</span>
      </p>
    </div>
  );
}

/** What is wrong with keeping: to be seen before anything is marked, not only where the projects are opened. */
export function Trouble({ control: { trouble } }: BarProps) {
  if (trouble === undefined) return null;
  return (
    <p class="notice-line no-print" role="alert">
      {TROUBLE_WORDS[trouble]}
    </p>
  );
}

export function ProjectBar({ control }: BarProps) {
  const { project } = control;
  return (
    <details class="projects no-print">
      <summary>
        我的项目：{project === undefined ? '未保存' : nameOf(project)}
        <span class="projects__where">仅保存在本机</span>
      </summary>
      <TextField
        label="项目名称（印在清单上）"
        value={project?.name ?? ''}
        onInput={(name) => {
          control.edit((each) => ({ ...each, name }));
        }}
      />
      <TextField
        label="单位名称（印在清单上）"
        value={project?.unit ?? ''}
        onInput={(unit) => {
          control.edit((each) => ({ ...each, unit }));
        }}
      />
      <Picker control={control} />
      <div class="actions">
        <button type="button" class="button" onClick={control.begin}>
          新建项目
        </button>
        {project && <Delete key={project.id} control={control} project={project} />}
      </div>
      <Files control={control} />
      <p class="projects__note">
        项目名称、单位、备注、勾选、日期只保存在本机的这个浏览器里，不上传，不进网址。公用电脑用完请删除。请勿填写涉密信息。
      </p>
    </details>
  );
}

/** 涉密 was chosen while a saved project was open: nothing of it may stay without the reader's knowing. */
export function LeftBehind({ control }: BarProps) {
  const { left } = control;
  if (left === undefined) return null;
  return (
    <p class="notice-line">
      刚才打开的“{nameOf(left)}”仍保存在本机的这个浏览器里。如果它涉密，请删除。{' '}
      <button
        type="button"
        class="button"
        onClick={() => {
          control.remove(left.id);
        }}
      >
        删除它
      </button>
    </p>
  );
}
