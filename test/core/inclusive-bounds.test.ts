import { describe, expect, it } from 'vitest';
import { planRoute, readAnswers, type StepId } from '../../src/core/index.ts';
import { typed } from '../bounds.ts';
import { route, step } from './plan.ts';

/** The steps that carry the doubt at an amount, with no regard to their status. */
const doubted = (total: string): StepId[] =>
  route(`total=${total}`)
    .steps.filter(({ interpretations }) => interpretations.includes('inclusive-bounds'))
    .map(({ id }) => id);
const places = (id: StepId, total: string) => step(id, `total=${total}`).cites.map(({ place }) => place);

const AT_FIFTY: readonly StepId[] = [
  'consult-city',
  'written-consent',
  'project-application',
  'record-filing',
  'expert-appraisal',
  'appraisal-report-filing',
  'pool-entry',
  'provincial-system-entry',
  'review-costs',
];
const AT_TWO_HUNDRED: readonly StepId[] = [
  'consult-province-and-city',
  'written-consent',
  'project-application',
  'report-to-city-bureau',
  'provincial-appraisal-and-review',
  'city-filing-below-limit',
  'cost-assessment',
  'city-budget-review',
  'final-acceptance-by-city-rules',
];

/** 限额以上 and 限额以下 meet in 第二十条. */
const AT_LIMIT: readonly StepId[] = ['provincial-key-pool', 'provincial-appraisal-and-review'];
/** To be confirmed at 200万元 in any case, for another doubt. */
const CONFIRMED_ANYWAY: readonly StepId[] = [
  'project-application',
  'provincial-appraisal-and-review',
  'city-filing-below-limit',
];

describe('恰为50万元、恰为200万元', () => {
  it('every duty of the upper tier that an article hangs on the number carries the doubt', () => {
    expect(doubted('at-fifty')).toEqual(AT_FIFTY);
    expect(doubted('at-two-hundred')).toEqual(AT_TWO_HUNDRED);
  });

  it.each([
    'below-fifty',
    'above-fifty',
    'below-two-hundred',
    'above-two-hundred',
    'below-five-hundred',
    'above-five-hundred',
    'at-thousand',
  ])('%s nothing is in that doubt', (total) => {
    expect(doubted(total)).toEqual([]);
    expect(route(`total=${total}`).total.interpretations).not.toContain('inclusive-bounds');
  });

  it.each(['at-fifty', 'at-two-hundred'])('%s the amount itself is in doubt', (total) => {
    expect(route(`total=${total}`).total.interpretations).toContain('inclusive-bounds');
  });

  it.each(AT_TWO_HUNDRED.filter((id) => !CONFIRMED_ANYWAY.includes(id)))('%s stays required at 200万元', (id) => {
    expect(step(id, 'total=at-two-hundred').status).toBe('required');
  });

  it('the words of both tiers are quoted, also where the article has one tier alone', () => {
    expect(places('consult-province-and-city', 'at-two-hundred')).toEqual(['12.p1s3', '12.p1s3']);
    expect(places('report-to-city-bureau', 'at-two-hundred')).toEqual(expect.arrayContaining(['6.p1s2', '6.p1s3']));
    expect(places('cost-assessment', 'at-two-hundred')).toEqual(expect.arrayContaining(['19.p1s1', '6.p1s3']));
    expect(places('final-acceptance-by-city-rules', 'at-two-hundred')).toEqual(
      expect.arrayContaining(['28.p1s1', '6.p1s3']),
    );
    expect(places('expert-appraisal', 'at-fifty')).toEqual(expect.arrayContaining(['16.p1s2', '6.p1s4']));
    expect(places('consult-city', 'at-fifty')).toEqual(expect.arrayContaining(['12.p1s3', '6.p1s4']));
  });

  it('is said as soon as the amount is known', () => {
    const { total } = planRoute(readAnswers([['total', typed('at-two-hundred')]]).facts);
    expect(total.interpretations).toContain('inclusive-bounds');
    expect(total.cites.map(({ place }) => place)).toEqual(expect.arrayContaining(['6.p1s2', '6.p1s3']));
  });
});

describe('恰为第七条的数额', () => {
  it.each([
    ['total=at-five-hundred', 'below-five-hundred', 'above-five-hundred'],
    ['total=650&operationPart=150', '649.9999&operationPart=150', '650.0001&operationPart=150'],
    [
      'nature=infrastructure&total=at-thousand',
      'below-thousand&nature=infrastructure',
      'above-thousand&nature=infrastructure',
    ],
    ['nature=integration&total=at-thousand', 'below-thousand&nature=integration', 'above-thousand&nature=integration'],
  ])('%s: the doubt stands beside the way to the province, and 限额以下 is quoted', (at, below, above) => {
    const doubtful = route(at).steps.filter(({ interpretations }) => interpretations.includes('inclusive-bounds'));
    expect(doubtful.map(({ id }) => id)).toEqual(AT_LIMIT);
    expect(step('provincial-appraisal-and-review', at).status).toBe('required');
    expect(step('city-filing-below-limit', at).status).toBe('not-required');
    expect(step('provincial-appraisal-and-review', at).cites.map(({ place }) => place)).toContain('20.p1s3');
    expect(route(at).total.interpretations).toContain('inclusive-bounds');
    for (const beside of [below, above]) expect(doubted(beside), beside).toEqual([]);
    expect(step('city-filing-below-limit', `total=${above}`).status).toBe('not-required');
  });
});
