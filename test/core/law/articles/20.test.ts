import { describe, expect, it } from 'vitest';
import { readingLabel, STEPS } from '../../../../src/core/index.ts';
import { statusOf, step } from '../../plan.ts';

describe('第二十条: the 限额', () => {
  it.each([
    ['nature=other&total=below-fifty', 'not-required', 'confirm'],
    ['nature=other&total=at-fifty', 'not-required', 'required'],
    ['nature=other&total=below-two-hundred', 'not-required', 'required'],
    ['nature=other&total=at-two-hundred', 'confirm', 'confirm'],
    ['nature=other&total=below-five-hundred', 'confirm', 'confirm'],
    ['nature=other&total=at-five-hundred', 'required', 'confirm'],
    ['nature=other&total=600&operationPart=100', 'required', 'confirm'],
    ['nature=other&total=above-five-hundred', 'required', 'not-required'],
    ['nature=other&total=520&operationPart=60', 'confirm', 'confirm'],
    ['nature=infrastructure&total=below-thousand', 'confirm', 'confirm'],
    ['nature=infrastructure&total=at-thousand', 'required', 'confirm'],
    ['nature=infrastructure&total=above-thousand', 'required', 'not-required'],
  ])('%s: to the province %s, city filing %s', (changes, province, city) => {
    expect(statusOf('provincial-appraisal-and-review', changes)).toBe(province);
    expect(statusOf('city-filing-below-limit', changes)).toBe(city);
  });

  it.each([
    ['provincial-appraisal-and-review', 'article-6', '报省级论证评估和联合会审'],
    ['city-filing-below-limit', 'article-7', '报市领导小组办公室备案'],
  ] as const)(
    'from 200万元 up to the amounts of 第七条 %s says what the reading taken means, and what %s does',
    (id, other, due) => {
      const [taken, otherwise, ...more] = step(id, 'total=300').because;
      expect(taken?.startsWith(`按“${readingLabel('limit', 'tracks')}”读：`)).toBe(true);
      expect(taken).toMatch(/不报省级|不走这项备案/);
      expect(otherwise?.startsWith(`按“${readingLabel('limit', other)}”读：`)).toBe(true);
      expect(otherwise).toContain(due);
      expect(more).toEqual([]);
    },
  );

  it.each([
    ['total=520&operationPart=60', 'excluding-operation'],
    ['nature=integration&total=600', 'article-7-classes'],
    ['category=service&total=600', 'service-as-operation'],
  ])('%s: what decides about 第七条 decides here too: %s', (changes, slug) => {
    expect(step('provincial-appraisal-and-review', changes).interpretations).toContain(slug);
    expect(step('provincial-appraisal-and-review', 'total=600').interpretations).not.toContain(slug);
  });

  it('how it gets to the province is no recipient', () => {
    expect(step('provincial-appraisal-and-review', 'total=600')).not.toHaveProperty('to');
    expect(STEPS.filter(({ to = '' }) => to.includes('按《'))).toEqual([]);
  });

  it('each doubt carries its own name', () => {
    expect(step('city-filing-below-limit', 'total=20').interpretations).toEqual([
      'below-limit-filing',
      'city-recipients',
    ]);
    expect(step('city-filing-below-limit', 'total=300').interpretations).toEqual(['limit', 'city-recipients']);
    expect(step('provincial-appraisal-and-review', 'total=300').interpretations).toEqual(['limit']);
  });
});
