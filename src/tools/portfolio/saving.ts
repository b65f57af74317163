/** Saving the list to a file, with what its rows come to under the rules of today. Fetched for that. */
import { screenProject } from '../../core/index.ts';
import { soon } from '../drawing/soon.ts';
import { savedToday, saveFile } from '../keeping/save-file.ts';
import { fileOf } from './kept-list.ts';
import { projectOf, type ProjectList } from './list.ts';
import { outcomesOf } from './outcomes.ts';
import type { JudgedRow } from './views.ts';

/** So many rows are looked at between two moments in which the page answers. */
const SLICE = 100;

const nextMoment = () =>
  new Promise<void>((go) => {
    soon(go);
  });

/** `name` without its ending. */
export async function saveList(name: string, list: ProjectList, rules: string): Promise<void> {
  const screened: Pick<JudgedRow, 'screening'>[] = [];
  for (const [index, row] of list.rows.entries()) {
    screened.push({ screening: screenProject(projectOf(row)) });
    if (index % SLICE === SLICE - 1) await nextMoment();
  }
  saveFile(name, fileOf(list, outcomesOf(screened), savedToday(rules)));
}
