import { expect, it } from 'vitest';
import { statusOf } from '../../plan.ts';
import { paperOn, placesOf, statusOn } from '../../papers.ts';
import { placeOf } from '../../../place-of.ts';

it.each([
  ['cross-department', 'required', 'not-required', 'not-required'],
  ['cross-level', 'not-required', 'required', 'conditional'],
  ['cross-department,cross-level', 'required', 'required', 'conditional'],
  ['fee-platform', 'not-required', 'not-required', 'not-required'],
])('第十、三十一条, %s: framework %s, coordination %s, shared cost %s', (traits, framework, vertical, shared) => {
  expect(statusOf('framework-plan', `traits=${traits}`)).toBe(framework);
  expect(statusOf('vertical-coordination', `traits=${traits}`)).toBe(vertical);
  expect(statusOf('shared-cost-budget', `traits=${traits}`)).toBe(shared);
});

it('第十条: what departments build together comes with its framework plan, and nothing else does', () => {
  const shared = paperOn('declaration', 'framework-plan', 'total=120&traits=cross-department');
  expect(shared.status).toBe('required');
  expect(placesOf(shared)).toEqual([placeOf(10, '形成统一框架方案'), placeOf(10, '框架方案确定后')]);
  expect(statusOn('declaration', 'framework-plan', 'total=120&traits=cross-level')).toBe('absent');
  expect(statusOn('declaration', 'framework-plan', 'total=120&traits!')).toBe('open');
});
