import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../plan.ts';

describe('第二十条: the 限额', () => {
  it.each([
    ['nature=other&total=49.9999', 'not-required', 'confirm'],
    ['nature=other&total=50', 'not-required', 'required'],
    ['nature=other&total=199.9999', 'not-required', 'required'],
    ['nature=other&total=200', 'confirm', 'confirm'],
    ['nature=other&total=499.9999', 'confirm', 'confirm'],
    ['nature=other&total=500', 'required', 'not-required'],
    ['nature=other&total=520&operationPart=60', 'confirm', 'confirm'],
    ['nature=infrastructure&total=999.9999', 'confirm', 'confirm'],
    ['nature=infrastructure&total=1000', 'required', 'not-required'],
  ])('%s: to the province %s, city filing %s', (changes, province, city) => {
    expect(statusOf('provincial-appraisal-and-review', changes)).toBe(province);
    expect(statusOf('city-filing-below-limit', changes)).toBe(city);
  });

  it('each doubt carries its own name', () => {
    expect(step('city-filing-below-limit', 'total=30').interpretations).toEqual([
      'below-limit-filing',
      'city-recipients',
    ]);
    expect(step('city-filing-below-limit', 'total=300').interpretations).toEqual(['limit', 'city-recipients']);
    expect(step('provincial-appraisal-and-review', 'total=300').interpretations).toEqual(['limit']);
  });
});
