/** Messages about what was dropped: a hostile address brings thousands. */

/** More nobody reads. */
const MOST = 10;

/** The first of them, each once, and how many more there are. */
export function someOf(problems: readonly string[]): readonly string[] {
  const different = [...new Set(problems)];
  if (different.length <= MOST) return different;
  return [...different.slice(0, MOST), `另有 ${String(different.length - MOST)} 处读不懂，也没有采用。`];
}
