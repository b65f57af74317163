/** 看看分界: what would come and go if the total investment were another amount. Never advice to split. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import type { Threshold } from '../engine/condition.ts';
import { checkConsistency, type Clash } from '../law/consistency.ts';
import type { Facts } from '../law/fact-values.ts';
import type { Readings, Slug } from '../law/interpretations.ts';
import { yuan, type Yuan } from '../engine/money.ts';
import { differing, parted, type ChangedStep } from './differing.ts';
import { planRoute, type Route, type Step } from './route.ts';
import { isAtNumber, ROUTES } from './project.ts';
import { NO_SPLITTING } from '../law/articles/06.ts';
import { FIVE_HUNDRED } from '../law/articles/07.ts';
import { BOUNDS } from '../law/bounds.ts';

export interface Difference {
  readonly before: Route;
  readonly after: Route;
  /** Not required before, and something after; every step as it would be. */
  readonly came: readonly Step[];
  /** Something before, and not required after; every step as it would be, with the reason. */
  readonly went: readonly Step[];
  readonly changed: readonly ChangedStep[];
  /** Answers that the other amount makes impossible: dropped for `after`. */
  readonly dropped: readonly Clash[];
  /** Always with 相似的项目不得拆分申报. */
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
}

/**
 * The route as it is and as it would be for `total` 元 (above 0; throws on 0), and the steps whose status differs.
 * A status that is open on one side is a difference like any other.
 */
export function compareAt(facts: Facts, total: Yuan, readings: Readings = {}): Difference {
  if (total === 0) throw new Error('total: must be above 0');
  const { facts: others, clashes: dropped } = checkConsistency({ ...facts, total });
  const [before, after] = [planRoute(facts, readings), planRoute(others, readings)];
  const { came, went, changed } = parted(differing(before, after));
  return {
    ...{ before, after, dropped },
    came: came.map(({ step }) => step),
    went: went.map(({ step }) => step),
    changed,
    cites: [NO_SPLITTING],
    interpretations: ['splitting'],
  };
}

export interface Band {
  /** The lower bound, included; absent for the lowest band. */
  readonly from?: Threshold;
  /** The upper bound, not included; absent for the highest band. */
  readonly to?: Threshold;
  /** An amount between the bounds, for `compareAt`. */
  readonly sample: Yuan;
  /** Whether the project's total lies in it; a total exactly on a bound lies in the upper band. */
  readonly holdsProject: boolean;
  /**
   * Totals inside the band where the route may change too: where 第七条's bound is reached 不包括运维, and where the
   * O&M part would be above the total. From each to the next the route is the same, but for the number itself.
   */
  readonly changesAt: readonly Yuan[];
  readonly cites: readonly Citation[];
  /** `inclusive-bounds` where the total, or what it is 不包括运维, is a number that the text has in two tiers. */
  readonly interpretations: readonly Slug[];
}

const holds = (amount: number, from?: Threshold, to?: Threshold) =>
  amount >= (from?.amount ?? 0) && (to === undefined || amount < to.amount);

/** Half way between the bounds, or as far above the highest as that is above nothing. */
function sampleOf(from?: Threshold, to?: Threshold): Yuan {
  const low = from?.amount ?? 0;
  return yuan(to === undefined ? low * 2 : Math.floor((low + to.amount) / 2));
}

/** Only 第七条 counts without O&M, from its bound on, and not for 基础设施类; 运维 projects have nothing besides. */
function netBounds({ category, nature, operationPart }: Facts): Yuan[] {
  if (operationPart === undefined || operationPart === 0) return [];
  if (category === 'operation' || nature === 'infrastructure') return [];
  const { amount } = FIVE_HUNDRED;
  return [operationPart, yuan(amount + operationPart)].filter((total) => total > amount);
}

function bandBetween(facts: Facts, from?: Threshold, to?: Threshold): Band {
  const holdsProject = facts.total !== undefined && holds(facts.total, from, to);
  const doubtful = holdsProject && isAtNumber(ROUTES.about(facts));
  const bounds = [from, to].flatMap((bound) => bound ?? []);
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...{ sample: sampleOf(from, to), holdsProject },
    changesAt: netBounds(facts).filter((amount) => holds(amount, from, to) && amount !== from?.amount),
    cites: distinctCites([...bounds.map(({ cite }) => cite), NO_SPLITTING]),
    interpretations: doubtful ? ['splitting', 'inclusive-bounds'] : ['splitting'],
  };
}

/** The bands between the bounds, rising, and which of them holds the project. None for a classified project (第十二条). */
export function bandsOf(facts: Facts): Band[] {
  if (facts.secrecy === 'state-secret') return [];
  return [undefined, ...BOUNDS].map((from, index) => bandBetween(facts, from, BOUNDS[index]));
}
