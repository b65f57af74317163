/** What says the same as before stays the very same object, so that what shows it need not be drawn anew. Plain JSON only. */
import { useRef } from 'preact/hooks';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether two objects hold the very same under the same names. */
export function isAlike(one: object, other: object): boolean {
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.is(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

/** Whether two plain values say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isSame(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

/** `before` where it says the same as `now`. */
export function same<Value>(before: Value | undefined, now: Value): Value {
  return before !== undefined && isSame(before, now) ? before : now;
}

/** The same, member by member: members stand for each other by their order. */
export function sameEach<Value>(before: readonly Value[], now: readonly Value[]): readonly Value[] {
  const members = now.map((each, index) => same(before[index], each));
  const isWhole = before.length === now.length && members.every((each, index) => each === before[index]);
  return isWhole ? before : members;
}

/** The value of the last drawing while it says the same. */
export function useSame<Value>(now: Value): Value {
  const last = useRef(now);
  last.current = same(last.current, now);
  return last.current;
}
