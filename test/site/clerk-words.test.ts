/** What clerks type leads somewhere: the table of their words, the amounts, and the queries that were tried. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { asWan } from '../../src/core/index.ts';
import { proveClerkWords } from '../../src/site/registers/clerk-words.ts';
import * as schemas from '../../src/site/regulation/schemas.ts';
import { amountIn } from '../../src/site/search/amount.ts';
import { readSaidFile, writeSaidFile, type SaidEntry } from '../../src/site/search/said-file.ts';
import { guess } from '../../src/site/search/said.ts';
import { toChinese } from '../../src/text/numerals.ts';
import { readYaml } from '../regulation.ts';
import { clerkWords, destinations, writtenClerkWords } from './content.ts';

const queries = z.record(z.string(), z.string());
const { blind, later, nowhere } = z
  .strictObject({ blind: queries, later: queries, nowhere: z.array(z.coerce.string()) })
  .parse(readYaml('../test/site/clerk-queries.yaml'));

const addresses = (query: string, entries = clerkWords) => guess(query, entries).ways.map(({ address }) => address);

test('at least forty queries are held, half of them older than the table', () => {
  expect(Object.keys(blind).length).toBeGreaterThanOrEqual(40);
  expect(Object.keys(later).length).toBeGreaterThanOrEqual(40);
});

test.each(Object.entries({ ...blind, ...later }))('“%s” leads to %s', (query, address) => {
  expect(addresses(query).filter((each) => each.startsWith(address))).not.toEqual([]);
});

test.each(nowhere)('“%s” is not guessed at', (query) => {
  expect(addresses(query)).toEqual([]);
});

describe('the table', () => {
  const proved = (...entries: readonly unknown[]) =>
    proveClerkWords(
      entries.map((entry, order) => schemas.clerkWord.parse({ ...Object(entry), id: String(order), order })),
      destinations,
    );

  test('comes out of the file as it went in', () => {
    expect(readSaidFile(writeSaidFile(clerkWords))).toEqual(clerkWords);
    expect(readSaidFile('词\t\t不知道\tx/\t题\n\n')).toEqual([{ said: ['词'], means: '', ways: [] }]);
  });

  test('has no word twice, and names whatever it leads to as the site does', () => {
    expect(writtenClerkWords.length).toBe(clerkWords.length);
    const label = (address: string) =>
      clerkWords.flatMap(({ ways }) => ways).find((way) => way.address === address)?.label;
    expect(label('tools/route/?category=operation')).toBe('审批路径：运维');
    expect(label('tools/materials/?materials=final-acceptance')).toBe('材料清单：竣工验收材料');
    expect(label('bodies/data-bureau/')).toBe('区政务服务和数据管理局');
  });

  test('has all its faults told at once, with the word that begins the entry', () => {
    const wrong = [
      { said: ['等保', 'ABC'], means: '等级护保', to: [{ term: 'no-such-term' }] },
      {
        said: ['密评', '等保'],
        to: [
          { tool: 'route', facts: 'category=none' },
          { tool: 'route', facts: 'total=180.0' },
        ],
      },
      { said: ['甲'], to: [{ guide: 'declare', at: '没有的标题' }, { guide: 'none' }, { page: 'none/' }] },
      { said: ['乙'], to: [{ body: 'none' }, { in: 6, words: '不得分拆申报' }] },
    ];
    const faults = (() => {
      try {
        proved(...wrong);
        return '';
      } catch (error) {
        return String(error);
      }
    })();
    for (const fault of [
      '“等保”: “ABC” is not folded',
      '“等保”: “等级护保” stands nowhere in the text',
      '“等保”: no term “no-such-term”',
      '“密评”: “等保” stands twice',
      '“密评”: no answers “category=none”',
      '“密评”: no answers “total=180.0”',
      '“甲”: no heading “没有的标题” in declare',
      '“甲”: no guide “none”',
      '“甲”: no page “none/”',
      '“乙”: no body “none”',
      '“乙”: “不得分拆申报” (6) stands nowhere',
    ])
      expect(faults).toContain(fault);
  });
});

describe('a guess', () => {
  const way = (address: string) => ({ kind: '工具' as const, address, label: address });
  const entry = (said: readonly string[], means: string, ...to: readonly string[]): SaidEntry => ({
    said,
    means,
    ways: to.map(way),
  });
  const table = [
    entry(['验收', 'yanshou'], '', 'accept', 'list'),
    entry(['备案'], '', 'filing', 'accept'),
    entry(['等保测评', '等保'], '等级保护', 'term'),
  ];

  test('does not mind spaces, capitals, width and punctuation', () => {
    for (const query of ['验收', ' 验 收？', '怎么验收！', 'YAN SHOU', 'ｙａｎｓｈｏｕ', 'yans'])
      expect([query, addresses(query, table)]).toEqual([query, ['accept', 'list']]);
    for (const query of ['yan', 'yanshouhuo', 'xyanshou', '验', ''])
      expect([query, addresses(query, table)]).toEqual([query, []]);
  });

  test('keeps the table’s order, takes the first way of each before the second of any, and no address twice', () => {
    expect(addresses('验收备案', table)).toEqual(['accept', 'filing', 'list']);
    expect(addresses('备案的等保测评', table)).toEqual(['filing', 'term', 'accept']);
  });

  test('says what the text calls it, with the word that was typed', () => {
    expect(guess('三级等保', table).meanings).toEqual([{ said: '等保', means: '等级保护' }]);
    expect(guess('等保测评', table).meanings).toEqual([{ said: '等保测评', means: '等级保护' }]);
    expect(guess('验收', table).meanings).toEqual([]);
  });

  test('leaves a long quotation alone', () => {
    expect(addresses('验收结论为“验收不通过”的，书面通知项目建设单位', table)).toEqual([]);
  });

  test('has the amount first', () => {
    expect(addresses('30万的项目要备案吗', table)).toEqual(['tools/route/?total=30', 'filing', 'accept']);
  });
});

describe('an amount in a query', () => {
  test.each([
    ['30万', '30'],
    ['180万元', '180'],
    ['45万元左右', '45'],
    ['约199.9999万', '199.9999'],
    ['180w', '180'],
    ['2千万', '2000'],
    ['两千万', '2000'],
    ['十万', '10'],
    ['二十五万', '25'],
    ['一千零八万', '1008'],
    ['九千九百九十九万', '9999'],
    ['两亿', '20000'],
    ['3百万', '300'],
    ['1.2亿', '12000'],
    ['一百八十万', '180'],
    ['壹佰捌拾万元', '180'],
    ['1800000元', '180'],
    ['1,800,000元', '180'],
    ['花了5000块', '0.5'],
  ])('%s is %s万元', (query, wan) => {
    expect(amountIn(query)).toBe(wan);
  });

  test.each([
    '180',
    '六',
    '第六条',
    '2024',
    '50万元以上、200万元以下',
    '50万元以下',
    '不足50万元',
    '0万元',
    '一百八万',
  ])('%s is no project’s total', (query) => {
    expect(amountIn(query)).toBeNull();
  });

  test('is what the tool reads in its own field, in letters too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('万', '万元', '亿元'), (number, unit) => {
        const typed = toChinese(number) + unit;
        expect(amountIn(typed)).toBe(asWan(typed));
      }),
    );
  });

  test('is what the tool reads in its own field', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 0, max: 9999 }),
        fc.constantFrom('万', '万元', '元', '亿元'),
        (whole, more, unit) => {
          const typed =
            unit === '元' ? `${String(whole)}元` : `${String(whole % 10_000)}.${String(more).padStart(4, '0')}${unit}`;
          const wan = asWan(typed);
          expect(amountIn(typed) ?? '0').toBe(wan === typed ? '0' : wan);
        },
      ),
    );
  });
});
