import { describe, expect, it } from 'vitest';
import { route } from './plan.ts';

const remarks = (changes: string) => route(changes).remarks;

describe('answers that agree badly', () => {
  it('集成类 without any cross trait is worth a look', () => {
    expect(remarks('nature=integration')).toEqual([
      '您选了跨部门跨层级集成类，却没有选跨部门共建或跨层级共享协同，请核对。',
    ]);
  });

  it.each(['cross-department', 'cross-level', 'cross-department,cross-level'])('集成类 with %s is not', (traits) => {
    expect(remarks(`nature=integration&traits=${traits}`)).toEqual([]);
  });

  it.each([
    ['cross-department', '跨部门共建'],
    ['cross-level', '跨层级共享协同'],
    ['cross-department,cross-level', '跨部门共建、跨层级共享协同'],
  ])('%s in 其他类别 is worth a look', (traits, named) => {
    expect(remarks(`nature=other&traits=${traits}`)).toEqual([`您选了${named}，项目性质选的却是其他类别，请核对。`]);
  });

  it('cross traits of infrastructure are no matter', () => {
    expect(remarks('nature=infrastructure&traits=cross-level')).toEqual([]);
  });

  it('a project that is all O&M, yet not called so, is worth a look', () => {
    expect(remarks('category=service&total=120&operationPart=120')).toEqual([
      '运维部分等于总投资，项目类别选的却是购买服务，请核对项目类别。',
    ]);
    expect(remarks('category=service&total=120&operationPart=119.9999')).toEqual([]);
    expect(remarks('category=operation&operationPart!=&total=120')).toEqual([]);
  });

  it('says nothing while one of the two answers is missing', () => {
    expect(remarks('nature=integration&traits!=')).toEqual([]);
    expect(remarks('nature!=&traits=cross-level')).toEqual([]);
    expect(remarks('category!=&total=120&operationPart=120')).toEqual([]);
    expect(remarks('total!=&operationPart=0')).toEqual([]);
  });

  it('says nothing where there is no route', () => {
    expect(remarks('secrecy=state-secret&nature=integration')).toEqual([]);
    expect(remarks('funds=own&nature=integration')).toEqual([]);
  });

  it('takes nothing for answered: the traits decide the steps as before', () => {
    const step = route('nature=integration&total=300').steps.find(({ id }) => id === 'framework-plan');
    expect(step?.status).toBe('not-required');
  });
});
