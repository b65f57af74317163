/** What is still worth asking, most decisive first. */
import type { FactKey } from '../law/facts.ts';

/** A matter that may be open: facts whose answers would settle it. */
interface Asking {
  readonly asks: readonly FactKey[];
}

/** Each open matter gives one vote, shared among what it asks; what settles the scope goes first. */
export function rankAsks(first: readonly FactKey[], open: readonly Asking[]): FactKey[] {
  const votes = new Map<FactKey, number>();
  for (const { asks } of open) {
    for (const fact of asks) votes.set(fact, (votes.get(fact) ?? 0) + 1 / asks.length);
  }
  const rest = [...votes].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
  return [...new Set([...first, ...rest])];
}
