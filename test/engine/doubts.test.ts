import { describe, expect, it } from 'vitest';
import { doubtsOf, type DoubtModel } from '../../src/core/engine/doubts.ts';
import { gridOf } from '../../src/core/engine/grid.ts';

const LAW = {
  first: { readings: ['a', 'b'], taken: 'b', shown: 'ask' },
  second: { readings: ['c', 'd', 'e'], taken: 'c', shown: 'adopt' },
  third: { readings: ['f', 'g'], taken: 'f', shown: 'ask-for-more' },
} as const satisfies Readonly<Record<string, DoubtModel>>;
const DOUBTS = doubtsOf(LAW);
const START = DOUBTS.takenUnder(undefined);

describe('the doubts of a law', () => {
  it('are read as taken, until they are settled', () => {
    expect([...START]).toEqual([1, 0, 0]);
    expect([...DOUBTS.takenUnder(DOUBTS.settle({ second: 'e' }))]).toEqual([1, 2, 0]);
    expect([...DOUBTS.takenUnder(DOUBTS.settle({ first: 'a', third: 'g' }))]).toEqual([0, 0, 1]);
  });

  it('settled alike have one key, whatever the order; nothing settled is nothing', () => {
    const key = DOUBTS.settle({ first: 'a', second: 'd' })?.key;
    expect(DOUBTS.settle({ second: 'd', first: 'a' })?.key).toBe(key);
    expect(DOUBTS.settle({ second: 'e', first: 'a' })?.key).not.toBe(key);
    // Settled as it is taken is settled all the same.
    expect(DOUBTS.settle({ first: 'b' })).toBeDefined();
    expect(DOUBTS.settle({})).toBeUndefined();
  });

  it('refuse a reading or a doubt that there is none of', () => {
    expect(() => DOUBTS.settle({ first: 'c' })).toThrow('first: no reading c, one of a, b');
    expect(() => doubtsOf({ odd: { readings: ['a'], taken: 'b', shown: 'ask' } })).toThrow('odd: no reading b');
    expect(() => doubtsOf<string>(LAW).numberOf('fourth')).toThrow('no doubt fourth');
  });
});

describe('the grid of combinations of some doubts', () => {
  const grid = gridOf(DOUBTS.models, [0, 1]);
  const listed = (all: readonly number[]) => all.map((each) => [...grid.readingsAt(each, START)].join('')).sort();
  const start = grid.indexOf(START);

  it('has each combination once, and leaves the other doubts as they are', () => {
    expect([grid.size, grid.readingsOf(0), grid.readingsOf(1)]).toEqual([6, 2, 3]);
    expect(listed([0, 1, 2, 3, 4, 5])).toEqual(['000', '010', '020', '100', '110', '120']);
    expect(listed([start])).toEqual(['100']);
    for (const index of [0, 1, 2, 3, 4, 5]) expect(grid.indexOf(grid.readingsAt(index, START))).toBe(index);
    const third = DOUBTS.takenUnder(DOUBTS.settle({ third: 'g' }));
    expect([...grid.readingsAt(start, third)]).toEqual([1, 0, 1]);
  });

  it('varies some of them, among the readings that count', () => {
    expect(listed(grid.vary(start, []))).toEqual(['100']);
    expect(listed(grid.vary(start, [1]))).toEqual(['100', '110', '120']);
    expect(listed(grid.vary(start, [1], (_, digit) => digit !== 1))).toEqual(['100', '120']);
    expect(listed(grid.vary(start, [0, 1]))).toHaveLength(6);
  });

  it('reads one doubt otherwise, and says which are', () => {
    const other = grid.withDigit(start, 1, 2);
    expect([listed([other]), grid.digit(other, 1), grid.digit(other, 0)]).toEqual([['120'], 2, 1]);
    expect(grid.changed(start, other)).toEqual([1]);
    expect(grid.changed(start, start)).toEqual([]);
    expect(grid.changed(start, grid.withDigit(other, 0, 0))).toEqual([0, 1]);
  });

  it('of no doubts is one combination', () => {
    const none = gridOf(DOUBTS.models, []);
    expect([none.size, none.indexOf(START), [...none.readingsAt(0, START)]]).toEqual([1, 0, [1, 0, 0]]);
  });
});
