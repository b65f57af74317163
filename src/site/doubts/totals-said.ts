/** Totals that were tried (each amount of the text, one 元 less and one more) in words: 50万元以上、不足200万元. */
import { BOUNDS, formatWan, type Yuan } from '../../core/index.ts';

const inWan = (amount: Yuan) => `${formatWan(amount)}万元`;

/** Amounts part the totals: below the first, at it, between it and the second, at that, and so on. Where a total lies, from 0. */
function partOf(total: number): number {
  const below = BOUNDS.filter(({ amount }) => amount < total).length;
  return BOUNDS.some(({ amount }) => amount === total) ? 2 * below + 1 : 2 * below;
}

const LAST = 2 * BOUNDS.length;
const isAt = (part: number) => part % 2 === 1;
/** The amount that a part is, or that it begins after. */
const boundOf = (part: number): string => {
  const bound = BOUNDS[isAt(part) ? (part - 1) / 2 : part / 2 - 1];
  return bound === undefined ? '' : inWan(bound.amount);
};

/** Parts that follow each other, as one run. */
function runsOf(parts: readonly number[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === part - 1) run.last = part;
    else runs.push({ first: part, last: part });
  }
  return runs;
}

function sayRun(first: number, last: number): string {
  if (first === 0 && last === LAST) return '不论数额';
  if (first === last && isAt(first)) return `恰为${boundOf(first)}`;
  const from = first === 0 ? [] : [isAt(first) ? `${boundOf(first)}以上` : `超过${boundOf(first)}`];
  const to = last === LAST ? [] : [isAt(last) ? `不超过${boundOf(last)}` : `不足${boundOf(last + 1)}`];
  return [...from, ...to].join('、');
}

/** `[499999]` → 不足50万元. Totals in 元; where one lies between two amounts of the text, it stands for all that do. */
export function sayTotals(totals: readonly number[]): string {
  const parts = [...new Set(totals.map(partOf))].sort((a, b) => a - b);
  const said = runsOf(parts).map(({ first, last }) => sayRun(first, last));
  const exact = said.filter((each) => each.startsWith('恰为'));
  const others = said.filter((each) => !each.startsWith('恰为'));
  return [...others, ...(exact.length > 0 ? [`恰为${exact.map((each) => each.slice(2)).join('、')}`] : [])].join('；');
}
