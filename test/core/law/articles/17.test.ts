import { describe, expect, it } from 'vitest';
import { route, statusOf, step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';
import { linesOf, listOf, paperOn, placesOf } from '../../papers.ts';

const FROM_FIFTY = ['joint-review', 'task-force-decision', 'approval', 'copy-to-members'] as const;

describe.each(FROM_FIFTY)('第十七、十八条: %s', (id) => {
  it.each([
    ['below-fifty', 'not-required'],
    ['at-fifty', 'required'],
    ['at-thousand', 'required'],
  ])('%s: %s', (total, status) => {
    expect(statusOf(id, `total=${total}`)).toBe(status);
  });
});

it.each(['meeting-approval', 'budget-entry'] as const)('below 50万元 %s is to be confirmed', (id) => {
  expect(step(id, 'total=below-fifty')).toMatchObject({ status: 'confirm', interpretations: ['below-50'] });
  expect(statusOf(id, 'total=at-fifty')).toBe('required');
});

it('above 200万元 the district’s joint review is cumulative, and says it is a reading', () => {
  for (const id of ['joint-review', 'task-force-decision'] as const) {
    expect(step(id, 'total=at-two-hundred').interpretations).toEqual(['inclusive-bounds', 'joint-review-scope']);
    expect(step(id, 'total=above-two-hundred').interpretations).toEqual(['joint-review-scope']);
    expect(step(id, 'total=199').interpretations).toEqual([]);
  }
});

it.each(['joint-review', 'task-force-decision'] as const)('a major deployment may come to %s unappraised', (id) => {
  // Due whichever way 除外 is read: what it changes is the appraisal, and whether its report goes along.
  expect(step(id, 'total=100&traits=major-deployment')).toMatchObject({ status: 'required', interpretations: [] });
  expect(listOf('joint-review', 'total=100&traits=major-deployment').items).toContainEqual(
    expect.objectContaining({ id: 'appraisal-report', status: 'confirm', interpretations: ['major-deployment'] }),
  );
});

it('where nothing is approved, 不得未批先建 is quoted against it', () => {
  const small = step('approval', 'total=20');
  expect(small.status).toBe('not-required');
  expect(small.cites.map(({ place }) => place)).toContain(placeOf(11, '不得未批先建'));
  expect(small.because.join('')).toContain('“不得未批先建（实施）”没有写金额');
  const forbidden = (total: string) =>
    route(`total=${total}`).prohibitions.map(({ id, interpretations }) => [id, interpretations]);
  expect(forbidden('20')[0]).toEqual(['not-before-approval', ['below-50']]);
  expect(forbidden('at-fifty')[0]).toEqual(['not-before-approval', []]);
});

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
    placeOf(16, '不得提交联合会审'),
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
  expect(listOf('joint-review', 'total=at-two-hundred').interpretations).toEqual([
    'inclusive-bounds',
    'joint-review-scope',
  ]);
  expect(listOf('joint-review', 'total=above-two-hundred').interpretations).toEqual(['joint-review-scope']);
});
