/** What is done with the whole list: printed, saved to a file, opened from one, cleared. */
import { useContext, useState } from 'preact/hooks';
import { OpenFile } from '../keeping/OpenFile.tsx';
import type { Opened } from '../keeping/opened.ts';
import { lazily, RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import { download, fileName } from '../sheet/download.ts';
import type { TableKind } from '../sheet/table-file.ts';
import { tableFileOf } from './beside.ts';
import { EMPTY, type ProjectList } from './list.ts';
import type { Editing } from './use-list.ts';

interface SaveProps {
  readonly list: ProjectList;
  readonly editing: Editing;
}

interface KeepProps extends SaveProps {
  /** Opens a kept list. */
  readonly open: (file: File) => Promise<Opened>;
}

const fetchSaving = lazily(() => import('./saving.ts'));

const nameOf = ({ title }: ProjectList) => fileName(title === '' ? '项目清单' : title);

const TABLES: readonly (readonly [TableKind, string])[] = [
  ['xlsx', '存为 Excel'],
  ['csv', '存为表格（CSV）'],
];

/** The tables and the file of the one form. */
export function Save({ list, editing }: SaveProps) {
  const { version } = useContext(Surroundings);
  const failed = () => {
    editing.say(`没能生成文件：${RELOAD}。`);
  };
  return (
    <>
      {TABLES.map(([kind, words]) => (
        <button
          key={kind}
          type="button"
          class="button"
          onClick={() => {
            editing.say('正在生成文件……');
            tableFileOf(kind, list).then((file) => {
              download(`${nameOf(list)}.${kind}`, file);
              editing.say(
                kind === 'xlsx' ? '文件已生成。在本页再读进来，什么都不少。' : '文件已生成，结论写在您的列旁边。',
              );
            }, failed);
          }}
        >
          {words}
        </button>
      ))}
      <button
        type="button"
        class="button"
        onClick={() => {
          fetchSaving()
            .then(({ saveList }) => saveList(nameOf(list), list, version))
            .then(() => {
              editing.say('文件已生成，在别的电脑上用“打开文件”打开。');
            }, failed);
        }}
      >
        存为文件
      </button>
    </>
  );
}

function Clear({ editing }: Pick<SaveProps, 'editing'>) {
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
        清空清单
      </button>
    );
  return (
    <span class="confirm" role="group" aria-label="确认清空">
      清空清单和记下的判断？离开本页以前可以撤销。
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
          editing.change(() => EMPTY);
          editing.say('已清空，可以撤销。');
        }}
      >
        确定清空
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
        }}
      >
        不清空
      </button>
    </span>
  );
}

/** Beside an empty list too: a file is opened. */
export function Keep({ list, editing, open }: KeepProps) {
  return (
    <section class="keeping" aria-label="保存在哪里">
      <OpenFile label="打开文件（本站存的 .json）" open={open} />
      {list.rows.length > 0 && <Clear editing={editing} />}
      <p class="intake__help">
        清单只保存在本机的这个浏览器里，不上传，不进网址。公用电脑用完请清空。请勿填写涉密信息。
      </p>
    </section>
  );
}
