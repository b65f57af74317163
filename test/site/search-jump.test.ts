import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/site/search/fold.ts';
import { codeIn, jumpToArticle, jumpToChapters } from '../../src/site/search/jump.ts';
import { readLawFile } from '../../src/site/search/law-file.ts';
import { lawFiles } from '../../src/site/search/write-law.ts';
import { regulation } from './content.ts';

const law = lawFiles(regulation).flatMap(({ content }) => readLawFile(content));

describe('a query that names an article', () => {
  test.each(['6', '６', '六', '第六条', ' 第 6 条 ', '第６条', '06', '第六条第三句', '第6条第一款第二句'])(
    '“%s” leads to article 6',
    (query) => {
      expect(jumpToArticle(query, law)).toMatchObject({ article: { number: 6, heading: '第六条' } });
    },
  );

  test.each([
    ['第四十一条', 41],
    ['十', 10],
    ['二十', 20],
    ['1', 1],
  ])('“%s” leads to article %i', (query, article) => {
    expect(jumpToArticle(query, law)).toMatchObject({ article: { number: article } });
  });

  test.each([
    ['42', '没有第42条'],
    ['第四十二条', '没有第四十二条'],
    ['第0条', '没有第0条'],
    ['第2024条', '没有第2024条'],
  ])('“%s”: there is none, and how many there are', (query, words) => {
    const jump = jumpToArticle(query, law);
    expect(jump).toHaveProperty('problem', expect.stringContaining(words));
    expect(jump).toHaveProperty('problem', expect.stringContaining('共四十一条'));
  });

  test.each(['总则', '-6', '6.5', '第条', '', '2024', '0', '200', '第六条第', '六第三句'])(
    '“%s” names none',
    (query) => {
      expect(jumpToArticle(query, law)).toBeNull();
    },
  );
});

test('a number that the text has was not meant as an article that there is not', () => {
  expect(jumpToArticle('50', law, 'found')).toBeNull();
  expect(jumpToArticle('50', law)).toHaveProperty('problem');
  expect(jumpToArticle('第五十条', law, 'found')).toHaveProperty('problem');
  expect(jumpToArticle('6', law, 'found')).toMatchObject({ article: { number: 6 } });
});

describe('a query that names a chapter', () => {
  const chapters = ['第一章　总则', '第二章　项目规划', '第九章　附则'].map((heading, index) => ({
    number: index + 1,
    heading,
    articles: [],
  }));
  const named = (...words: string[]) => jumpToChapters(chapters, words).map(({ number }) => number);

  test('leads to its heading', () => {
    expect(named('总则')).toEqual([1]);
    expect(named('第一章')).toEqual([1]);
    expect(named('第二章', '规划')).toEqual([2]);
  });

  test('is not made of a single character, nor of what no heading holds', () => {
    expect(named('则')).toEqual([]);
    expect(named('预算')).toEqual([]);
    expect(named()).toEqual([]);
  });
});

describe('a query that is a code of the catalogue', () => {
  test.each([
    ['A02021003', 'A02021003'],
    ['ａ０２０２１００３', 'A02021003'],
    [' c16 ', null],
    ['b0702', 'B0702'],
    ['A4', null],
    ['A02021003 打印机', null],
    ['D0202', null],
    ['A020210031', null],
    ['', null],
  ])('“%s” → %s', (query, code) => {
    expect(codeIn(wordsOf(query))).toBe(code);
  });
});
