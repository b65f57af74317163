import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../plan.ts';

const FROM_FIFTY = ['joint-review', 'task-force-decision', 'approval', 'copy-to-members'] as const;

describe.each(FROM_FIFTY)('第十七、十八条: %s', (id) => {
  it.each([
    ['49.9999', 'not-required'],
    ['50', 'required'],
    ['1000', 'required'],
  ])('at %s万元: %s', (total, status) => {
    expect(statusOf(id, `total=${total}`)).toBe(status);
  });
});

it.each(['meeting-approval', 'budget-entry'] as const)('below 50万元 %s is to be confirmed', (id) => {
  expect(step(id, 'total=49.9999')).toMatchObject({ status: 'confirm', interpretations: ['below-50'] });
  expect(statusOf(id, 'total=50')).toBe('required');
});

it('above 200万元 the district’s joint review is cumulative, and says it is a reading', () => {
  expect(step('joint-review', 'total=200').interpretations).toEqual(['joint-review-scope']);
  expect(step('joint-review', 'total=199').interpretations).toEqual([]);
});
