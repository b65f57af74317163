import { expect, it } from 'vitest';
import { route } from '../plan.ts';

it('第三十六、三十七条: the consequences stand beside the route in the order of the text', () => {
  expect(route('total=20').consequences.map(({ place }) => place)).toEqual([
    '36.p1s2',
    '36.p1s3',
    '37.p1s1',
    '37.p1s2',
  ]);
});
