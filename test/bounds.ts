/** Amounts beside the bounds of the tiers, taken from the bounds: where an amended law moves one, they move along. */
import { formatWan, wan, yuan, type Yuan } from '../src/core/index.ts';
import { inWords, type Threshold } from '../src/core/engine/condition.ts';
import * as article06 from '../src/core/law/articles/06.ts';
import * as article07 from '../src/core/law/articles/07.ts';

/** One 元 below the bound, at it, and one 元 above it; the bound in words. */
const beside = (bound: Threshold) => ({
  below: yuan(bound.amount - 1),
  at: bound.amount,
  above: yuan(bound.amount + 1),
  words: inWords(bound),
});

export const FIFTY = beside(article06.FIFTY);
export const TWO_HUNDRED = beside(article06.TWO_HUNDRED);
export const FIVE_HUNDRED = beside(article07.FIVE_HUNDRED);
export const THOUSAND = beside(article07.THOUSAND);

const NAMED = { fifty: FIFTY, 'two-hundred': TWO_HUNDRED, 'five-hundred': FIVE_HUNDRED, thousand: THOUSAND };

/** A project in each of 第六条's tiers, well away from the bounds. */
export const SMALL: Yuan = wan(20);
export const MIDDLE: Yuan = wan(120);

const AMOUNTS: ReadonlyMap<string, Yuan> = new Map(
  Object.entries(NAMED).flatMap(([name, { below, at, above }]) => [
    [`below-${name}`, below],
    [`at-${name}`, at],
    [`above-${name}`, above],
  ]),
);

/** `below-fifty` → 49.9999, as it is typed; what is no such name stays as it is. Throws on a name of no bound. */
export function typed(answer: string): string {
  const named = AMOUNTS.get(answer);
  if (named === undefined && /^(?:below|at|above)-/.test(answer)) throw new Error(`no bound: ${answer}`);
  return named === undefined ? answer : formatWan(named);
}
