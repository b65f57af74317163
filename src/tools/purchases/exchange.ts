/** A purchase list with its answers as a file, out and in. Pure; fetched when a file is saved or opened. */
import * as z from 'zod/mini';
import { LINE_RESULT_LABELS, type ExclusionReport } from '../../core/index.ts';
import { writeKept, type FileForm, type Saved } from '../keeping/kept-file.ts';
import { listOf, listSchema, VERSION, type PurchaseList } from './purchases.ts';

/** What a file of purchases holds: the list, and what each of its lines came to when it was saved, by its id. */
export const purchasesFileSchema = z.extend(listSchema, { results: z.array(z.string()) });
export type PurchasesInFile = z.infer<typeof purchasesFileSchema>;

export const PURCHASES_FILE = {
  kind: 'purchases',
  version: VERSION,
  schema: purchasesFileSchema,
  placeOf: ([list, index]) =>
    list === 'lines' && typeof index === 'number' ? `第 ${String(index + 1)} 行` : undefined,
} as const satisfies FileForm<typeof purchasesFileSchema>;

const resultsOf = ({ lines }: ExclusionReport): string[] => lines.map(({ result }) => result);

/** The text of a file with this list; `report` is on it. */
export function fileOf(list: PurchaseList, report: ExclusionReport, saved: Saved): string {
  return writeKept(PURCHASES_FILE, { ...listOf(list), results: resultsOf(report) }, saved);
}

/** The list of a file; where its lines are not told apart, they are numbered anew. */
export function listIn({ results: _, ...list }: PurchasesInFile, freshId: () => string): PurchaseList {
  const ids = new Set(list.lines.map(({ id }) => id));
  return ids.size === list.lines.length
    ? list
    : { ...list, lines: list.lines.map((line) => ({ ...line, id: freshId() })) };
}

/** With its keys in one order, whoever made it. */
const inOrder = (list: PurchaseList): string => JSON.stringify(listSchema.safeParse(listOf(list)).data);

/** Both have the same lines and answers. */
export const isSameList = (one: PurchaseList, other: PurchaseList): boolean => inOrder(one) === inOrder(other);

const LABELS: Readonly<Record<string, string>> = LINE_RESULT_LABELS;

interface Changed {
  /** From 1. */
  readonly row: number;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** The lines that come to something else under `report` than when the file was saved. */
export function changedIn({ lines, results }: PurchasesInFile, report: ExclusionReport): Changed[] {
  return lines.flatMap(({ text }, index) => {
    const [from = '', to = ''] = [results[index], report.lines[index]?.result];
    return from === to ? [] : [{ row: index + 1, text, from: LABELS[from] ?? from, to: LABELS[to] ?? to }];
  });
}
