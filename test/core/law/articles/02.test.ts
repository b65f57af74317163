import { describe, expect, it } from 'vitest';
import { planRoute } from '../../../../src/core/index.ts';
import { route } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

describe('第二条 and 第三十九条: who and which money', () => {
  it.each([
    ['town', 'direct'],
    ['department', 'direct'],
    ['authorised-body', 'direct'],
    ['party-organ', 'by-reference'],
    ['school', 'by-reference'],
    ['hospital', 'by-reference'],
    ['state-enterprise', 'by-reference'],
    ['other-institution', 'by-reference'],
  ])('a %s with district money is in scope, %s', (unit, basis) => {
    expect(route(`unit=${unit}`).scope).toMatchObject({ outcome: 'in-scope', basis });
  });

  it('what another building project contains comes in by reference, whatever the unit', () => {
    const { scope } = route('unit=town&traits=within-other-project');
    expect(scope.basis).toBe('by-reference');
    expect(scope.cites.map(({ place }) => place)).toContain(placeOf(39, '其他建设项目中包含数字化项目'));
  });

  it.each(['district', 'superior', 'district,own', 'superior,social'])('%s money is fiscal money', (funds) => {
    expect(route(`funds=${funds}`).scope.outcome).toBe('in-scope');
  });

  it.each(['own', 'social', 'social,own'])('%s money alone is outside, with no steps', (funds) => {
    const outside = route(`funds=${funds}`);
    expect(outside.scope.outcome).toBe('out-of-scope');
    expect(outside.steps).toEqual([]);
  });

  it('money that is partly fiscal raises the doubt of fiscal-funds', () => {
    expect(route('funds=district,own').scope.interpretations).toContain('fiscal-funds');
    expect(route('funds=district').scope.interpretations).not.toContain('fiscal-funds');
  });

  it('outside, 第四条第九款 stays a doubt for institutions alone', () => {
    expect(route('funds=own&unit=hospital&traits=public-generic').scope.interpretations).toEqual(['fiscal-funds']);
    expect(route('funds=own&unit=department&traits=public-generic').scope.interpretations).toEqual([]);
    expect(route('funds=own&unit=hospital').scope.interpretations).toEqual([]);
  });

  it('outside, that doubt has a sentence of its own, and only where it holds', () => {
    const { because, cites } = route('funds=own&unit=school&traits=public-generic').scope;
    expect(because).toHaveLength(2);
    expect(because[1]).toContain('第四条第九款没有写资金条件');
    expect(cites.map(({ place }) => place)).toContain(placeOf(4, '相关行业主管部门'));
    expect(route('funds=own&unit=school').scope.because).toHaveLength(1);
    expect(route('funds=own&unit=town&traits=public-generic').scope.because).toHaveLength(1);
    expect(route('funds=own&unit=school&traits!=').scope.because).toHaveLength(1);
    expect(route('unit=school&traits=public-generic').scope.because.join('')).not.toContain('第四条第九款');
  });

  it('until secrecy and funds are answered the scope is open, and steps are judged as in scope', () => {
    expect(route('secrecy!=').scope).toMatchObject({ outcome: 'open', asks: ['secrecy'] });
    const open = route('funds!=&total=20');
    expect(open.scope).toMatchObject({ outcome: 'open', asks: ['funds'] });
    expect(open.steps.find(({ id }) => id === 'record-filing')?.status).toBe('required');
  });
});

it('fiscal money alone does not make a 数字化项目: what else 第二条 and 第三十八条 ask is quoted and left to people', () => {
  const { scope } = route('total=120');
  expect(scope.outcome).toBe('in-scope');
  expect(scope.because[0]).toContain('本工具不判断');
  expect(scope.cites.map(({ place }) => place)).toEqual(
    expect.arrayContaining([placeOf(2, '本细则适用于'), placeOf(38, '下列不属于本细则管理范围')]),
  );
});

it('of a classified project the money is not asked about: only 第十二条 is in doubt', () => {
  const { scope } = planRoute({ secrecy: 'state-secret', funds: ['district', 'own'] });
  expect(scope.outcome).toBe('state-secret');
  expect(scope.interpretations).toEqual(['state-secret']);
});
