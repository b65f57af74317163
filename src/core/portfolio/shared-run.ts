/** What two words have in common. */

/** The longest run of signs that stands in both. */
export function sharedRun(one: string, other: string): string {
  let longest = '';
  for (let from = 0; from < one.length; from += 1)
    while (from + longest.length < one.length && other.includes(one.slice(from, from + longest.length + 1)))
      longest = one.slice(from, from + longest.length + 1);
  return longest;
}
