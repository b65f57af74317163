import { describe, expect, test } from 'vitest';
import { jointCitations } from '../../src/core/index.ts';
import { impliedIn } from '../../src/site/references/implied.ts';
import { wordsAt } from '../../src/site/regulation/places.ts';
import { relatedArticles } from '../../src/site/references/related.ts';
import { regulation } from './content.ts';
import { placeOf } from '../place-of.ts';

const related = relatedArticles(regulation, jointCitations());
const beside = (article: number) => related.get(article) ?? [];
const reasonsOf = (article: number, other: number) => beside(article).find((each) => each.article === other)?.reasons;

/** A reason as the other article gives it. */
const mirrored = (reason: string) => (reason === '本条引用' ? '引用本条' : reason === '引用本条' ? '本条引用' : reason);

describe('related articles', () => {
  test('are known for every article', () => {
    expect([...related.keys()]).toEqual(regulation.articles.map(({ number }) => number));
  });

  test('show each other, for the same reasons', () => {
    for (const [article, others] of related)
      for (const { article: other, reasons } of others) {
        expect(other).not.toBe(article);
        expect([...(reasonsOf(other, article) ?? [])].sort(), `${String(other)} → ${String(article)}`).toEqual(
          reasons.map(mirrored).sort(),
        );
      }
  });

  test('are at most six, each once and with a reason', () => {
    for (const others of related.values()) {
      expect(others.length).toBeLessThanOrEqual(6);
      expect(new Set(others.map(({ article }) => article)).size).toBe(others.length);
      for (const { reasons } of others) expect(reasons.join('')).toMatch(/引用|“.+”/);
    }
  });

  test('begin with what is named: 第二十条 names 第六、七条', () => {
    expect(
      beside(20)
        .slice(0, 2)
        .map(({ article }) => article),
    ).toEqual([6, 7]);
    expect(reasonsOf(20, 6)?.[0]).toBe('本条引用');
    expect(reasonsOf(6, 20)?.[0]).toBe('引用本条');
    expect(beside(6)[0]?.article).toBe(20);
  });

  test('go on from each other, in words that are there', () => {
    const implied = impliedIn(regulation);
    expect(implied.length).toBeGreaterThan(10);
    for (const { from, place, words } of implied) {
      expect(wordsAt(regulation, place), place).toContain(words);
      const article = Number(place.split('.')[0]);
      expect(reasonsOf(article, from)?.[0], `${place} → ${String(from)}`).toMatch(/^条文相接“/);
    }
    expect(reasonsOf(25, 26)?.[0]).toBe('条文相接“竣工验收结论”');
  });

  test('share a rule, or a word', () => {
    expect(reasonsOf(12, 13)).toEqual([
      '条文相接“省、市主管部门书面批复意见”',
      '同一规则“取得书面同意”“省、市主管部门书面批复意见”',
    ]);
    expect(reasonsOf(17, 18)).toEqual(['条文相接“根据联合会审意见”', '都用到“联合会审”']);
    expect(reasonsOf(2, 38)).toEqual(['条文相接“不属于本细则管理范围”', '同一规则“适用范围”“是否在管理范围内”']);
  });

  test('say nothing of words that are about nothing in particular', () => {
    const reasons = [...related.values()].flatMap((others) => others.flatMap((each) => each.reasons)).join('');
    for (const word of ['数字化项目', '原则上', '非涉密', '备案']) expect(reasons).not.toContain(`“${word}”`);
  });

  test('are not joined by an amount that a rule of the one takes from the other', () => {
    for (const article of [12, 18, 19, 25, 28]) expect(reasonsOf(article, 6), `${String(article)} → 6`).toBeUndefined();
    // The tiers' own matter still joins: 第四条第十款 and 第六条 both write of the application.
    expect(reasonsOf(4, 6)).toContain('同一规则“提交项目建设申请”');
  });

  test('give an article with a single partner its place beside a much-cited one', () => {
    expect(beside(30).map(({ article }) => article)).toContain(16);
    expect(beside(24).map(({ article }) => article)).toContain(23);
  });
});

test('rules that cite together name what they decide', () => {
  const rules = jointCitations();
  expect(rules.every(({ about, cites }) => about !== '' && cites.length > 1)).toBe(true);
  expect(
    rules.some(
      ({ about, cites }) =>
        about === '区级联合会审' && cites.some(({ place }) => place === placeOf(17, '建立区级数字化项目联合会审机制')),
    ),
  ).toBe(true);
});
