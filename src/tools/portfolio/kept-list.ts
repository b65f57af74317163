/** The list as a file of the one form that all tools save in (keeping/kept-file.ts). Pure; fetched when one is saved or opened. */
import * as z from 'zod/mini';
import { writeKept, type FileForm, type Saved } from '../keeping/kept-file.ts';
import { listSchema, type ProjectList } from './list.ts';
import { outcomesShape, type Outcomes } from './outcomes.ts';

/** The list, and what its rows came to when it was saved: files of version 1 do not say that. */
const fileSchema = z.extend(listSchema, outcomesShape);
export type ListInFile = z.infer<typeof fileSchema>;

export const PORTFOLIO_FILE = {
  kind: 'portfolio',
  version: 2,
  schema: fileSchema,
  placeOf: ([rows, index]) =>
    rows === 'rows' && typeof index === 'number' ? `第 ${String(index + 1)} 个项目` : undefined,
} as const satisfies FileForm<typeof fileSchema>;

/** The text of a file with this list and with what its rows come to. */
export function fileOf(list: ProjectList, { outcomes, results }: Outcomes, saved: Saved): string {
  return writeKept(PORTFOLIO_FILE, { ...list, outcomes: [...outcomes], results: [...results] }, saved);
}

/** The list of a file, and what its rows came to, where the file says it. */
export function listIn({ outcomes, results, ...list }: ListInFile): {
  readonly list: ProjectList;
  readonly was: Outcomes | undefined;
} {
  return { list, was: outcomes && results && { outcomes, results } };
}
