/** The route of plain projects, tier by tier: the table shown without JavaScript. */
import { inWords, type Threshold } from '../engine/condition.ts';
import type { FactKey, Facts } from '../law/fact-values.ts';
import { mergeGrounds, NO_GROUNDS } from '../engine/grounds.ts';
import { yuan, type Yuan } from '../engine/money.ts';
import { planRoute, type Step } from './route.ts';
import { FIFTY, TWO_HUNDRED } from '../law/articles/06.ts';
import { FIVE_HUNDRED, THOUSAND } from '../law/articles/07.ts';
import { STEPS, UNSTATED, type StepId } from '../law/steps.ts';

export interface Tier {
  readonly title: string;
  /** What every project of the tier answers; what is not said is left open. */
  readonly facts: Facts;
  /** Amounts that stand for the whole tier: no status changes between one and the next. */
  readonly amounts: readonly Yuan[];
}

export interface TierRow {
  readonly id: StepId;
  readonly title: string;
  /** Who acts, and toward whom, in the first tier where the text names somebody. */
  readonly by: string;
  readonly to?: string;
  /** One for each tier: true of every amount of it. */
  readonly cells: readonly Step[];
}

const UNCLASSIFIED: Facts = { secrecy: 'none', funds: ['district'] };

/** Every amount from which a status can differ from what it was below: 1元, each threshold, and 1元 above it. */
const TURNS: readonly Yuan[] = [
  yuan(1),
  ...[FIFTY, TWO_HUNDRED, FIVE_HUNDRED, THOUSAND].flatMap(({ amount }) => [amount, yuan(amount + 1)]),
];

interface Bounds {
  readonly over?: Threshold;
  readonly under?: Threshold;
}

function tier(title: string, { over, under }: Bounds): Tier {
  const inside = (amount: Yuan) =>
    (over === undefined || amount > over.amount) && (under === undefined || amount < under.amount);
  return { title, facts: UNCLASSIFIED, amounts: TURNS.filter(inside) };
}

/** 第六条's three tiers without the bounds themselves: these stand in two tiers, and the page says so. */
export const TIERS: readonly Tier[] = [
  tier(`不足${inWords(FIFTY)}`, { under: FIFTY }),
  tier(`超过${inWords(FIFTY)}、不足${inWords(TWO_HUNDRED)}`, { over: FIFTY, under: TWO_HUNDRED }),
  tier(`超过${inWords(TWO_HUNDRED)}`, { over: TWO_HUNDRED }),
];

/** The amounts that stand in two tiers, in words. */
export const TIER_BOUNDS: readonly string[] = [FIFTY, TWO_HUNDRED].map(inWords);

/** Two amounts of one tier as one cell: what they agree on, or `open` until the amount is known. */
function mergeSteps(one: Step, other: Step): Step {
  if (one.status === other.status) return { ...one, ...mergeGrounds(one, other) };
  const asks: FactKey[] = [...new Set<FactKey>(['total', ...one.asks, ...other.asks])];
  return { ...one, ...NO_GROUNDS, status: 'open', asks };
}

function mergeRoutes({ facts, amounts }: Tier): readonly Step[] {
  const routes = amounts.map((total) => planRoute({ ...facts, total }).steps);
  return routes.reduce((sofar, steps) =>
    sofar.flatMap((step, index) => {
      const other = steps[index];
      return other === undefined ? [] : [mergeSteps(step, other)];
    }),
  );
}

function actorsOf(cells: readonly Step[]): Pick<TierRow, 'by' | 'to'> {
  const { by = UNSTATED, to } = cells.find((cell) => cell.by !== UNSTATED) ?? cells[0] ?? {};
  return to === undefined ? { by } : { by, to };
}

/** Every step against every tier; `open` where it hangs on more than the tier, with what it hangs on. */
export function tierTable(): readonly TierRow[] {
  const columns = TIERS.map(mergeRoutes);
  return STEPS.map(({ id, title }) => {
    const cells = columns.flatMap((steps) => steps.filter((step) => step.id === id));
    return { id, title, ...actorsOf(cells), cells };
  });
}
