import { expect, it } from 'vitest';
import { linesOf, listOf, paperOn, placesOf } from '../papers.ts';

it.each(['50', '199.9999', '200', '1000'])('第十七条: at %s万元 three papers go to the joint review', (total) => {
  expect(linesOf(listOf('joint-review', `total=${total}`))).toEqual([
    ['construction-plan', 'required'],
    ['funding-arrangement', 'required'],
    ['appraisal-report', 'required'],
  ]);
});

it('below 50万元 there is no joint review, and no list', () => {
  const list = listOf('joint-review', 'total=49.9999');
  expect(list.items).toEqual([]);
  expect(list.skipped?.cites.map(({ place }) => place)).toEqual(['17.p1s1', '16.p1s2']);
});

it('a major deployment may come without the report: 第十六条 excepts it from the bar', () => {
  const report = paperOn('joint-review', 'appraisal-report', 'total=120&traits=major-deployment');
  expect(report).toMatchObject({ status: 'confirm', interpretations: ['major-deployment'] });
  expect(placesOf(report)).toEqual(['16.p1s2', '17.p1s1', '16.p1s5']);
});

it('from 200万元 the district’s joint review is itself a reading', () => {
  expect(listOf('joint-review', 'total=199.9999').interpretations).toEqual([]);
  expect(listOf('joint-review', 'total=200').interpretations).toEqual(['joint-review-scope']);
});
