/** Opening a file with a list: what came of it, and which projects the rules now see otherwise. Fetched for that. */
import type { ComponentChildren } from 'preact';
import { openKept, type Saved } from '../keeping/kept-file.ts';
import { unopened, type Opened } from '../keeping/opened.ts';
import { isOfOtherRules, SavedUnder } from '../keeping/SavedUnder.tsx';
import { isoInChinese } from '../law/dates.ts';
import { RELOAD } from '../page/lazily.ts';
import { listIn, PORTFOLIO_FILE, type ListInFile } from './kept-list.ts';
import { withoutSecret, type ProjectList } from './list.ts';
import { outcomesById } from './outcomes.ts';

interface Opening {
  /** The list takes the place of the one that is there, in a way that can be undone. */
  readonly show: (list: ProjectList) => void;
  /** Those of this site. */
  readonly rules: string;
  readonly onShow: (id: string) => void;
}

/** What the rules of this site make of a list that was saved under others; they are fetched only where the file says what it came to. */
async function since(read: Saved & { readonly value: ListInFile }, list: ProjectList, { rules, onShow }: Opening) {
  const under = (words: ComponentChildren) => <SavedUnder made={read.rules} rules={rules} words={words} />;
  const { was } = listIn(read.value);
  if (was === undefined) return under('文件里没有当时的结论，已按现在的规则重新对照。');
  try {
    const { SinceSaved } = await import('./SinceSaved.tsx');
    const { rows } = list;
    return <SinceSaved made={read.rules} was={outcomesById(read.value.rows, was)} {...{ rules, rows, onShow }} />;
  } catch {
    return under(`哪些项目的结论变了，没有比对出来：${RELOAD}。`);
  }
}

function sayOpened({ saved }: Saved, rows: number, secret: number): string {
  const when = saved === '' ? '' : `（${isoInChinese(saved)}存的）`;
  const out = secret > 0 ? `另有 ${String(secret)} 个写明涉密，没有收。` : '';
  return `打开了文件${when}：${String(rows)} 个项目，换下了原来的清单，可以撤销。${out}`;
}

export async function openList(file: File, opening: Opening): Promise<Opened> {
  const read = await openKept(file, PORTFOLIO_FILE);
  if ('problem' in read) return unopened(read);
  const all = listIn(read.value).list;
  const list = withoutSecret(all);
  opening.show(list);
  const words = sayOpened(read, list.rows.length, all.rows.length - list.rows.length);
  return isOfOtherRules(read, opening.rules) ? { words, more: await since(read, list, opening) } : { words };
}
