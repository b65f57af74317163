/** The list as a file of the one form that all tools save in (keeping/kept-file.ts). Fetched when one is saved or opened. */
import { OPENED_BY, openKept, writeKept, type FileForm } from '../keeping/kept-file.ts';
import type { Opened } from '../keeping/OpenFile.tsx';
import { savedToday, saveFile } from '../keeping/save-file.ts';
import { listSchema, VERSION, withoutSecret, type ProjectList } from './list.ts';

export const PORTFOLIO_FILE = {
  kind: 'portfolio',
  version: VERSION,
  schema: listSchema,
  placeOf: ([rows, index]) =>
    rows === 'rows' && typeof index === 'number' ? `第 ${String(index + 1)} 个项目` : undefined,
} as const satisfies FileForm<typeof listSchema>;

export function saveList(name: string, list: ProjectList, rules: string): void {
  saveFile(name, writeKept(PORTFOLIO_FILE, list, savedToday(rules)));
}

/** The list of the file takes the place of the one that is there, which `take` makes undoable. */
export async function openList(file: File, take: (list: ProjectList) => void): Promise<Opened> {
  const read = await openKept(file, PORTFOLIO_FILE);
  if ('problem' in read)
    return { words: read.problem, ...(read.elsewhere && { elsewhere: OPENED_BY[read.elsewhere] }) };
  const list = withoutSecret(read.value);
  const secret = read.value.rows.length - list.rows.length;
  take(list);
  const out = secret > 0 ? `另有 ${String(secret)} 个写明涉密，没有收。` : '';
  return { words: `打开了文件：${String(list.rows.length)} 个项目，换下了原来的清单，可以撤销。${out}` };
}
