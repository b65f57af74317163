/** What the lines add up to, and whether the doubtful ones lift the sum over a threshold. */
import type { Citation } from '../engine/cite.ts';
import type { Threshold } from '../engine/condition.ts';
import type { KindResult } from '../law/purchases/kinds.ts';
import type { Slug } from '../law/interpretations.ts';
import { LARGEST_YUAN, yuan, type Yuan } from '../engine/money.ts';
import { FIFTY, NO_SPLITTING, TWO_HUNDRED } from '../law/articles/06.ts';
import { BOUNDS } from '../law/bounds.ts';

export type LineResult = KindResult | 'unlisted';

/** A line as far as adding goes. */
interface Countable {
  readonly result: LineResult;
  readonly amount?: Yuan;
}

/** Sums in 元. */
export interface ExclusionTotals {
  /** `not-excluded` and `unlisted`. */
  readonly counted: Yuan;
  readonly excluded: Yuan;
  /** `confirm` and `unanswered`. */
  readonly toConfirm: Yuan;
}

/** 第六条's tier of a sum; `none` for nothing at all. */
export type SumTier = 'none' | 'small' | 'middle' | 'large';

interface TieredSum {
  readonly total: Yuan;
  readonly tier: SumTier;
}

export interface ExclusionTiers {
  readonly counted: TieredSum;
  /** With the lines that are to be confirmed. */
  readonly withDoubtful: TieredSum;
  /** Whether the two stand in different tiers of 第六条. */
  readonly differ: boolean;
  /** The thresholds of 第六、七条 that only the larger sum reaches. Those of 第七条 hang on the class and on 运维 as well. */
  readonly crossed: readonly Threshold[];
  /** Where the sums differ so: the prohibition to split. */
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
}

/** Which total a result goes into. */
const TOTAL_OF: Readonly<Record<LineResult, keyof ExclusionTotals>> = {
  excluded: 'excluded',
  'not-excluded': 'counted',
  unlisted: 'counted',
  confirm: 'toConfirm',
  unanswered: 'toConfirm',
};

/** Adds without ever leaving the amounts that can be held: the largest stands for all beyond it. */
function add(left: Yuan, right: Yuan): Yuan {
  return yuan(Math.min(left + right, LARGEST_YUAN));
}

const sum = (lines: readonly Countable[], total: keyof ExclusionTotals): Yuan =>
  lines.reduce(
    (sofar, { result, amount }) => (amount !== undefined && TOTAL_OF[result] === total ? add(sofar, amount) : sofar),
    yuan(0),
  );

/** The three totals; a line without an amount adds nothing. */
export function totalsOf(lines: readonly Countable[]): ExclusionTotals {
  return { counted: sum(lines, 'counted'), excluded: sum(lines, 'excluded'), toConfirm: sum(lines, 'toConfirm') };
}

/** True where the amounts together are more than the largest that can be held: a total may then be too small. */
export function isBeyondLargest(lines: readonly Countable[]): boolean {
  let rest: number = LARGEST_YUAN;
  return lines.some(({ amount = yuan(0) }) => (rest -= amount) < 0);
}

function tierOf(total: Yuan): SumTier {
  if (total === 0) return 'none';
  if (total < FIFTY.amount) return 'small';
  return total < TWO_HUNDRED.amount ? 'middle' : 'large';
}

/** The tiers without and with the lines to be confirmed. */
export function tiersOf({ counted, toConfirm }: ExclusionTotals): ExclusionTiers {
  const both = add(counted, toConfirm);
  const crossed = BOUNDS.filter(({ amount }) => counted < amount && amount <= both);
  const differ = tierOf(counted) !== tierOf(both);
  const matters = differ || crossed.length > 0;
  return {
    counted: { total: counted, tier: tierOf(counted) },
    withDoubtful: { total: both, tier: tierOf(both) },
    differ,
    crossed,
    cites: matters ? [NO_SPLITTING] : [],
    interpretations: matters ? ['splitting'] : [],
  };
}

/**
 * Whether 元 or 万元 decides the tier: of a sum whose unit is not said (in 元, under either) alone, or with the `rest` of the list.
 * Then it must be asked for.
 */
export function unitDecides(sums: Readonly<Record<'元' | '万元', Yuan>>, rest: Yuan): boolean {
  return BOUNDS.some(({ amount }) => sums.万元 >= amount || (rest + sums.元 < amount && amount <= rest + sums.万元));
}
