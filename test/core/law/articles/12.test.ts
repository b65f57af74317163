import { describe, expect, it } from 'vitest';
import { UNSTATED } from '../../../../src/core/index.ts';
import { route, statusOf, step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

describe('第十二条: whose opinion comes first', () => {
  it.each([
    ['below-fifty', 'not-required', 'not-required', 'not-required', 'confirm'],
    ['at-fifty', 'required', 'not-required', 'confirm', 'required'],
    ['below-two-hundred', 'required', 'not-required', 'confirm', 'required'],
    ['at-two-hundred', 'not-required', 'required', 'required', 'required'],
  ])('%s: city %s, province and city %s, consent %s, declaration %s', (total, city, province, consent, declaration) => {
    expect(statusOf('consult-city', `total=${total}`)).toBe(city);
    expect(statusOf('consult-province-and-city', `total=${total}`)).toBe(province);
    expect(statusOf('written-consent', `total=${total}`)).toBe(consent);
    expect(statusOf('annual-declaration', `total=${total}`)).toBe(declaration);
  });

  it('superior money may be declared besides, and meets the city’s approval as a doubt', () => {
    expect(step('supplementary-declaration', 'funds=superior&total=20')).toMatchObject({
      status: 'optional',
      interpretations: ['superior-funds'],
    });
    expect(step('superior-city-approval', 'funds=superior&total=20')).toMatchObject({
      status: 'confirm',
      interpretations: ['superior-funds', 'city-recipients'],
      by: UNSTATED,
      to: '市数字化项目管理部门',
    });
    // 第十八条 has the district's bureau approve, this article the city's.
    const approval = step('approval', 'funds=superior&total=120');
    expect(approval).toMatchObject({ status: 'required', interpretations: ['superior-funds', 'superior-approval'] });
    expect(approval.cites.map(({ place }) => place)).toEqual([
      placeOf(18, '报区政务服务和数据管理局开展审批'),
      placeOf(12, '补充报送'),
    ]);
    // 补充: whether it stands in for the yearly declaration is the same doubt.
    expect(step('annual-declaration', 'funds=superior&total=120')).toMatchObject({
      status: 'required',
      interpretations: ['superior-funds'],
    });
    expect(statusOf('supplementary-declaration', 'total=20')).toBe('not-required');
    expect(statusOf('superior-city-approval', 'total=20')).toBe('not-required');
  });

  it('for state secrets it ends here and asks nothing more', () => {
    const { scope, steps, asks } = route('secrecy=state-secret');
    expect(scope).toMatchObject({ outcome: 'state-secret', interpretations: ['state-secret'] });
    expect(scope.basis).toBeUndefined();
    expect([steps, asks]).toEqual([[], []]);
    const { standing, total, prohibitions, consequences } = route('secrecy=state-secret');
    expect([standing.asks, total.cites, prohibitions, consequences]).toEqual([[], [], [], []]);
  });
});
