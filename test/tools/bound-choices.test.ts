import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, BOUNDS, compareAt, readAnswers, wan, yuan, type Facts } from '../../src/core/index.ts';
import { AMOUNTS } from '../../src/site/coverage/space.ts';
import { choicesOf, positionOf } from '../../src/tools/route/bound-choices.ts';
import { typed } from '../bounds.ts';

/** Of `total`, in 万元 or by name (bounds.ts). */
const project = (total: number | string, part = 0): Facts =>
  readAnswers(
    new URLSearchParams(
      `secrecy=none&unit=department&funds=district&category=new&nature=other&traits=&priorities=&obstacles=&operationPart=${part}&total=${typed(String(total))}`,
    ),
  ).facts;
const choices = (facts: Facts) => choicesOf(bandsOf(facts), facts.total);
const held = (facts: Facts) => choices(facts).flatMap(({ words, holdsProject }) => (holdsProject ? [words] : []));

describe('the amounts to look at', () => {
  it('are the four numbers and the five stretches between them, rising', () => {
    expect(choices(project(180)).map(({ words }) => words)).toEqual([
      '不足50万元',
      '恰为50万元',
      '超过50万元、不足200万元',
      '恰为200万元',
      '超过200万元、不足500万元',
      '恰为500万元',
      '超过500万元、不足1000万元',
      '恰为1000万元',
      '超过1000万元',
    ]);
  });

  it.each([
    ['below-fifty', '不足50万元'],
    ['at-fifty', '恰为50万元'],
    ['above-fifty', '超过50万元、不足200万元'],
    ['below-two-hundred', '超过50万元、不足200万元'],
    ['at-two-hundred', '恰为200万元'],
    ['above-two-hundred', '超过200万元、不足500万元'],
    ['at-five-hundred', '恰为500万元'],
    ['at-thousand', '恰为1000万元'],
    ['above-thousand', '超过1000万元'],
  ])('a project %s stands in one of them: %s', (total, words) => {
    expect(held(project(total))).toEqual([words]);
  });

  it('a stretch is cut where 500万元 不包括运维 is reached', () => {
    const words = choices(project(700, 150)).map((choice) => choice.words);
    expect(words).toEqual(
      expect.arrayContaining(['超过500万元、不足650万元', '恰为650万元', '超过650万元、不足1000万元']),
    );
    expect(held(project(650, 150))).toEqual(['恰为650万元']);
    expect(held(project(650.0001, 150))).toEqual(['超过650万元、不足1000万元']);
    expect(held(project(649.9999, 150))).toEqual(['超过500万元、不足650万元']);
  });

  it('a stretch without a whole 元 in it is left out', () => {
    const words = choices({ ...project(700), operationPart: yuan(wan(500) + 1) }).map((choice) => choice.words);
    expect(words).not.toContain('超过500万元、不足500.0001万元');
    expect(words).toContain('超过500.0001万元、不足1000万元');
  });

  it('every project stands in exactly one, and there nothing comes or goes', () => {
    const amounts = fc.oneof(
      fc.integer({ min: 1, max: wan(3000) }),
      fc.constantFrom(...BOUNDS.flatMap(({ amount }) => [amount - 1, amount, amount + 1])),
      // 500万元 不包括运维, with the parts below.
      fc.constantFrom(...[650, 1100].flatMap((each) => [wan(each) - 1, wan(each), wan(each) + 1])),
    );
    fc.assert(
      fc.property(amounts, fc.constantFrom(0, 150, 600), (amount, part) => {
        const facts: Facts = { ...project(3000, part), total: yuan(Math.max(amount, wan(part))) };
        const [choice, ...others] = choices(facts).filter(({ holdsProject }) => holdsProject);
        expect(others).toEqual([]);
        const { came, went, changed } = compareAt(facts, choice?.amount ?? yuan(0));
        expect([came, went, changed]).toEqual([[], [], []]);
      }),
      { numRuns: 150 },
    );
  });

  it('there are none for a classified project', () => {
    expect(choices({ secrecy: 'state-secret' })).toEqual([]);
  });
});

describe('the scale', () => {
  it('puts the numbers at equal distances', () => {
    expect(BOUNDS.map(({ amount }) => positionOf(amount))).toEqual([20, 40, 60, 80]);
  });

  it('rises with the amount and ends before its edge', () => {
    const places = [yuan(1), ...AMOUNTS, wan(5000), wan(100_000_000)].map(positionOf);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    expect(places.every((place) => place > 0 && place < 100)).toBe(true);
  });
});
