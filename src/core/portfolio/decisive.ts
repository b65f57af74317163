/** Which single answer would settle most. */
import type { Route } from '../answers/route.ts';
import type { FactKey } from '../law/fact-values.ts';
import type { Decisive } from './screening.ts';

/** What may be open about a project: whether it applies, how it stands, and every step. */
const mattersOf = ({ scope, standing, steps }: Route): readonly { readonly asks: readonly FactKey[] }[] => [
  scope,
  standing,
  ...steps,
];

/**
 * The answer on which most matters hang alone, and how many these are; of several that settle as much the one that the route asks
 * first. Undefined where nothing is asked.
 */
export function decisiveOf(route: Route): Decisive | undefined {
  const alone = new Map<FactKey, number>();
  for (const { asks } of mattersOf(route)) {
    const [fact] = asks;
    if (fact !== undefined && asks.length === 1) alone.set(fact, (alone.get(fact) ?? 0) + 1);
  }
  return route.asks.reduce<Decisive | undefined>((best, fact) => {
    const settles = alone.get(fact) ?? 0;
    return best === undefined || settles > best.settles ? { fact, settles } : best;
  }, undefined);
}
