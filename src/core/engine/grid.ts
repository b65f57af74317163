/** Every combination of the readings of some doubts, by number: a number with a digit for each doubt. */
import type { Combination, DoubtModel } from './doubts.ts';

export interface Grid {
  /** The doubts, by number; their place here is their position in the grid. */
  readonly doubts: readonly number[];
  /** How many combinations there are. */
  readonly size: number;
  /** The number of a combination; doubts that are not in the grid do not count. */
  readonly indexOf: (readings: Combination) => number;
  /** The combination with a number; doubts that are not in the grid are as in `others`. */
  readonly readingsAt: (index: number, others: Combination) => Combination;
  /** How many readings the doubt at a position has. */
  readonly readingsOf: (position: number) => number;
  readonly digit: (index: number, position: number) => number;
  readonly withDigit: (index: number, position: number, digit: number) => number;
  /** All combinations that differ from `start` at these positions alone; only digits that `isAmong` lets count. */
  readonly vary: (
    start: number,
    positions: readonly number[],
    isAmong?: (position: number, digit: number) => boolean,
  ) => number[];
  /** The positions at which two combinations differ. */
  readonly changed: (one: number, other: number) => number[];
}

/** The grid over some doubts of a law. */
export function gridOf(models: readonly DoubtModel[], doubts: readonly number[]): Grid {
  const radices = doubts.map((doubt) => models[doubt]?.readings.length ?? 1);
  const strides: number[] = [];
  let size = 1;
  for (const radix of radices) {
    strides.push(size);
    size *= radix;
  }
  const strideOf = (position: number) => strides[position] ?? 1;
  const readingsOf = (position: number) => radices[position] ?? 1;
  const digit = (index: number, position: number) => Math.floor(index / strideOf(position)) % readingsOf(position);
  const withDigit = (index: number, position: number, to: number) =>
    index + (to - digit(index, position)) * strideOf(position);
  return {
    doubts,
    size,
    indexOf: (readings) =>
      doubts.reduce((sofar, doubt, position) => sofar + (readings[doubt] ?? 0) * strideOf(position), 0),
    readingsAt: (index, others) => {
      const readings = others.slice();
      doubts.forEach((doubt, position) => {
        readings[doubt] = digit(index, position);
      });
      return readings;
    },
    readingsOf,
    digit,
    withDigit,
    vary: (start, positions, isAmong = () => true) => {
      let all = [start];
      for (const position of positions) {
        const digits = Array.from({ length: readingsOf(position) }, (_, to) => to).filter((to) =>
          isAmong(position, to),
        );
        all = all.flatMap((index) => digits.map((to) => withDigit(index, position, to)));
      }
      return all;
    },
    changed: (one, other) =>
      doubts.map((_, position) => position).filter((position) => digit(one, position) !== digit(other, position)),
  };
}
