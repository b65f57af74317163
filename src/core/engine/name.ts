/** Ids for what a file lists: the names in their order, those that stand there already numbered from the second on. */
export function numbered(names: readonly string[]): string[] {
  const used = new Map<string, number>();
  return names.map((name) => {
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name}.${String(times)}`;
  });
}
