import { describe, expect, it } from 'vitest';
import { wan } from '../../src/core/index.ts';
import * as article06 from '../../src/core/law/articles/06.ts';
import * as article07 from '../../src/core/law/articles/07.ts';
import * as article12 from '../../src/core/law/articles/12.ts';
import * as article16 from '../../src/core/law/articles/16.ts';
import * as article19 from '../../src/core/law/articles/19.ts';
import * as article28 from '../../src/core/law/articles/28.ts';
import type { Threshold } from '../../src/core/engine/condition.ts';

/** The number that the cited words themselves state, in 万. */
const stated = ({ cite }: Threshold) => Number(/(\d+)万/.exec(cite.words)?.[1]);

const FIFTIES = [article06.FIFTY, article12.FIFTY, article16.FIFTY];
const TWO_HUNDREDS = [article06.TWO_HUNDRED, article12.TWO_HUNDRED, article19.TWO_HUNDRED, article28.TWO_HUNDRED];

describe('the thresholds', () => {
  it.each([...FIFTIES, ...TWO_HUNDREDS, article07.FIVE_HUNDRED, article07.THOUSAND])(
    'are the number in their own words: $cite.place $cite.words',
    (threshold) => {
      expect(threshold.amount).toBe(wan(stated(threshold)));
    },
  );

  it('agree among the articles that state the same tier: a difference would be a conflict in the law to report', () => {
    expect(new Set(FIFTIES.map(({ amount }) => amount)).size).toBe(1);
    expect(new Set(TWO_HUNDREDS.map(({ amount }) => amount)).size).toBe(1);
  });
});
