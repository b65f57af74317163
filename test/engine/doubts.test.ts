import { describe, expect, it } from 'vitest';
import {
  combinations,
  differing,
  doubtsOf,
  smallestChanges,
  turningOn,
  withReading,
  type DoubtModel,
} from '../../src/core/engine/doubts.ts';

const LAW = {
  first: { readings: ['a', 'b'], taken: 'b', shown: 'ask' },
  second: { readings: ['c', 'd', 'e'], taken: 'c', shown: 'adopt' },
  third: { readings: ['f', 'g'], taken: 'f', shown: 'ask-for-more' },
} as const satisfies Readonly<Record<string, DoubtModel>>;
const DOUBTS = doubtsOf(LAW);
const START = DOUBTS.takenUnder(undefined);
const ALL = [0, 1, 2];
const listed = (all: readonly Uint8Array[]) => all.map((each) => [...each].join(''));

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

describe('combinations of readings', () => {
  it('are all of those of some doubts, the others as they are', () => {
    expect(listed(combinations(DOUBTS.models, [], START))).toEqual(['100']);
    expect(listed(combinations(DOUBTS.models, [0, 1], START))).toEqual(['000', '010', '020', '100', '110', '120']);
    expect(combinations(DOUBTS.models, ALL, START)).toHaveLength(12);
  });

  it('leave out the readings that do not count', () => {
    const among = combinations(DOUBTS.models, [1], START, (_, reading) => reading !== 'd');
    expect(listed(among)).toEqual(['100', '120']);
  });

  it('with another reading are new ones', () => {
    expect(listed([withReading(START, 1, 2), START])).toEqual(['120', '100']);
    expect(differing(START, withReading(START, 1, 2), ALL)).toEqual([1]);
    expect(differing(START, withReading(START, 1, 2), [0, 2])).toEqual([]);
  });
});

describe('the doubts that a result turns on', () => {
  const turning = (sign: (readings: readonly number[]) => string | undefined, among: readonly number[] = ALL) =>
    turningOn(DOUBTS.models, among, (doubt) => among.filter((each) => each !== doubt), START, (each) => sign([...each]));

  it('are none where all combinations agree', () => {
    expect(turning(() => 'same')).toEqual([]);
  });

  it('are those that decide alone, and those that decide with others', () => {
    expect(turning(([, second = 0]) => String(second > 1))).toEqual([1]);
    expect(turning(([first, , third]) => String(first === 0 && third === 1))).toEqual([0, 2]);
    // The third never counts where the first may not be read otherwise.
    expect(turning(([first, , third]) => String(first === 0 && third === 1), [1, 2])).toEqual([]);
  });

  it('do not count what is open under another reading', () => {
    expect(turning(([first]) => (first === 0 ? undefined : 'settled'))).toEqual([]);
  });
});

describe('the smallest changes', () => {
  it('are those of which no part will do', () => {
    const all = combinations(DOUBTS.models, ALL, START);
    const found = all.filter(([first, second, third]) => first === 0 || (second === 2 && third === 1));
    expect(listed(smallestChanges(found, START, ALL))).toEqual(['000', '121']);
  });

  it('are the start itself where that will do', () => {
    expect(listed(smallestChanges(combinations(DOUBTS.models, ALL, START), START, ALL))).toEqual(['100']);
  });
});
