import { expect, it } from 'vitest';
import { step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

it.each([
  ['security-and-cryptography', placeOf(22, '建立安全管理制度'), /^项目单位应当/],
  ['responsible-person', placeOf(21, '项目单位建立健全项目管理制度'), /^项目单位建立健全/],
] as const)('%s: the words quoted from %s say who must', (id, place, who) => {
  expect(step(id, 'total=20').cites.find((each) => each.place === place)?.words).toMatch(who);
});
