/** Saving the list to a file, with what its rows come to under the rules of today. Fetched for that. */
import { screenProject } from '../../core/index.ts';
import { savedToday, saveFile } from '../keeping/save-file.ts';
import { fileOf } from './kept-list.ts';
import { projectOf, type ProjectList } from './list.ts';
import { outcomesOf } from './outcomes.ts';

/** `name` without its ending. */
export function saveList(name: string, list: ProjectList, rules: string): void {
  const screened = list.rows.map((row) => ({ screening: screenProject(projectOf(row)) }));
  saveFile(name, fileOf(list, outcomesOf(screened), savedToday(rules)));
}
