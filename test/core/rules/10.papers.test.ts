import { expect, it } from 'vitest';
import { paperOn, placesOf, statusOn } from '../papers.ts';

it('第十条: what departments build together comes with its framework plan, and nothing else does', () => {
  const shared = paperOn('declaration', 'framework-plan', 'total=120&traits=cross-department');
  expect(shared.status).toBe('required');
  expect(placesOf(shared)).toEqual(['10.p1s1', '10.p1s2']);
  expect(statusOn('declaration', 'framework-plan', 'total=120&traits=cross-level')).toBe('absent');
  expect(statusOn('declaration', 'framework-plan', 'total=120&traits!')).toBe('open');
});
