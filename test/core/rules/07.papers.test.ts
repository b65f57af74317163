import { expect, it } from 'vitest';
import { paperOn, placesOf } from '../papers.ts';

it.each(['below-fifty', 'at-fifty', 'at-thousand'])(
  '第七条 names no paper: %s: the result is attached if there is one',
  (total) => {
    const found = paperOn('declaration', 'fiscal-capacity-result', `total=${total}`);
    expect(found.status).toBe('if-applicable');
    expect(placesOf(found)[0]).toBe('7.p1s2');
    expect(found.interpretations).toEqual(total === 'below-fifty' ? [] : ['fiscal-assessment']);
  },
);
