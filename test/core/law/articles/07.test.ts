import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';
import { paperOn, placesOf } from '../../papers.ts';

const pool = (changes: string) => statusOf('provincial-key-pool', changes);

describe('第七条: the province’s key pool', () => {
  it.each([
    ['infrastructure', 'below-thousand', 'not-required'],
    ['infrastructure', 'at-thousand', 'required'],
    ['integration', 'below-five-hundred', 'not-required'],
    ['integration', 'at-five-hundred', 'confirm'],
    ['integration', 'below-thousand', 'confirm'],
    ['integration', 'at-thousand', 'required'],
    ['other', 'below-five-hundred', 'not-required'],
    ['other', 'at-five-hundred', 'required'],
  ])('%s, %s: %s', (nature, total, status) => {
    expect(pool(`nature=${nature}&total=${total}`)).toBe(status);
  });

  it.each([
    ['560', '60', 'required'],
    ['559.9999', '60', 'confirm'],
    ['at-five-hundred', '0.0001', 'confirm'],
    ['below-five-hundred', '0', 'not-required'],
  ])('other classes leave O&M out: %s with %s of it: %s', (total, part, status) => {
    expect(pool(`nature=other&total=${total}&operationPart=${part}`)).toBe(status);
  });

  it.each(['other', 'integration'])(
    'a pure O&M project of class %s counts for nothing, however O&M is left out',
    (nature) => {
      const pure = step('provincial-key-pool', `nature=${nature}&category=operation&total=600`);
      expect(pure).toMatchObject({ status: 'not-required', interpretations: [] });
    },
  );

  it('class and O&M together: due only as 其他类别 and only if O&M projects alone are left out', () => {
    const both = 'nature=integration&total=700&operationPart=250';
    const pooled = step('provincial-key-pool', both);
    expect(pooled.status).toBe('confirm');
    expect(pooled.interpretations).toEqual(expect.arrayContaining(['article-7-classes', 'excluding-operation']));
    for (const id of ['provincial-appraisal-and-review', 'city-filing-below-limit'] as const)
      expect(step(id, both).interpretations).toEqual(
        expect.arrayContaining(['limit', 'article-7-classes', 'excluding-operation']),
      );
    expect(step('annual-declaration', both).interpretations).toContain('timing');
  });

  it('the class decides in both directions: integration over 1000 that falls below 500 without O&M', () => {
    const lifted = step('provincial-key-pool', 'nature=integration&total=at-thousand&operationPart=600');
    expect(lifted.status).toBe('required');
    expect(lifted.interpretations).toContain('article-7-classes');
  });

  it('where a key project is not ruled out, the dates of 第七条 and 第十二条 meet', () => {
    expect(step('annual-declaration', 'total=520').interpretations).toContain('timing');
    expect(step('annual-declaration', 'total=520&operationPart=60').interpretations).toContain('timing');
    expect(step('annual-declaration', 'total=499').interpretations).not.toContain('timing');
  });

  it.each([
    ['below-fifty', 'confirm'],
    ['at-fifty', 'required'],
  ])('the fiscal capacity assessment at %s: %s', (total, status) => {
    expect(statusOf('fiscal-capacity-assessment', `total=${total}`)).toBe(status);
  });

  it('asks whether it is the same as the one of 第十六条, at both places', () => {
    for (const id of ['fiscal-capacity-assessment', 'expert-appraisal'] as const) {
      expect(step(id, 'total=120').interpretations, id).toContain('fiscal-assessment');
      expect(step(id, 'total=120').cites.map(({ place }) => place)).toEqual(
        expect.arrayContaining([placeOf(7, '未通过评估的不得安排预算'), placeOf(16, '形成项目评估报告')]),
      );
    }
    expect(step('fiscal-capacity-assessment', 'total=120').cites.map(({ place }) => place)).toContain(
      placeOf(4, '区财政局负责'),
    );
  });

  it('a service that is a key project asks whether 不包括运维 leaves it out', () => {
    for (const id of ['provincial-key-pool', 'provincial-appraisal-and-review'] as const) {
      expect(step(id, 'category=service&total=600')).toMatchObject({ status: 'required' });
      expect(step(id, 'category=service&total=600').interpretations).toContain('service-as-operation');
      expect(step(id, 'category=new&total=600').interpretations).not.toContain('service-as-operation');
    }
  });
});

it.each(['below-fifty', 'at-fifty', 'at-thousand'])(
  '第七条 names no paper: %s: the result is attached if there is one',
  (total) => {
    const found = paperOn('declaration', 'fiscal-capacity-result', `total=${total}`);
    expect(found.status).toBe('if-applicable');
    expect(placesOf(found)[0]).toBe(placeOf(7, '未通过评估的不得安排预算'));
    expect(found.interpretations).toEqual(total === 'below-fifty' ? [] : ['fiscal-assessment']);
  },
);
