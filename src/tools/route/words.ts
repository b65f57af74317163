/** The tool's own words for what the core decides. Not law: labels of results and standing notices. */
import { STATUS_LABELS, type Route, type Scope, type Standing, type Status, type StepId } from '../../core/index.ts';

const OUTCOME_WORDS: Readonly<Record<Scope['outcome'], string>> = {
  'in-scope': '适用本细则',
  'out-of-scope': '不适用本细则',
  'state-secret': '涉密项目，本工具到此为止',
  open: '是否适用尚未确定，以下先按适用本细则判断',
};

const BASIS_WORDS: Readonly<Record<NonNullable<Scope['basis']>, string>> = {
  direct: '直接适用',
  'by-reference': '参照执行',
  open: '直接适用还是参照执行，尚未确定',
};

export const STANDING_WORDS: Readonly<Record<Standing['kind'], string>> = {
  'not-supported-in-principle': '原则上不予支持（这是提醒，不是否决）',
  priority: '给予重点支持',
  normal: '一般项目',
  open: '是否重点支持、有无不予支持的情形，尚未确定',
};

const COUNTED: readonly Status[] = ['required', 'confirm', 'optional', 'conditional', 'open'];

/** How many steps there are of a status. */
export function countOf({ steps }: Pick<Route, 'steps'>, status: Status): number {
  return steps.filter((step) => step.status === status).length;
}

/** `应当办理 5 · 待确认 1`: what a group of steps has; empty where all fall away. */
export function countsOf(steps: Route['steps']): string {
  return COUNTED.map((status) => [STATUS_LABELS[status], countOf({ steps }, status)] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${String(count)}`)
    .join(' · ');
}

/** `应当办理 23 项，待确认 4 项`: what there is, in the order of weight; empty where there are no steps. */
export function summaryOf(route: Route): string {
  return COUNTED.map((status) => [STATUS_LABELS[status], countOf(route, status)] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${String(count)} 项`)
    .join('，');
}

/** The scope in a few words: 适用本细则（参照执行）. */
export function scopeWords({ outcome, basis }: Scope): string {
  return outcome === 'in-scope' && basis !== undefined
    ? `${OUTCOME_WORDS[outcome]}（${BASIS_WORDS[basis]}）`
    : OUTCOME_WORDS[outcome];
}

/** Steps whose status is another than before; none where there was no route before. */
export function changedSteps(before: Route | undefined, now: Route): ReadonlySet<StepId> {
  if (before === undefined || before.steps.length === 0) return new Set();
  const old = new Map(before.steps.map(({ id, status }) => [id, status]));
  return new Set(now.steps.filter(({ id, status }) => old.get(id) !== status).map(({ id }) => id));
}
