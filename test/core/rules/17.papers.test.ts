import { expect, it } from 'vitest';
import { linesOf, listOf, paperOn, placesOf } from '../papers.ts';

it.each(['at-fifty', 'below-two-hundred', 'at-two-hundred', 'at-thousand'])(
  '第十七条: %s three papers go to the joint review',
  (total) => {
    expect(linesOf(listOf('joint-review', `total=${total}`))).toEqual([
      ['construction-plan', 'required'],
      ['funding-arrangement', 'required'],
      ['appraisal-report', 'required'],
    ]);
  },
);

it('below 50万元 there is no joint review, and no list', () => {
  const list = listOf('joint-review', 'total=below-fifty');
  expect(list.items).toEqual([]);
  expect(list.skipped?.cites.map(({ place }) => place)).toEqual(['17.p1s1', '16.p1s2']);
});

it('a major deployment may come without the report: 第十六条 excepts it from the bar', () => {
  const report = paperOn('joint-review', 'appraisal-report', 'total=120&traits=major-deployment');
  expect(report).toMatchObject({ status: 'confirm', interpretations: ['major-deployment'] });
  expect(placesOf(report)).toEqual(['16.p1s2', '17.p1s1', '16.p1s5']);
});

it('from 200万元 the district’s joint review is itself a reading', () => {
  expect(listOf('joint-review', 'total=below-two-hundred').interpretations).toEqual([]);
  expect(listOf('joint-review', 'total=at-two-hundred').interpretations).toEqual(['joint-review-scope']);
});
