/** Projects for the list: a file by button or drop, a pasted table, an empty row, or the template to fill in. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from '../keeping/opened.ts';
import { lazily, RELOAD } from '../page/lazily.ts';
import { download } from '../sheet/download.ts';
import type * as GivenPart from './Given.tsx';
import { added, EMPTY, MOST_PROJECTS, replaced, type ProjectList, type Taken } from './list.ts';
import type { Editing } from './use-list.ts';

interface GiveProps {
  readonly list: ProjectList;
  readonly editing: Editing;
  readonly focusSaid: () => void;
  readonly onNewRow: () => void;
  /** Opens a kept list. */
  readonly open: (file: File) => Promise<Opened>;
}

const fetchGiven = lazily(() => import('./Given.tsx'));
const fetchTemplate = lazily(() => import('./template-file.ts'));

function saidOf({ rows, refused }: Taken): string {
  const out = refused > 0 ? `${String(refused)} 行写明涉密，没有读进来。` : '';
  return `读进了 ${String(rows.length)} 个项目。${out}可以撤销。`;
}

const TOO_MANY = `清单最多 ${String(MOST_PROJECTS)} 个项目，放不下，没有加入。`;

/** A pasted table is read like a file. */
const asFile = (pasted: string): File => new File([pasted], '粘贴的表格.txt', { type: 'text/plain' });

function Paste({ onGive }: { readonly onGive: (file: File) => void }) {
  const [pasted, setPasted] = useState('');
  return (
    <details class="give__paste">
      <summary>或者从表格软件里复制，粘贴在这里</summary>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') onGive(asFile(pasted));
        }}
      >
        <label class="field">
          <span>一行一个项目，连同表头一起粘贴</span>
          <textarea
            rows={4}
            autoComplete="off"
            value={pasted}
            onInput={({ currentTarget: { value } }) => {
              setPasted(value);
            }}
          />
        </label>
        <button type="submit" class="button">
          读这些行
        </button>
      </form>
    </details>
  );
}

function Template({ editing }: Pick<GiveProps, 'editing'>) {
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        fetchTemplate().then(
          ({ templateFile }) => {
            download('项目清单模板.xlsx', templateFile());
          },
          () => {
            editing.say(`没能生成模板：${RELOAD}。`);
          },
        );
      }}
    >
      下载空白模板（.xlsx，有下拉选项）
    </button>
  );
}

/** Dropped anywhere: the browser would open the file in place of the page. */
function useDrop(give: (file: File | undefined) => void): void {
  useEffect(() => {
    const onDrop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (event.type === 'drop') give(event.dataTransfer.files[0]);
    };
    window.addEventListener('dragover', onDrop);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDrop);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
}

interface Given {
  readonly file: File;
  readonly part: typeof GivenPart;
}

export function Give({ list, editing, focusSaid, onNewRow, open }: GiveProps) {
  const [given, setGiven] = useState<Given>();
  const input = useRef<HTMLInputElement>(null);
  const give = (file: File | undefined) => {
    if (file === undefined) return;
    fetchGiven().then(
      (part) => {
        setGiven({ file, part });
      },
      () => {
        editing.say(`读文件的部分没有取到：${RELOAD}。`);
        focusSaid();
      },
    );
  };
  useDrop(give);
  const take = (taken: Taken, how: GivenPart.TakeHow) => {
    const isFull = (how === 'add' ? list : EMPTY).rows.length + taken.rows.length > MOST_PROJECTS;
    if (!isFull) {
      setGiven(undefined);
      editing.change((all) => (how === 'add' ? added(all, taken) : replaced(taken)) ?? all);
    }
    editing.say(isFull ? TOO_MANY : saidOf(taken));
    focusSaid();
  };
  return (
    <section class="intake" aria-label="读入清单">
      <label class="field">
        <span>选一个清单文件（.xlsx、.csv、.docx 里的表格），也可以拖进本页</span>
        <input
          type="file"
          ref={input}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt,.docx,.json"
          onChange={({ currentTarget }) => {
            give(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </label>
      <Paste onGive={give} />
      <p class="actions">
        <Template editing={editing} />
        <button type="button" class="button" onClick={onNewRow}>
          添一个项目
        </button>
      </p>
      {given && (
        <given.part.Given
          file={given.file}
          open={open}
          hasList={list.rows.length > 0}
          onTake={take}
          onCancel={() => {
            setGiven(undefined);
            editing.say('没有加入。');
            input.current?.focus();
          }}
        />
      )}
    </section>
  );
}
