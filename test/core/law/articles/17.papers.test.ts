import { expect, it } from 'vitest';
import { linesOf, listOf, paperOn, placesOf } from '../../papers.ts';
import { placeOf } from '../../../place-of.ts';

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
  expect(list.skipped?.cites.map(({ place }) => place)).toEqual([
    placeOf(17, '建立区级数字化项目联合会审机制'),
    placeOf(16, '形成项目评估报告'),
  ]);
});

it('a major deployment may come without the report: 第十六条 excepts it from the bar', () => {
  const report = paperOn('joint-review', 'appraisal-report', 'total=120&traits=major-deployment');
  expect(report).toMatchObject({ status: 'confirm', interpretations: ['major-deployment'] });
  expect(placesOf(report)).toEqual([
    placeOf(16, '形成项目评估报告'),
    placeOf(17, '建立区级数字化项目联合会审机制'),
    placeOf(16, '论证评估通过的项目入库管理'),
  ]);
});

it('from 200万元 the district’s joint review is itself a reading', () => {
  expect(listOf('joint-review', 'total=below-two-hundred').interpretations).toEqual([]);
  expect(listOf('joint-review', 'total=at-two-hundred').interpretations).toEqual(['joint-review-scope']);
});
