import { expect, it } from 'vitest';
import { paperOn, placesOf, statusOn } from '../../papers.ts';
import { placeOf } from '../../../place-of.ts';

it('第十条: what departments build together comes with its framework plan, and nothing else does', () => {
  const shared = paperOn('declaration', 'framework-plan', 'total=120&traits=cross-department');
  expect(shared.status).toBe('required');
  expect(placesOf(shared)).toEqual([placeOf(10, '形成统一框架方案'), placeOf(10, '框架方案确定后')]);
  expect(statusOn('declaration', 'framework-plan', 'total=120&traits=cross-level')).toBe('absent');
  expect(statusOn('declaration', 'framework-plan', 'total=120&traits!')).toBe('open');
});
