/** A list with what the rules say of each project, as a table: the facts come back without a loss, the results are not read again. Pure. */
import {
  possibleSplits,
  readingIds,
  readingLabel,
  sayAmount,
  sayFacts,
  screenProject,
  summarise,
  type Finding,
  type Screened,
  type Screening,
  type Slug,
  type SplitQuestion,
  type Summary,
  type Whether,
} from '../../core/index.ts';
import { toChinese } from '../../text/numerals.ts';
import { STANDING_WORDS } from '../route/words.ts';
import { DISCLAIMERS } from '../sheet/disclaimers.ts';
import type { Cell, Table } from '../sheet/sheet.ts';
import type { ProjectRow } from './project-row.ts';
import { choicesFor } from './template.ts';
import { WRITTEN, writeProjects } from './write-projects.ts';

/** A list, screened. */
export interface ScreenedList {
  readonly rows: readonly { readonly project: ProjectRow; readonly screening: Screening }[];
  readonly summary: Summary;
  readonly splits: readonly SplitQuestion[];
}

/** Heads the columns with results: what stands under such a head is left out when a list is read again. */
const FOUND = '初筛：';

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

const WHETHER: Readonly<Record<Whether, string>> = { yes: '是', no: '否', confirm: '待确认', open: '尚未确定' };
const found = ({ is }: Finding): string => WHETHER[is];

/** A doubt by its readings: 报备案就够了／也要申报. */
const sayDoubt = (slug: Slug): string =>
  readingIds(slug)
    .map((reading) => readingLabel(slug, reading))
    .join('／');

const articlesOf = ({ tier, decider, acts }: Screened): string => {
  const cites = [tier, decider, ...acts].flatMap((each) => each.cites);
  const articles = [...new Set(cites.map(({ place }) => Number.parseInt(place, 10)))];
  return articles
    .sort((one, other) => one - other)
    .map((article) => `第${toChinese(article)}条`)
    .join('、');
};

/** What is said of a project, a column each. */
const RESULTS: readonly (readonly [string, (screened: Screened) => string])[] = [
  ['档次', ({ tier }) => tier.words],
  ['谁来定', ({ decider }) => decider.words],
  ['结论', ({ verdict: { clauses } }) => `${clauses.map(({ words }) => words).join('；')}。`],
  ['还没有回答', ({ open }) => sayFacts(open)],
  ['先答哪一项', ({ decisive }) => (decisive ? sayFacts([decisive.fact]) : '')],
  ['待确认的口径', ({ doubts }) => doubts.map(sayDoubt).join('\n')],
  ['支持情形', ({ standing: { kind } }) => STANDING_WORDS[kind]],
  ['6月底前报市', ({ cityByJune }) => found(cityByJune)],
  ['区里论证评估', ({ districtAppraises }) => found(districtAppraises)],
  ['只报备案', ({ filesOnly }) => found(filesOnly)],
  ['谁要办', ({ acts }) => [...new Set(acts.map(({ actor }) => actor))].join('、')],
  ['依据', articlesOf],
  ['答案里要核对的', ({ remarks, dropped }) => [...remarks, ...dropped].join('\n')],
];
const SPLIT_HEADS = ['请一并看的（序号）', '为什么一并看'] as const;

const resultsOf = (screening: Screening): string[] =>
  RESULTS.map(([, say]) => (screening.outcome === 'screened' ? say(screening) : ''));

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
    head: [...head, ...[...RESULTS.map(([words]) => words), ...SPLIT_HEADS].map((words) => FOUND + words)],
    rows: list.rows.map(({ project: { id }, screening }, index) => [
      ...(rows[index] ?? []),
      ...resultsOf(screening),
      ...(splits.get(id) ?? ['', '']),
    ]),
    after: [...sayScreened(list), ...DISCLAIMERS].map((line) => [line]),
    choices: choicesFor(WRITTEN),
  };
}
