import { describe, expect, it } from 'vitest';
import { splitLines, wan } from '../../src/core/index.ts';
import { readHeader } from '../../src/core/purchases/paste-header.ts';

/** The columns of a header: which is the amount, which are aside, of how many. */
const columns = (separator: string, count: number, amount: number | undefined, ...aside: readonly number[]) => ({
  ...(amount !== undefined && { amount }),
  ...{ aside, count, separator },
});

describe('a header', () => {
  it.each([
    ['名称 金额', '万元', columns(' ', 2, 1)],
    ['  名称   金额  ', '万元', columns(' ', 2, 1)],
    ['名称，金额（元）', '元', columns(' ', 2, 1)],
    ['名称、、预算（元）', '元', columns(' ', 2, 1)],
    ['名称|金额（万元）', '万元', columns(' ', 2, 1)],
    ['金额 名称（元）', '元', columns(' ', 2, 0)],
    ['单位：元 名称 金额', '元', columns(' ', 3, 2)],
    ['序号 名称 数量 金额', '万元', columns(' ', 4, 3, 0, 2)],
    ['名称\t金额', '万元', columns('\t', 2, 1)],
    ['金额（元）\t名称', '元', columns('\t', 2, 0)],
    ['名称,单价（元）,总价（万元）', '万元', columns(',', 3, 2, 1)],
    ['名称,单价（元）', '元', columns(',', 2, undefined, 1)],
    ['项目 金额一二三四五六七八九十一二三四', '万元', columns(' ', 2, 1)],
  ])('“%s” is in %s, with columns %o', (line, unit, table) => {
    expect(readHeader(line)).toEqual({ table, unit });
  });

  it('that names no unit has the one that a line above gave', () => {
    expect(readHeader('名称 金额', '元')?.unit).toBe('元');
    expect(readHeader('名称 金额（万元）', '元')?.unit).toBe('万元');
  });

  it.each([
    ['one word', '金额'],
    ['one word that names things', '设备费用'],
    ['no name', '金额 备注'],
    ['no money', '名称 数量'],
    ['a figure', '名称 金额 2024'],
    ['a figure in one cell', '名称\t金额\t12'],
    ['a cell as long as a sentence', '名称说明一二三四五六七八九十一二三 项目 金额'],
    ['a cell of seventeen characters', '项目 金额一二三四五六七八九十一二三四五'],
  ])('has %s: none', (_what, line) => {
    expect(readHeader(line)).toBeUndefined();
  });

  it('is shown on one line, with what it is', () => {
    expect(splitLines('  名称 \t  金额  ')).toEqual([
      { text: '名称 金额', problem: '这一行像是表头，不是要买的东西。', notAnItem: 'header' },
    ]);
  });
});

describe('cells', () => {
  const rows = (pasted: string) =>
    splitLines(pasted)
      .slice(1)
      .map(({ text, amount }) => [text, amount]);

  it('that are empty at the end count for nothing', () => {
    expect(rows('名称,金额\n打印机,3,,')).toEqual([['打印机', wan(3)]]);
  });

  it('lose a running number, and only that', () => {
    expect(rows('x\n1\t打印机\t3')).toEqual([['打印机', wan(3)]]);
    expect(rows('x\n12345\t打印机\t3')).toEqual([['12345 打印机', wan(3)]]);
    expect(rows('x\n2台\t打印机\t3')).toEqual([['2台 打印机', wan(3)]]);
    expect(rows('x\n第2\t打印机\t3')).toEqual([['第2 打印机', wan(3)]]);
    expect(rows('x\n1\t3')).toEqual([['1', wan(3)]]);
    expect(rows('名称\t数量\t金额\n电脑\t1\t')).toEqual([['电脑 1', undefined]]);
  });

  it('keep a line that is nothing but numbering', () => {
    expect(rows('x\n  1.  \n-\n   打印机   彩色   3')).toEqual([
      ['1.', undefined],
      ['-', undefined],
      ['打印机 彩色', wan(3)],
    ]);
  });
});
