/** The checker of 第三十八条: which lines of a purchase list stand outside, which count, and what is still to ask. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import { CONDITIONS } from '../law/purchases/conditions.ts';
import { checkLine, type CheckedLine, type ExclusionLine } from '../purchases/line.ts';
import {
  isBeyondLargest,
  THRESHOLD_CITES,
  tiersOf,
  totalsOf,
  type ExclusionTiers,
  type ExclusionTotals,
} from '../purchases/totals.ts';
import { POINTER_CITES } from '../law/purchases/pointers.ts';
import { SCOPE_WORDS } from '../law/articles/02.ts';
import { NO_SPLITTING } from '../law/articles/06.ts';
import { AND_THE_LIKE, KINDS, OUTSIDE } from '../law/articles/38.ts';

export interface ExclusionReport {
  readonly lines: readonly CheckedLine[];
  readonly totals: ExclusionTotals;
  readonly tiers: ExclusionTiers;
  /** How many lines have no amount: they add nothing. */
  readonly withoutAmount: number;
  /** The amounts add up to more than the largest that can be held: the totals stop there. */
  readonly beyondLargest: boolean;
}

/** Adds up lines that were checked one by one: who changes a single line need not check the others again. */
export function addUp(lines: readonly CheckedLine[]): ExclusionReport {
  const totals = totalsOf(lines);
  return {
    lines,
    totals,
    tiers: tiersOf(totals),
    withoutAmount: lines.filter(({ amount }) => amount === undefined).length,
    beyondLargest: isBeyondLargest(lines),
  };
}

/** Checks every line by itself, in the given order, and adds them up. Never throws. */
export function checkExclusions(lines: readonly ExclusionLine[]): ExclusionReport {
  return addUp(lines.map(checkLine));
}

/** Every citation that the checker can show. */
export function exclusionCitations(): Citation[] {
  const ofKinds = KINDS.flatMap(({ heading, cites, things, phrases, rules }) => [
    heading,
    ...[...cites, ...things, ...phrases],
    ...rules.flatMap((rule) => rule.cites),
  ]);
  const ofConditions = CONDITIONS.flatMap(({ cites }) => cites);
  const ofSums = [...THRESHOLD_CITES, NO_SPLITTING];
  return distinctCites([
    OUTSIDE,
    ...ofKinds,
    ...ofConditions,
    ...POINTER_CITES,
    SCOPE_WORDS,
    ...AND_THE_LIKE,
    ...ofSums,
  ]);
}
