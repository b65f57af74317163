import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

describe('第六条: three tiers', () => {
  it.each([
    ['below-fifty', 'required', 'not-required', 'not-required'],
    ['at-fifty', 'confirm', 'required', 'not-required'],
    ['above-fifty', 'not-required', 'required', 'not-required'],
    ['below-two-hundred', 'not-required', 'required', 'not-required'],
    ['at-two-hundred', 'not-required', 'confirm', 'required'],
    ['above-two-hundred', 'not-required', 'confirm', 'required'],
  ])('%s: filing %s, application %s, report to the city %s', (total, filing, application, report) => {
    expect(statusOf('record-filing', `total=${total}`)).toBe(filing);
    expect(statusOf('project-application', `total=${total}`)).toBe(application);
    expect(statusOf('report-to-city-bureau', `total=${total}`)).toBe(report);
  });

  it('恰为 is a doubt of its own, at the number only', () => {
    expect(step('record-filing', 'total=at-fifty').interpretations).toEqual(['inclusive-bounds']);
    expect(step('project-application', 'total=at-two-hundred').interpretations).toEqual([
      'inclusive-bounds',
      'application-or-declaration',
    ]);
    expect(step('project-application', 'total=above-two-hundred').interpretations).toEqual([
      'application-or-declaration',
    ]);
  });

  it('below 50万元 第四条第十款 still has the builder apply: the reason says to ask, and 第十条 says so of cross-level projects', () => {
    const small = step('project-application', 'total=20');
    expect(small).toMatchObject({ status: 'not-required', interpretations: [], readings: [] });
    expect(small.cites.map(({ place }) => place)).toEqual([
      placeOf(6, '由各部门按规定实施建设'),
      placeOf(6, '提交项目建设申请'),
      placeOf(4, '整合部门存量信息系统和政务数据资源'),
    ]);
    expect(small.because.join('')).toContain('拿不准请先问');
    expect(step('project-application', 'traits=cross-level&total=300').cites.map(({ place }) => place)).toContain(
      placeOf(10, '跨层级共享协同的非涉密数字化项目'),
    );
  });

  it('from 50 up to 200万元 the application is due, whether it is an act of its own or not', () => {
    for (const changes of ['total=120', 'total=120&traits=cross-level'])
      expect(step('project-application', changes)).toMatchObject({ status: 'required', interpretations: [] });
  });
});
