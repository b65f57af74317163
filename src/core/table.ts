/** The route of plain projects, tier by tier: the table shown without JavaScript. */
import { inWords, type Threshold } from './condition.ts';
import type { Facts } from './facts.ts';
import { yuan } from './money.ts';
import { planRoute, type Step } from './route.ts';
import { FIFTY, TWO_HUNDRED } from './rules/06.ts';
import { STEPS, type StepId } from './steps.ts';

export interface Tier {
  readonly title: string;
  /** The facts that stand for the tier: what is not said is left open. */
  readonly facts: Facts;
}

export interface TierRow {
  readonly id: StepId;
  readonly cells: readonly Step[];
}

const UNCLASSIFIED: Facts = { secrecy: 'none', funds: ['district'] };
const above = ({ amount }: Threshold) => yuan(amount + 1);
const under = ({ amount }: Threshold) => yuan(amount - 1);

/** 第六条's three tiers, by an amount inside each; the bounds themselves are explained beside the table. */
export const TIERS: readonly Tier[] = [
  { title: `不足${inWords(FIFTY)}`, facts: { ...UNCLASSIFIED, total: under(FIFTY) } },
  { title: `${inWords(FIFTY)}以上、不足${inWords(TWO_HUNDRED)}`, facts: { ...UNCLASSIFIED, total: above(FIFTY) } },
  { title: `${inWords(TWO_HUNDRED)}以上`, facts: { ...UNCLASSIFIED, total: above(TWO_HUNDRED) } },
];

/** Every step against every tier; `open` where it hangs on more than the amount, with what it hangs on. */
export function tierTable(): readonly TierRow[] {
  const routes = TIERS.map((tier) => planRoute(tier.facts));
  return STEPS.map(({ id }) => ({
    id,
    cells: routes.flatMap((route) => route.steps.filter((step) => step.id === id)),
  }));
}
