import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../plan.ts';

describe('第六条: three tiers', () => {
  it.each([
    ['49.9999', 'required', 'not-required', 'not-required'],
    ['50', 'confirm', 'required', 'not-required'],
    ['50.0001', 'not-required', 'required', 'not-required'],
    ['199.9999', 'not-required', 'required', 'not-required'],
    ['200', 'not-required', 'confirm', 'required'],
    ['200.0001', 'not-required', 'confirm', 'required'],
  ])('%s万元: filing %s, application %s, report to the city %s', (total, filing, application, report) => {
    expect(statusOf('record-filing', `total=${total}`)).toBe(filing);
    expect(statusOf('project-application', `total=${total}`)).toBe(application);
    expect(statusOf('report-to-city-bureau', `total=${total}`)).toBe(report);
  });

  it('恰为 is a doubt of its own, at the number only', () => {
    expect(step('record-filing', 'total=50').interpretations).toEqual(['inclusive-bounds']);
    expect(step('project-application', 'total=200').interpretations).toEqual([
      'application-or-declaration',
      'inclusive-bounds',
    ]);
    expect(step('project-application', 'total=200.0001').interpretations).toEqual(['application-or-declaration']);
  });
});
