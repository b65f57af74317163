import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce, drawn, FEW, isWaiting, nextOf, taken, type Turns } from '../../src/tools/drawing/slices.ts';
import { firstWhere } from '../../src/tools/page/visible.ts';

interface Member {
  readonly says: string;
}

const members = (count: number, says: (index: number) => string) =>
  new Map(Array.from({ length: count }, (_, index) => [String(index), { says: says(index) }]));
const NONE: Turns<Member> = new Map();
const whole = (count: number) => {
  const turns = taken(NONE, members(count, String));
  return drawn(turns, turns.keys());
};
const nowhere = () => () => false;
const shown = (turns: Turns<Member>) => Array.from(turns.values(), (turn) => turn.drawn?.says);

describe('a long list drawn in slices', () => {
  it('what says the same stays the very same', () => {
    const before = whole(20);
    const after = taken(before, members(20, String));
    expect([...after.keys()].every((key) => after.get(key) === before.get(key))).toBe(true);
    expect(atOnce(before, after, nowhere)).toEqual([]);
  });

  it('a few changes are drawn at once, wherever they are', () => {
    const before = whole(100);
    const after = taken(
      before,
      members(100, (index) => (index === 97 ? 'new' : String(index))),
    );
    expect(atOnce(before, after, nowhere)).toEqual(['97']);
    expect(shown(drawn(after, ['97']))[97]).toBe('new');
  });

  it('of many changes those in view are, the others stand as they were', () => {
    const before = whole(100);
    const after = taken(
      before,
      members(100, (index) => `new ${String(index)}`),
    );
    const first = atOnce(before, after, () => (index) => index === 40 || index === 41);
    expect(first).toEqual(['40', '41']);
    expect(shown(drawn(after, first)).slice(39, 43)).toEqual(['39', 'new 40', 'new 41', '42']);
  });

  it('then comes what has come into view, and the others in their order', () => {
    const turns = taken(NONE, members(100, String));
    expect(nextOf(turns, 4, (index) => index === 70)).toEqual(['70', '0', '1', '2']);
    expect(nextOf(turns, 1, (index) => index > 97)).toEqual(['98', '99']);
  });

  it('an edit of a line that is still to come is drawn at once', () => {
    const before = taken(
      whole(50),
      members(50, () => 'for all'),
    );
    const after = taken(
      before,
      members(50, (index) => (index === 30 ? 'edited' : 'for all')),
    );
    expect(atOnce(before, after, nowhere)).toEqual(['30']);
  });

  it('whatever happens meanwhile, in the end everything is drawn as it is to be, in the order of the list', () => {
    const states = fc.array(
      fc
        .uniqueArray(fc.nat({ max: 30 }), { maxLength: 30 })
        .map((keys) => new Map(keys.map((key) => [String(key), { says: String(key % 3) }]))),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(states, fc.integer({ min: 1, max: 10 }), (all, count) => {
        let turns = NONE;
        for (const now of all) {
          const after = taken(turns, now);
          turns = drawn(after, [...atOnce(turns, after, nowhere), ...nextOf(after, count, nowhere())]);
        }
        for (let rest = 31; rest > 0; rest -= 1) turns = drawn(turns, nextOf(turns, count, nowhere()));
        const last = all.slice(-1).flatMap((now) => [...now]);
        expect([...turns.values()].some(isWaiting)).toBe(false);
        expect(Array.from(turns, ([key, turn]) => [key, turn.drawn])).toEqual(last);
      }),
    );
  });

  it('so many at once are few', () => {
    const after = taken(NONE, members(FEW, String));
    expect(atOnce(NONE, after, nowhere)).toHaveLength(FEW);
    expect(atOnce(NONE, taken(NONE, members(FEW + 1, String)), nowhere)).toEqual([]);
  });
});

it('the first place of which something holds is found, or none', () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), fc.nat({ max: 220 }), (count, first) => {
      expect(firstWhere(count, (place) => place >= first)).toBe(Math.min(first, count));
    }),
  );
});
