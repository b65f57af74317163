import { describe, expect, it } from 'vitest';
import { fromChinese, readArticleNumber, toChinese } from '../../src/text/index.ts';

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [41, '四十一'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [212, '二百一十二'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [4100, '四千一百'],
    [9999, '九千九百九十九'],
  ])('%i is %s, both ways', (value, word) => {
    expect(toChinese(value)).toBe(word);
    expect(fromChinese(word)).toBe(value);
  });

  it('come back the same for every number there is', () => {
    for (let value = 1; value <= 9999; value += 1) expect(fromChinese(toChinese(value))).toBe(value);
  });

  it.each(['', '十十', '一二', '百', '二三', '十零', '第六', '一百一', '一百十', '零一', '六零', '一万', '一百零'])(
    '“%s” is no numeral',
    (word) => {
      expect(fromChinese(word)).toBeNull();
    },
  );

  it.each([0, 10_000, 1.5, -3, Number.NaN])('%d has none', (value) => {
    expect(() => toChinese(value)).toThrow(new RangeError(`no Chinese numeral here for ${String(value)}: 1 to 9999`));
  });
});

describe('the article a reader asks for', () => {
  it.each([
    ['6', 6],
    ['６', 6],
    ['六', 6],
    ['第六条', 6],
    ['第 41 条', 41],
    ['第四十一条', 41],
    ['第一百零二条', 102],
    [' 十 ', 10],
    ['999', 999],
  ])('“%s” is %i', (query, number) => {
    expect(readArticleNumber(query)).toBe(number);
  });

  it.each(['', '区块链', '六七', '第条', '六第', '条六', '6.5', '-6', '12345'])('“%s” names none', (query) => {
    expect(readArticleNumber(query)).toBeNull();
  });
});
