import { expect, it } from 'vitest';
import { statusOf } from '../../plan.ts';

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
