/** What is still worth asking, most decisive first. */

/** A matter that may be open: facts whose answers would settle it. */
interface Asking<Key extends string> {
  readonly asks: readonly Key[];
}

/** Each open matter gives one vote, shared among what it asks; what settles the most basic matter goes first. */
export function rankAsks<Key extends string>(first: readonly Key[], open: readonly Asking<Key>[]): Key[] {
  if (open.every(({ asks }) => asks.length === 0)) return [...first];
  const votes = new Map<Key, number>();
  for (const { asks } of open) {
    for (const fact of asks) votes.set(fact, (votes.get(fact) ?? 0) + 1 / asks.length);
  }
  const rest = [...votes].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
  return [...new Set([...first, ...rest])];
}
