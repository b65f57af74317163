/** Which units of a list are one under a short and a long name: 人社局 and 人力资源和社会保障局. Schools and towns have no such names. */
import { groupedBy } from './grouped.ts';

const SHORT = /^(?!第)\p{Script=Han}{2,4}[局委办]$/u;
const LONG = /(?:局|委员会|办公室)$/;

/** Whether all signs of one stand in the other in their order. */
function isWithin(short: string, long: string): boolean {
  let from = 0;
  for (const sign of short) {
    from = long.indexOf(sign, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** The long names by the short ones, where there is one long name only that the short one may be for. */
export function longNamesOf(units: Iterable<string>): ReadonlyMap<string, string> {
  const distinct = new Set(units);
  const long = groupedBy(
    [...distinct].filter((unit) => LONG.test(unit)),
    (unit) => unit.slice(0, 1),
  );
  const found = [...distinct].flatMap((unit) => {
    if (!SHORT.test(unit)) return [];
    const others = long.get(unit.slice(0, 1)) ?? [];
    const [one, ...more] = others.filter((other) => other.length > unit.length && isWithin(unit, other));
    return one === undefined || more.length > 0 ? [] : [[unit, one] as const];
  });
  return new Map(found);
}
