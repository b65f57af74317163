/** Which rows of a long table are drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsOf, memberAt, membersDrawn, offsetsOf } from '../../src/tools/portfolio/virtual.ts';

const ids = Array.from({ length: 10 }, (_, index) => String(index));

describe('a long table', () => {
  it('draws the rows in view and those that must stay, and nothing of an empty list', () => {
    const offsets = offsetsOf(ids, new Map([['0', 50]]), 10);
    expect(membersDrawn(offsets, { top: 55, bottom: 75 }, [9])).toEqual([1, 2, 3, 9]);
    expect(membersDrawn(offsetsOf([], new Map(), 10), { top: 0, bottom: 100 }, [0])).toEqual([]);
  });

  it('has the same height whatever is drawn', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: -500, max: 9000 }),
        fc.integer({ min: 0, max: 900 }),
        fc.array(fc.nat(70), { maxLength: 3 }),
        (heights, top, tall, stay) => {
          const names = heights.map((_, index) => String(index));
          const offsets = offsetsOf(names, new Map(heights.map((height, index) => [String(index), height])), 1);
          const drawn = membersDrawn(offsets, { top, bottom: top + tall }, stay);
          const gaps = gapsOf(offsets, drawn).reduce((sum, { height }) => sum + height, 0);
          const shown = drawn.reduce((sum, place) => sum + (heights[place] ?? 0), 0);
          expect(gaps + shown).toBe(offsets[heights.length]);
          const whole = offsets[heights.length] ?? 0;
          if (top >= 0 && top < whole) {
            const first = memberAt(offsets, top);
            expect(offsets[first]).toBeLessThanOrEqual(top);
            expect(offsets[first + 1]).toBeGreaterThan(top);
          }
        },
      ),
    );
  });
});
