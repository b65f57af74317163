import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWan, formatYuan, mayBeMeantInYuan, readWan, sameFigureInYuan, wan, yuan } from '../../src/core/index.ts';

const reads = (text: string) => {
  const reading = readWan(text);
  return 'yuan' in reading ? reading.yuan : reading.problem;
};

describe('an amount in 万元', () => {
  it.each([
    ['180', 1_800_000],
    ['199.9999', 1_999_999],
    ['0.0001', 1],
    ['0', 0],
    ['１８０', 1_800_000],
    ['1８0．5', 1_805_000],
    ['1,800', 18_000_000],
    ['1，234，567.8', 12_345_678_000],
    [' 1 800 ', 18_000_000],
    ['0050', 500_000],
  ])('“%s” is %i 元', (text, amount) => {
    expect(reads(text)).toBe(amount);
  });

  it.each([
    ['', /没有填/],
    ['-5', /负数/],
    ['－5', /负数/],
    ['1.23456', /四位/],
    ['一百八十', /看不懂/],
    ['180万', /看不懂/],
    ['1e3', /看不懂/],
    ['Infinity', /看不懂/],
    ['1,80', /看不懂/],
    ['.5', /看不懂/],
    ['10²', /看不懂/],
    ['①0', /看不懂/],
    ['50 60', /看不懂/],
    ['5.', /看不懂/],
    ['<script>', /看不懂/],
    ['999999999999', /太大/],
  ])('“%s” is refused with a reason and what is allowed', (text, reason) => {
    expect(reads(text)).toMatch(reason);
    expect(reads(text)).toMatch(/例如 180 或 199\.9999/);
  });

  it('is written as it is read, for every amount', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (amount) => reads(formatWan(yuan(amount))) === amount));
  });

  it('is echoed in 元 with thousands marks', () => {
    expect(formatYuan(wan(180))).toBe('1,800,000');
    expect(formatYuan(wan(0.0001))).toBe('1');
    expect(formatYuan(wan(100000))).toBe('1,000,000,000');
  });

  it('asks from 1亿元 whether 元 was meant', () => {
    expect(mayBeMeantInYuan(wan(9999.9999))).toBe(false);
    expect(mayBeMeantInYuan(wan(10000))).toBe(true);
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2e12])('%d 元 is no amount', (amount) => {
    expect(() => yuan(amount)).toThrow();
  });
});

describe('what is wrong with a figure', () => {
  it.each([
    ['1.23456', /小数超过四位/],
    ['1,234.567890', /小数超过四位/],
    ['1.23456x', /看不懂/],
    ['x1.23456', /看不懂/],
    ['a.12345', /看不懂/],
    ['1.abcde', /看不懂/],
    ['5-', /看不懂/],
    ['.5', /看不懂/],
    ['-5', /不能是负数/],
  ])('“%s”', (text, problem) => {
    expect(reads(text)).toMatch(problem);
  });

  it.each([
    ['12,345', 123_450_000],
    ['123 456.5', 1_234_565_000],
  ])('nothing with “%s”', (text, amount) => {
    expect(reads(text)).toBe(amount);
  });
});

describe('万元 that may be meant as 元', () => {
  it('keep their figure, rounded to the 元', () => {
    expect(sameFigureInYuan(wan(1_800_000))).toBe(1_800_000);
    expect(sameFigureInYuan(wan(1.4))).toBe(1);
    expect(sameFigureInYuan(wan(1.5))).toBe(2);
  });
});
