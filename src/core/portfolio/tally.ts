/** Counting projects and adding up their total investment. */
import { LARGEST_YUAN, yuan, type Yuan } from '../engine/money.ts';
import type { PlannedProject } from './project.ts';

/** How many projects, and how much they come to. */
export interface Tally {
  readonly count: number;
  /** Their total investment (总投资) in 元, as far as it is known; it stops at the largest amount that can be held. */
  readonly sum: Yuan;
  /** How many of them have no amount: they add nothing. */
  readonly withoutAmount: number;
}

/** Counts and adds up. */
export function tallyOf(projects: readonly PlannedProject[]): Tally {
  const amounts = projects.flatMap(({ facts: { total } }) => (total === undefined ? [] : [total]));
  const sum = amounts.reduce((sofar, amount) => sofar + amount, 0);
  return {
    count: projects.length,
    sum: yuan(Math.min(sum, LARGEST_YUAN)),
    withoutAmount: projects.length - amounts.length,
  };
}
