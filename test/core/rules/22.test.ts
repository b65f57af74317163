import { expect, it } from 'vitest';
import { step } from '../plan.ts';

it.each([
  ['security-and-cryptography', '22.p1s1', /^项目单位应当/],
  ['responsible-person', '21.p1s2', /^项目单位建立健全/],
] as const)('%s: the words quoted from %s say who must', (id, place, who) => {
  expect(step(id, 'total=20').cites.find((each) => each.place === place)?.words).toMatch(who);
});
