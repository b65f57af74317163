/** What says the same stays the very same object; what does not is never taken for it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same, sameEach } from '../../src/tools/drawing/same.ts';

const json = fc.jsonValue({ maxDepth: 3 });
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('same', () => {
  it('gives back the object from before exactly where it says the same', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        const before = { value: one };
        const now = { value: other };
        const isSame = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(same<unknown>(before, now)).toBe(isSame ? before : now);
      }),
    );
  });

  it('knows a copy', () => {
    fc.assert(
      fc.property(json, (value) => {
        const before = { value };
        expect(same<unknown>(before, copyOf(before))).toBe(before);
      }),
    );
  });

  it('tells a list from a record, a part that is missing from one that is undefined, and nothing from something', () => {
    const list = { value: ['a'] };
    expect(same<unknown>({ value: { 0: 'a' } }, list)).toBe(list);
    const bare = { id: 'a' };
    expect(same<unknown>({ id: 'a', to: undefined }, bare)).toBe(bare);
    expect(same<unknown>({ id: 'a', to: 'b' }, bare)).toBe(bare);
    expect(same<unknown>(undefined, bare)).toBe(bare);
    const none = { value: null };
    expect(same<unknown>({ value: {} }, none)).toBe(none);
  });
});

describe('sameEach', () => {
  const [one, two] = [{ id: 'one' }, { id: 'two' }];

  it('keeps members, and the whole list where every member is kept', () => {
    const before = [one, two];
    expect(sameEach(before, [{ id: 'one' }, { id: 'two' }])).toBe(before);
    const changed = sameEach(before, [{ id: 'one' }, { id: 'three' }]);
    expect(changed[0]).toBe(one);
    expect(changed).toEqual([{ id: 'one' }, { id: 'three' }]);
  });

  it('never takes a shorter or longer list for the same', () => {
    const before = [one, two];
    expect(sameEach(before, [{ id: 'one' }])).toEqual([one]);
    expect(sameEach(before, [{ id: 'one' }, { id: 'two' }, { id: 'two' }])).toHaveLength(3);
  });
});

/** The same value with the keys of its records in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
