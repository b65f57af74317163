import { describe, expect, it } from 'vitest';
import { splitLines, wan, yuan } from '../../src/core/index.ts';
import { readHeader } from '../../src/core/paste-header.ts';

describe('a header', () => {
  it.each([
    ['名称 金额', { unit: '万元' }],
    ['  名称   金额  ', { unit: '万元' }],
    ['名称，金额（元）', { unit: '元' }],
    ['名称、、预算（元）', { unit: '元' }],
    ['名称|金额（万元）', { unit: '万元' }],
    ['金额 名称（元）', { unit: '元' }],
    ['单位：元 名称 金额', { unit: '元' }],
    ['名称\t金额', { table: { amount: 1, count: 2, separator: '\t' }, unit: '万元' }],
    ['金额（元）\t名称', { table: { amount: 0, count: 2, separator: '\t' }, unit: '元' }],
    ['名称,单价（元）,总价（万元）', { table: { amount: 2, count: 3, separator: ',' }, unit: '万元' }],
    ['名称,单价（元）', { table: { amount: 1, count: 2, separator: ',' }, unit: '元' }],
  ])('“%s” says %o', (line, columns) => {
    expect(readHeader(line)).toEqual(columns);
  });

  it.each([
    ['one word', '金额'],
    ['one word that names things', '设备费用'],
    ['no name', '金额 备注'],
    ['no money', '名称 数量'],
    ['a figure', '名称 金额 2024'],
    ['a figure in one cell', '名称\t金额\t12'],
    ['a cell as long as a sentence', '名称说明一二三四五六七八九十一二三 项目 金额'],
  ])('has %s: none', (_what, line) => {
    expect(readHeader(line)).toBeUndefined();
  });

  it('may have cells of sixteen characters', () => {
    expect(readHeader('项目 金额一二三四五六七八九十一二三四')).toEqual({ unit: '万元' });
    expect(readHeader('项目 金额一二三四五六七八九十一二三四五')).toBeUndefined();
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

  it('in quotes may hold the separator, and quotes that are doubled', () => {
    expect(rows('名称,金额\n"打印机,A4",3')).toEqual([['打印机,A4', wan(3)]]);
    expect(rows('名称,金额\n" 打印机 ", 3')).toEqual([['打印机', wan(3)]]);
    expect(rows('名称,金额\n"打印机 ""甲""",3')).toEqual([['打印机 "甲"', wan(3)]]);
    expect(rows('名称,金额\n打印机"甲",3')).toEqual([['打印机"甲"', wan(3)]]);
    expect(rows('名称\t金额（元）\n"打印机\tA4"\t3')).toEqual([['打印机\tA4', yuan(3)]]);
  });

  it('that are empty at the end count for nothing', () => {
    expect(rows('名称,金额\n打印机,3,,\n电脑,""')).toEqual([
      ['打印机', wan(3)],
      ['电脑', undefined],
    ]);
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
