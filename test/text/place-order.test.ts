import { expect, it } from 'vitest';
import { inTextOrder } from '../../src/text/index.ts';

it.each([
  [
    ['25.i1s3', '25.i1s2'],
    ['25.i1s2', '25.i1s3'],
  ],
  [
    ['13.p2s1', '13.i3n1s2', '13.i3n1s1', '13.p1s1', '13.i2s2'],
    ['13.p1s1', '13.i2s2', '13.i3n1s1', '13.i3n1s2', '13.p2s1'],
  ],
  [
    ['38.i4s1', '38.i1p2s1', '38.i1s1', '38.i2n3s2', '38.i2s1'],
    ['38.i1s1', '38.i1p2s1', '38.i2s1', '38.i2n3s2', '38.i4s1'],
  ],
  [
    ['25.i2n8s1', '25.i2s3', '25.i2n10s1'],
    ['25.i2s3', '25.i2n8s1', '25.i2n10s1'],
  ],
  // The deciding article stays first.
  [
    ['24.p1s1', '6.p1s4', '24.p1s1', 'notice.p1s1', '6.p1s2'],
    ['24.p1s1', '6.p1s2', '6.p1s4', 'notice.p1s1'],
  ],
])('%j: by article as named, inside it as in the text', (given, ordered) => {
  expect(inTextOrder(given)).toEqual(ordered);
});
