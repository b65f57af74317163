/**
 * 第六条第六句: which projects of a list are to be looked at side by side, because they are alike and together reach a bound that not
 * every one of them reaches. A question to the person who keeps the list, never a finding: names say little of 建设目标、主要内容、技术路线.
 */
import { settledWith } from '../answers/settled.ts';
import { findScope } from '../answers/scope.ts';
import { ROUTES } from '../answers/project.ts';
import { distinctCites, type Citation } from '../engine/cite.ts';
import { inWords, type Threshold } from '../engine/condition.ts';
import { LARGEST_YUAN, sayAmount, yuan, type Yuan } from '../engine/money.ts';
import { NO_SPLITTING } from '../law/articles/06.ts';
import { FIVE_HUNDRED, THOUSAND } from '../law/articles/07.ts';
import { BOUNDS } from '../law/bounds.ts';
import type { Facts } from '../law/fact-values.ts';
import type { Readings } from '../law/interpretations.ts';
import { likeGroups, type LikeGroups } from './likeness.ts';
import type { PlannedProject } from './project.ts';
import { readNames } from './project-name.ts';
import { reasonsOf, type SplitReason } from './split-reasons.ts';

/** Alike projects that are to be looked at side by side. */
export interface SplitQuestion {
  /** Of all projects of the group, always in the same order. */
  readonly ids: readonly string[];
  /** What their total investment comes to, in 元, as far as it is known. */
  readonly sum: Yuan;
  /** The highest bound of 第六、七条 that the sum reaches; not every one of them reaches it. */
  readonly bound: Threshold;
  /** Those that reach it by themselves. */
  readonly alone: readonly string[];
  /** Those without an amount: they add nothing to the sum. */
  readonly withoutAmount: readonly string[];
  /** The question in a sentence. */
  readonly words: string;
  readonly reasons: readonly SplitReason[];
  readonly cites: readonly Citation[];
  readonly slug: 'splitting';
}

/** The classes (第七条) for which a bound is none. */
const NOT_FOR: readonly (readonly [Threshold, Facts['nature']])[] = [
  [FIVE_HUNDRED, 'infrastructure'],
  [THOUSAND, 'other'],
];

/** The bounds that may be drawn for one of the projects at least. */
const boundsFor = (projects: readonly PlannedProject[]): readonly Threshold[] =>
  BOUNDS.filter((bound) =>
    projects.some(({ facts: { nature } }) => !NOT_FOR.some((each) => each[0] === bound && each[1] === nature)),
  );

/** 以上 includes the number, unless the office has it in the lower tier (口径 `inclusive-bounds`). */
const reacherOf =
  (readings: Readings) =>
  (amount: number, bound: Threshold): boolean =>
    readings['inclusive-bounds'] === 'lower' ? amount > bound.amount : amount >= bound.amount;

function sayQuestion(sum: Yuan, bound: Threshold, alone: number, withoutAmount: number): string {
  const each = alone === 0 ? '单独看，没有一个达到' : `单独看，只有 ${String(alone)} 个达到`;
  const without = withoutAmount === 0 ? '' : `（另有 ${String(withoutAmount)} 个没有写总投资，没有计入）`;
  return `这几个项目名称相近，合计 ${sayAmount(sum)}${without}，达到${inWords(bound)}；${each}。建设目标、主要内容、技术路线是不是相似，请核对。`;
}

type Sized = PlannedProject & { readonly total: Yuan };
const sized = (project: PlannedProject): Sized[] => {
  const { total } = project.facts;
  return total === undefined || total === 0 ? [] : [{ ...project, total }];
};
const idOf = ({ id }: PlannedProject): string => id;

/** The question about a group, where its sum reaches a bound that not all reach. */
function questionOf(
  members: readonly PlannedProject[],
  reasons: () => readonly SplitReason[],
  readings: Readings,
): SplitQuestion[] {
  const reaches = reacherOf(readings);
  const known = members.flatMap(sized);
  const sum = yuan(
    Math.min(
      LARGEST_YUAN,
      known.reduce((sofar, { total }) => sofar + total, 0),
    ),
  );
  const bound = [...boundsFor(members)].reverse().find((each) => reaches(sum, each));
  if (bound === undefined || known.every(({ total }) => reaches(total, bound))) return [];
  const alone = known.filter(({ total }) => reaches(total, bound)).map(idOf);
  const withoutAmount = members.filter(({ facts: { total } }) => total === undefined).map(idOf);
  return [
    {
      ids: members.map(idOf),
      ...{ sum, bound, alone, withoutAmount },
      words: sayQuestion(sum, bound, alone.length, withoutAmount.length),
      reasons: reasons(),
      cites: distinctCites([NO_SPLITTING, bound.cite]),
      slug: 'splitting',
    },
  ];
}

/** 2 before 10; whatever else they are, always the same. */
function byId({ id: one }: PlannedProject, { id: other }: PlannedProject): number {
  const isNumber = (id: string) => /^\d{1,15}$/.test(id);
  const difference = isNumber(one) && isNumber(other) ? Number(one) - Number(other) : 0;
  return difference || (one < other ? -1 : one > other ? 1 : 0);
}

/** Nameless rows are like nothing. 涉密 rows take no part in anything (第十二条); where the regulation does not apply, nothing is declared by it (第二条). */
function takesPart({ facts, name }: PlannedProject): boolean {
  if (facts.secrecy === 'state-secret' || name.trim() === '') return false;
  return facts.funds === undefined || findScope(ROUTES.about(facts)).outcome !== 'out-of-scope';
}

/**
 * The questions about possible splitting (第六条第六句) among the projects of a list, the largest sum first; each project is in one of them
 * at most. The order of the list changes nothing. `ids` must differ. A project without an amount is named in its group and counts for
 * nothing. Nearly linear in the number of projects.
 */
export function possibleSplits(projects: readonly PlannedProject[], readings: Readings = {}): SplitQuestion[] {
  const settled = settledWith(readings);
  const rows = projects.filter(takesPart).sort(byId);
  const names = readNames(rows);
  const ofGroup = ({ members, links }: LikeGroups[number]): SplitQuestion[] => {
    const group = members.flatMap((index) => {
      const [project, name] = [rows[index], names[index]];
      return project === undefined || name === undefined ? [] : [{ index, project, name }];
    });
    const projectsOfGroup = group.map(({ project }) => project);
    return questionOf(projectsOfGroup, () => reasonsOf(group, links), settled);
  };
  return likeGroups(names, settled)
    .flatMap(ofGroup)
    .sort((one, other) => other.sum - one.sum);
}
