import { describe, expect, it } from 'vitest';
import { route, statusOf, step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

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
    expect(step(id, 'total=at-two-hundred').interpretations).toEqual(['joint-review-scope']);
    expect(step(id, 'total=199').interpretations).toEqual([]);
  }
});

it.each(['joint-review', 'task-force-decision'] as const)('a major deployment may come to %s unappraised', (id) => {
  expect(step(id, 'total=100&traits=major-deployment')).toMatchObject({
    status: 'required',
    interpretations: ['major-deployment'],
  });
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
