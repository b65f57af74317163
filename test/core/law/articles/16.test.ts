import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

const WITH_APPRAISAL = [
  'expert-appraisal',
  'appraisal-report-filing',
  'pool-entry',
  'provincial-system-entry',
  'review-costs',
] as const;

describe.each(WITH_APPRAISAL)('第十六条: %s', (id) => {
  it.each([
    ['below-fifty', '', 'not-required'],
    ['at-fifty', '', 'required'],
    ['at-fifty', 'major-deployment', 'confirm'],
    ['below-fifty', 'major-deployment', 'not-required'],
  ])('%s with “%s”: %s', (total, traits, status) => {
    expect(statusOf(id, `total=${total}&traits=${traits}`)).toBe(status);
  });
});

it.each(['expert-appraisal', 'appraisal-report-filing', 'pool-entry', 'review-costs'] as const)(
  'from 200万元 who appraises is a doubt beside %s',
  (id) => {
    expect(step(id, 'total=at-two-hundred').interpretations).toContain('who-appraises');
    expect(step(id, 'total=below-two-hundred').interpretations).not.toContain('who-appraises');
  },
);

it('who appraises: the words quoted run to the body that is reported to', () => {
  const quoted = step('expert-appraisal', 'total=above-two-hundred').cites.find(
    ({ place }) => place === placeOf(6, '组织论证评估把关后'),
  );
  expect(quoted?.words).toMatch(/统一汇总报市政务服务和数据管理局；$/);
});

it('below 50万元 no appraisal costs anything, but 第三十条 states no amount: read of any meeting it does', () => {
  expect(step('review-costs', 'total=below-fifty')).toMatchObject({ status: 'not-required' });
  expect(step('review-costs', 'total=below-fifty').readings).toMatchObject([
    { slug: 'review-costs-scope', reading: 'appraisal', others: [{ reading: 'any-review', status: 'required' }] },
  ]);
});
