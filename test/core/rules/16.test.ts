import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../plan.ts';

const WITH_APPRAISAL = [
  'expert-appraisal',
  'appraisal-report-filing',
  'pool-entry',
  'provincial-system-entry',
  'review-costs',
] as const;

describe.each(WITH_APPRAISAL)('第十六条: %s', (id) => {
  it.each([
    ['49.9999', '', 'not-required'],
    ['50', '', 'required'],
    ['50', 'major-deployment', 'confirm'],
    ['49.9999', 'major-deployment', 'not-required'],
  ])('at %s万元 with “%s”: %s', (total, traits, status) => {
    expect(statusOf(id, `total=${total}&traits=${traits}`)).toBe(status);
  });
});

it.each(['expert-appraisal', 'appraisal-report-filing', 'pool-entry', 'review-costs'] as const)(
  'from 200万元 who appraises is a doubt beside %s',
  (id) => {
    expect(step(id, 'total=200').interpretations).toContain('who-appraises');
    expect(step(id, 'total=199.9999').interpretations).not.toContain('who-appraises');
  },
);

it('who appraises: the words quoted run to the body that is reported to', () => {
  const quoted = step('expert-appraisal', 'total=200.0001').cites.find(({ place }) => place === '6.p1s2');
  expect(quoted?.words).toMatch(/统一汇总报市政务服务和数据管理局；$/);
});

it('below 50万元 no appraisal costs anything, but 第三十条 states no amount: other meetings are said', () => {
  expect(step('review-costs', 'total=49.9999')).toMatchObject({ status: 'not-required' });
  expect(step('review-costs', 'total=49.9999').because.join('')).toContain('第三十条没有写数额');
});
