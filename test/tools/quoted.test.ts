import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines, wan, yuan } from '../../src/core/index.ts';
import { unquoted } from '../../src/tools/purchases/quoted.ts';

const read = (pasted: string) => splitLines(unquoted(pasted)).map(({ text, amount }) => [text, amount]);

describe('cells as Excel and WPS put them on the clipboard', () => {
  it('a break in a cell is one row, and its amount is the row’s', () => {
    expect(read('"激光打印机\n（A3）"\t2')).toEqual([['激光打印机 （A3）', wan(2)]]);
    expect(read('"激光打印机\r\n（A3）\r\n彩色"\t2\r\n扫描仪\t3\r\n')).toEqual([
      ['激光打印机 （A3） 彩色', wan(2)],
      ['扫描仪', wan(3)],
    ]);
    expect(read('"打印机\n扫描仪"')).toEqual([['打印机 扫描仪', undefined]]);
  });

  it('a break in the header, or in a cell that is not the first', () => {
    expect(read('名称\t"金额\n（元）"\n打印机\t5000').slice(1)).toEqual([['打印机', yuan(5000)]]);
    expect(read('1\t打印机\t"A3\n彩色"\t台\t2\t2500\t5000元')).toEqual([['打印机 A3 彩色', yuan(5000)]]);
  });

  it('tabs, commas and doubled quotes in a cell', () => {
    expect(read('"打印机\tA4"\t3')).toEqual([['打印机 A4', wan(3)]]);
    expect(read('"24""显示器\n黑色"\t3')).toEqual([['24"显示器 黑色', wan(3)]]);
    expect(read('"打印机, A4",3')).toEqual([['打印机, A4', wan(3)]]);
    expect(read('"""甲""牌打印机",3')).toEqual([['"甲"牌打印机', wan(3)]]);
  });

  it('rows of different lengths, and empty cells', () => {
    expect(read('"打印机\nA4"\t\t\t3\n扫描仪\t2\n\t\n服务器')).toEqual([
      ['打印机 A4', wan(3)],
      ['扫描仪', wan(2)],
      ['服务器', undefined],
    ]);
    expect(read('名称,金额\n打印机,3,,\n电脑,""').slice(1)).toEqual([
      ['打印机', wan(3)],
      ['电脑', undefined],
    ]);
  });

  it('a CSV file with quotes and commas inside', () => {
    const pasted = '名称,数量,预算（元）,备注\r\n"打印机, 彩色",2,"12,500",急\r\n"投影仪 ""高亮""",1,8000,\r\n';
    expect(read(pasted).slice(1)).toEqual([
      ['打印机, 彩色 急', yuan(12_500)],
      ['投影仪 "高亮"', yuan(8000)],
    ]);
    expect(read('名称,金额\n" 打印机 ", 3').slice(1)).toEqual([['打印机', wan(3)]]);
    expect(read('名称,金额\n打印机, "3"').slice(1)).toEqual([['打印机', wan(3)]]);
  });
});

describe('quotes that are no cell’s', () => {
  it('stay in the text, and swallow nothing', () => {
    expect(read('"甲"牌打印机\t3\n扫描仪\t2\n"乙"牌电脑\t4')).toEqual([
      ['"甲"牌打印机', wan(3)],
      ['扫描仪', wan(2)],
      ['"乙"牌电脑', wan(4)],
    ]);
    expect(read('"打印机\t3\n扫描仪\t2')).toEqual([
      ['"打印机', wan(3)],
      ['扫描仪', wan(2)],
    ]);
    expect(read('24"显示器\t3\n27"显示器\t2')).toEqual([
      ['24"显示器', wan(3)],
      ['27"显示器', wan(2)],
    ]);
    expect(read('打印机"甲",3')).toEqual([['打印机"甲"', wan(3)]]);
  });

  it('beside a cell in quotes, each is what it is', () => {
    expect(read('"甲"牌打印机\t3\n"扫描仪\n（A3）"\t2\n"乙"牌电脑\t4')).toEqual([
      ['"甲"牌打印机', wan(3)],
      ['扫描仪 （A3）', wan(2)],
      ['"乙"牌电脑', wan(4)],
    ]);
  });

  it('round a figure are no part of the name', () => {
    expect(read('复印机\t"1,234,567.89"元')).toEqual([['复印机', yuan(1_234_568)]]);
    expect(read('复印机\t"1,234,567"元\n扫描仪\t¥"1,000"')).toEqual([
      ['复印机', yuan(1_234_567)],
      ['扫描仪', yuan(1000)],
    ]);
  });
});

describe('whatever a spreadsheet holds', () => {
  const cell = fc.string({ unit: fc.constantFrom('打', '印', '机', '"', '\n', '\t', ' ', 'A', '，'), maxLength: 8 });
  const written = (text: string) => (/["\n\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  const shown = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('comes back cell by cell, one line a row', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const clipboard = rows.map((cells) => cells.map(written).join('\t')).join('\r\n');
        expect(unquoted(clipboard)).toBe(rows.map((cells) => cells.map(shown).join('\t')).join('\n'));
      }),
    );
  });

  it('no letter of any text is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('打', '印', '"', '\n', '\r', '\t', ',', ' '), maxLength: 30 }),
        (text) => {
          const letters = (all: string) => all.replace(/[\s",]/g, '');
          expect(letters(unquoted(text))).toBe(letters(text));
        },
      ),
    );
  });
});
