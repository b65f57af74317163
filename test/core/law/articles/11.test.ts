import { expect, it } from 'vitest';
import { readingLabel } from '../../../../src/core/index.ts';
import { statusOf, step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

it.each([
  ['operation&operationPart!', 'required'],
  ['service', 'confirm'],
  ['new', 'not-required'],
  ['upgrade', 'not-required'],
])('第十一条, %s: 市县一体化 %s', (category, status) => {
  expect(statusOf('unified-operation', `category=${category}&total=120`)).toBe(status);
});

it('whether 购买服务 is 运维 hangs on how 第十三条 is read, and 第十一条 lists only 运维', () => {
  const { because } = step('unified-operation', 'category=service&total=120');
  expect(because.map((reason) => reason.split('：')[0])).toEqual(
    (['two-classes', 'one-class'] as const).map((id) => `按“${readingLabel('service-as-operation', id)}”读`),
  );
  expect(step('operation-funding', 'category=service&total=120').interpretations).toContain('service-as-operation');
  const declared = step('annual-declaration', 'category=service&total=120');
  expect(declared).toMatchObject({ status: 'required', interpretations: ['service-as-operation', 'service-declared'] });
  expect(declared.cites.map(({ place }) => place)).toContain(placeOf(13, '运维（购买服务）类项目'));
});
