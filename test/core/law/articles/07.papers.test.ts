import { expect, it } from 'vitest';
import { paperOn, placesOf } from '../../papers.ts';
import { placeOf } from '../../../place-of.ts';

it.each(['below-fifty', 'at-fifty', 'at-thousand'])(
  '第七条 names no paper: %s: the result is attached if there is one',
  (total) => {
    const found = paperOn('declaration', 'fiscal-capacity-result', `total=${total}`);
    expect(found.status).toBe('if-applicable');
    expect(placesOf(found)[0]).toBe(placeOf(7, '未通过评估的不得安排预算'));
    expect(found.interpretations).toEqual(total === 'below-fifty' ? [] : ['fiscal-assessment']);
  },
);
