/** The checker of 第三十八条: which lines of a purchase list stand outside, which count, and what is still to ask. */
import type { Readings } from '../law/interpretations.ts';
import { settledWith } from './settled.ts';
import { checkLine, type CheckedLine, type ExclusionLine } from '../purchases/line.ts';
import { isBeyondLargest, tiersOf, totalsOf, type ExclusionTiers, type ExclusionTotals } from '../purchases/totals.ts';

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

/**
 * Checks every line by itself, in the given order, and adds them up, with the readings (口径: `bundled-exclusions`,
 * `service-around-thing`) that are settled or tried. Never throws.
 */
export function checkExclusions(lines: readonly ExclusionLine[], readings: Readings = {}): ExclusionReport {
  const settled = settledWith(readings);
  return addUp(lines.map((line) => checkLine(line, settled)));
}
