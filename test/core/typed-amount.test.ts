import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWan, formatYuan, readAnswers, readTyped, readWan, yuan } from '../../src/core/index.ts';

const reads = (text: string) => {
  const reading = readTyped(text);
  return 'yuan' in reading ? reading.yuan : reading.problem;
};

describe('an amount typed with its unit', () => {
  it.each([
    '180',
    '180万',
    '180 万元',
    '180万元整',
    '１８０万元',
    '180.0000万',
    '1800000元',
    '1,800,000元',
    '1，８００，０００元',
    '1 800 000 元',
    '1,800,000.00元',
    '￥1,800,000',
    '¥1800000',
    '￥１，８００，０００．００',
    '￥180万元',
    '人民币180万元',
    '0.018亿元',
    '0.018亿',
    '一百八十万元',
    '一百八十万',
    '壹佰捌拾万元整',
    '壹佰捌拾万圆整',
  ])('“%s” is 1,800,000 元', (text) => {
    expect(reads(text)).toBe(1_800_000);
  });

  it.each([
    ['1.2亿', 120_000_000],
    ['1亿2000万元', 120_000_000],
    ['3万5000元', 35_000],
    ['1亿5元', 100_000_005],
    ['两万', 20_000],
    ['两百万元', 2_000_000],
    ['十万', 100_000],
    ['一十万', 100_000],
    ['一百零五万', 1_050_000],
    ['一百零五万零八十元', 1_050_080],
    ['一亿零二百万元', 102_000_000],
    ['五千元', 5000],
    ['1元', 1],
    ['0万元', 0],
  ])('“%s” is %i 元', (text, amount) => {
    expect(reads(text)).toBe(amount);
  });

  it('says whether a unit was written', () => {
    expect(readTyped('2亿')).toMatchObject({ unit: 'written' });
    expect(readTyped('20000')).toMatchObject({ unit: 'usual' });
  });
});

describe('what may be one thing or another keeps its message', () => {
  it.each([
    '一百八十',
    '一百八',
    '一万五',
    '一百八万',
    '一百零八十万',
    '3万5',
    '5000万1亿元',
    '￥180',
    '约180万',
    '180万左右',
    '180-200万',
    '两三万',
    '180万美元',
    '180千元',
    '1,80万',
    '1.2.3万元',
    '万元',
    '元',
    '零',
    '点五万',
  ])('“%s”', (text) => {
    expect(reads(text)).toMatch(/看不懂这个数.*例如 180 或 199\.9999/);
  });

  it.each([
    ['-180万元', /不能是负数/],
    ['', /没有填数/],
    ['1800000.50元', /零头/],
    ['180.00001万元', /零头/],
    ['2000000亿元', /太大/],
    ['99999999999999999999元', /太大/],
  ])('“%s”: %s', (text, problem) => {
    expect(reads(text)).toMatch(problem);
  });
});

describe('for every amount', () => {
  const amount = fc.integer({ min: 0, max: 1e12 }).map(yuan);

  it('the same is read in 元, grouped or not, and in 万元 with or without the unit', () => {
    fc.assert(
      fc.property(amount, (each) => {
        for (const text of [`${each}元`, `${formatYuan(each)}元`, `${formatWan(each)}万元`, `${formatWan(each)}万`])
          expect(reads(text), text).toBe(each);
        expect(reads(formatWan(each))).toBe(each);
      }),
    );
  });

  it('a text that plain 万元 reads is read the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,， １-')) }), (text) => {
        const plain = readWan(text);
        if ('yuan' in plain) expect(reads(text)).toBe(plain.yuan);
      }),
    );
  });

  it('whatever is typed has an answer', () => {
    const letters = fc.constantFrom(...Array.from('0123456789.,万元亿￥一二两三十百千零整圆 '));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 16 }), (text) => {
        const reading = readTyped(text);
        expect('yuan' in reading ? Number.isSafeInteger(reading.yuan) : reading.problem.length > 0).toBe(true);
      }),
    );
  });
});

it('an address keeps to plain 万元', () => {
  for (const total of ['180万', '1800000元', '一百八十万元'])
    expect(readAnswers([['total', total]]).problems[0]?.message).toMatch(/看不懂这个数/);
});
