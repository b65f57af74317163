import { expect, it } from 'vitest';
import { paperOn, placesOf } from '../papers.ts';

it.each(['49.9999', '50', '1000'])(
  '第七条 names no paper: at %s万元 the result is attached if there is one',
  (total) => {
    const found = paperOn('declaration', 'fiscal-capacity-result', `total=${total}`);
    expect(found.status).toBe('if-applicable');
    expect(placesOf(found)[0]).toBe('7.p1s2');
    expect(found.interpretations).toEqual(total === '49.9999' ? [] : ['fiscal-assessment']);
  },
);
