import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

describe('第十九、二十五、二十八条: budget review and acceptance', () => {
  it.each([
    ['below-fifty', 'confirm', 'not-required'],
    ['at-fifty', 'required', 'not-required'],
    ['below-two-hundred', 'required', 'not-required'],
    ['at-two-hundred', 'not-required', 'required'],
  ])('%s: final acceptance %s, by the city’s rules %s', (total, own, city) => {
    expect(statusOf('final-acceptance', `total=${total}`)).toBe(own);
    expect(statusOf('final-acceptance-by-city-rules', `total=${total}`)).toBe(city);
    expect(statusOf('cost-assessment', `total=${total}`)).toBe(city);
    expect(statusOf('city-budget-review', `total=${total}`)).toBe(city);
  });

  it('half a year can be read two ways, and below 50 nobody approved', () => {
    expect(step('final-acceptance', 'total=100').interpretations).toEqual(['half-year-acceptance']);
    expect(step('final-acceptance', 'total=20').interpretations).toEqual(['acceptance-actors', 'half-year-acceptance']);
    expect(step('pre-acceptance-confirmation', 'total=300').interpretations).toEqual(['acceptance-actors']);
  });
});

describe('竣工验收专家评审会', () => {
  it.each([
    ['20', 'required', ['half-year-acceptance']],
    ['below-two-hundred', 'required', ['half-year-acceptance']],
    ['at-two-hundred', 'required', ['city-acceptance', 'half-year-acceptance']],
  ])('%s: %s, %j', (total, status, doubts) => {
    expect(step('acceptance-expert-review', `total=${total}`)).toMatchObject({ status, interpretations: doubts });
  });

  it('says that the clause names no organiser', () => {
    expect(step('acceptance-expert-review', 'total=100').because.join('')).toContain('由谁组织，这一句没有写');
  });

  it('from 200万元 what else 第二十五、二十六条 say of final acceptance is in the same doubt', () => {
    for (const id of ['acceptance-extension', 'acceptance-rectification', 'final-acceptance-by-city-rules'] as const) {
      expect(step(id, 'total=at-two-hundred').interpretations).toContain('city-acceptance');
      expect(step(id, 'total=at-two-hundred').cites.map(({ place }) => place)).toContain(
        placeOf(28, '投资额在200万元以上'),
      );
      expect(step(id, 'total=below-two-hundred').interpretations).not.toContain('city-acceptance');
    }
  });

  it('below 50万元 an extension too has nobody to be asked for', () => {
    expect(step('acceptance-extension', 'total=below-fifty').interpretations).toEqual(['acceptance-actors']);
    expect(step('acceptance-extension', 'total=at-fifty').interpretations).toEqual([]);
  });
});

describe('第十一、二十四、三十三条: by category', () => {
  it.each([
    ['new', 'required', 'not-required', 'conditional'],
    ['upgrade', 'required', 'not-required', 'conditional'],
    ['operation', 'confirm', 'required', 'required'],
    ['service', 'confirm', 'confirm', 'conditional'],
  ])('%s: start %s, unified operation %s, operation funding %s', (category, start, unified, funding) => {
    expect(statusOf('start-within-half-year', `category=${category}&total=100`)).toBe(start);
    expect(statusOf('unified-operation', `category=${category}&total=100`)).toBe(unified);
    expect(statusOf('operation-funding', `category=${category}&total=100`)).toBe(funding);
  });

  it('without an approval there is no half year to count', () => {
    expect(statusOf('start-within-half-year', 'category=service&total=below-fifty')).toBe('not-required');
  });

  it('rectification shows all six grounds of 第二十六条', () => {
    const places = step('acceptance-rectification', 'total=100').cites.map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6].map((n) => `26.i${String(n)}s1`)));
  });
});
