import { expect, it } from 'vitest';
import { step } from '../plan.ts';

it.each([
  ['49.9999', '', 'conditional', ['30.p1s1', '25.i1s2'], []],
  ['50', '', 'required', ['30.p1s1', '16.p1s2', '6.p1s4'], ['inclusive-bounds']],
  ['120', 'major-deployment', 'required', ['30.p1s1', '16.p1s2'], []],
])('第三十条 states no amount: at %s万元 with “%s” the costs are %s', (total, traits, status, places, doubts) => {
  const costs = step('review-costs', `total=${total}&traits=${traits}`);
  expect(costs).toMatchObject({ status, interpretations: doubts });
  expect(costs.cites.map(({ place }) => place)).toEqual(places);
});
