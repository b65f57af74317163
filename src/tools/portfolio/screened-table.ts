/** A list with what the rules say of each project, as a table: the facts come back without a loss, the results are not read again. Pure. */
import {
  possibleSplits,
  sayAmount,
  screenProject,
  summarise,
  type Screening,
  type SplitQuestion,
  type Summary,
} from '../../core/index.ts';
import { DISCLAIMERS } from '../sheet/disclaimers.ts';
import type { Cell, Table } from '../sheet/sheet.ts';
import type { ProjectRow } from './project-row.ts';
import { ALL_RESULTS, resultCells } from './results.ts';
import { FOUND } from './taken.ts';
import { choicesFor } from './template.ts';
import { WRITTEN, writeProjects } from './write-projects.ts';

/** A list, screened. */
export interface ScreenedList {
  readonly rows: readonly { readonly project: ProjectRow; readonly screening: Screening }[];
  readonly summary: Summary;
  readonly splits: readonly SplitQuestion[];
}

/** The project without the results that an earlier run wrote beside it. */
function withoutResults({ own = {}, ...project }: ProjectRow): ProjectRow {
  const kept = Object.entries(own).filter(([head]) => !head.startsWith(FOUND));
  return kept.length === 0 ? project : { ...project, own: Object.fromEntries(kept) };
}

/** Screens every project, adds up, and asks about splitting (第六条第六句). */
export function screenList(projects: readonly ProjectRow[]): ScreenedList {
  const rows = projects.map(withoutResults).map((project) => ({ project, screening: screenProject(project) }));
  return { rows, summary: summarise(rows), splits: possibleSplits(rows.map(({ project }) => project)) };
}

const SPLIT_HEADS = ['请一并看的（序号）', '为什么一并看'] as const;

/** Of each project in a question, which others to look at and why. */
function splitCells(splits: readonly SplitQuestion[], serialOf: ReadonlyMap<string, Cell>) {
  return new Map(
    splits.flatMap(({ ids, reasons, words }) =>
      ids.map((id) => {
        const others = ids.filter((each) => each !== id).map((each) => String(serialOf.get(each) ?? each));
        const why = reasons.filter((reason) => reason.ids.includes(id)).map((reason) => reason.words);
        return [id, [others.join('、'), [words, ...why].join('\n')]] as const;
      }),
    ),
  );
}

/** What the list comes to, a line each. */
export function sayScreened({ summary, splits }: ScreenedList): string[] {
  const { all, byTier, cityByJune, districtAppraises, filesOnly, open } = summary;
  const findings = [
    ['6月底前报市', cityByJune],
    ['区里论证评估', districtAppraises],
    ['只报备案', filesOnly],
  ] as const;
  const without = all.withoutAmount === 0 ? '' : `，其中 ${String(all.withoutAmount)} 个没有写总投资`;
  return [
    `${String(all.count)} 个项目，总投资共 ${sayAmount(all.sum)}${without}。`,
    ...byTier
      .filter(({ count }) => count > 0)
      .map(({ label, count, sum }) => `${label}：${String(count)} 个，${sayAmount(sum)}`),
    ...findings.map(
      ([words, { yes, confirm, open: unknown }]) =>
        `${words}：是 ${String(yes.count)} 个，待确认 ${String(confirm.count)} 个，尚未确定 ${String(unknown.count)} 个`,
    ),
    `还有没答的：${String(open.count)} 个`,
    `名称相近、请一并看的：${String(splits.length)} 组`,
  ];
}

/** The list as a table, with the results beside and what it comes to beneath. */
export function screenedTable(list: ScreenedList, title: string): Table {
  const { head, rows } = writeProjects(list.rows.map(({ project }) => project));
  const serialOf = new Map(list.rows.map(({ project: { id } }, index) => [id, rows[index]?.[0] ?? index + 1] as const));
  const splits = splitCells(list.splits, serialOf);
  return {
    title: `项目清单：${title}`,
    ...{ heading: [], above: [] },
    head: [...head, ...[...ALL_RESULTS.map(([words]) => words), ...SPLIT_HEADS].map((words) => FOUND + words)],
    rows: list.rows.map(({ project: { id }, screening }, index) => [
      ...(rows[index] ?? []),
      ...resultCells(ALL_RESULTS, screening),
      ...(splits.get(id) ?? ['', '']),
    ]),
    after: [...sayScreened(list), ...DISCLAIMERS].map((line) => [line]),
    choices: choicesFor(WRITTEN),
  };
}
