/** The .xlsx files that the tools write: read back by the site's own reader, and by LibreOffice where there is one. */
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { listMaterials, readAnswers } from '../../src/core/index.ts';
import { readFile } from '../../src/tools/files/read-file.ts';
import { COLUMNS } from '../../src/tools/materials/table.ts';
import { sheetOf } from '../../src/tools/materials/sheet.ts';
import { tableOf, type Table } from '../../src/tools/sheet/sheet.ts';
import { toXlsx } from '../../src/tools/sheet/xlsx.ts';
import { reportOn } from '../../src/tools/purchases/check.ts';
import { takeTable } from '../../src/tools/purchases/intake.ts';
import { besideOwn } from '../../src/tools/purchases/own-table.ts';
import { EMPTY } from '../../src/tools/purchases/purchases.ts';
import { sheetOf as purchasesSheet } from '../../src/tools/purchases/sheet.ts';
import { COLUMNS as OF_PURCHASES } from '../../src/tools/purchases/table.ts';
import { hasOffice, savedAgain } from './office.ts';

const MADE = new Date('2026-11-28T08:00:00Z');

const PURCHASES: Table = {
  title: '适用范围对照表',
  heading: [],
  above: [],
  head: ['序号', '名称', '金额（万元）', '理由'],
  rows: [
    [1, '=HYPERLINK("x")&<b>打印机</b>', 2.5, '理由一\n理由二'],
    [2, '@服务器 _x0041_', 0.0001, ''],
    [3, '\u0000\uD800摄像机\u{1F4F7}', '', ' 前后有空格 '],
  ],
  after: [['合计', '2.5001万元'], ['自查参考，以正式文件和主管部门意见为准。']],
};

/** The rows of the first sheet, as the site itself reads a file. */
function read(table: Table): (string | number | boolean | undefined)[][] {
  const reading = readFile(toXlsx(table, MADE), 'file.xlsx');
  if ('problem' in reading) throw new Error(reading.problem);
  return (reading.workbook.sheets[0]?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => (isPlain(cell) ? cell : undefined)),
  );
}
const isPlain = (cell: unknown): cell is string | number | boolean =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';

/** The part of the file that says how it is shown. */
const sheetXml = (table: Table) =>
  strFromU8(unzipSync(toXlsx(table, MADE))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('the file', () => {
  it('has the heads and rows on top, numbers as numbers, text as text', () => {
    const rows = read(PURCHASES);
    expect(rows[1]).toEqual(PURCHASES.head);
    expect(rows[2]).toEqual(PURCHASES.rows[0]);
    expect(rows[3]?.slice(0, 3)).toEqual([2, '@服务器 _x0041_', 0.0001]);
    expect(rows[4]?.[1]).toBe('摄像机\u{1F4F7}');
  });

  it('says everything else beneath', () => {
    expect(read(PURCHASES).flat()).toEqual(
      expect.arrayContaining(['合计：2.5001万元', '自查参考，以正式文件和主管部门意见为准。']),
    );
  });

  it('keeps title and heads in sight, and text that looks like a formula as text for good', () => {
    const xml = sheetXml(PURCHASES);
    expect(xml).toContain('ySplit="2"');
    expect(xml).not.toContain('<f>');
    const styles = strFromU8(unzipSync(toXlsx(PURCHASES, MADE))['xl/styles.xml'] ?? new Uint8Array());
    const looks = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*>/g)].map(([xf]) =>
      xf.includes('quotePrefix'),
    );
    const styleAt = (at: string) => Number(new RegExp(`r="${at}" s="(\\d+)"`).exec(xml)?.[1]);
    expect(['B3', 'B4', 'B5'].map((at) => looks[styleAt(at)])).toEqual([true, true, false]);
  });

  it('comes back as it went in, whatever is written', () => {
    const words = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `名${text}`);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (cells) => {
        const head = cells.map((_, index) => `列${String(index)}`);
        const rows = read({ ...PURCHASES, head, rows: [cells], after: [] });
        const plain = (text: unknown) => String(text).replace(/[^\P{C}\u{10000}-\u{10FFFF}]|\s/gu, '');
        expect(rows[2]?.map(plain)).toEqual(cells.map(plain));
      }),
    );
  });
});

const MATERIALS = (() => {
  const { facts } = readAnswers(
    new URLSearchParams('secrecy=none&unit=department&funds=district&category=new&total=180'),
  );
  const given = { facts, readings: {}, list: listMaterials(facts, 'declaration') };
  return tableOf(sheetOf(given, undefined, { spoken: {}, doubts: {} }), COLUMNS, ['非官方整理，以正式印发文本为准。']);
})();

/** What LibreOffice makes of the file: rows of cells. */
const opened = (table: Table): string[][] =>
  Papa.parse<string[]>(savedAgain(toXlsx(table, MADE), 'csv:Text - txt - csv (StarCalc):44,34,76,1').toString()).data;

/** A list that came from a file with a formula in disguise in a column that nothing is read from. */
const OWN = (() => {
  const cells = [1, '激光打印机', '=1+1', '+86', '@某', '-'];
  const heads = ['序号', '名称', '备注', '电话', '经办', '其他'];
  const table = { heads, nameColumn: 1, lines: [{ line: { text: '激光打印机' }, row: 2, cells }], file: '清单.xlsx' };
  const list = takeTable(EMPTY, () => 'a', table)?.purchases ?? EMPTY;
  const sheet = purchasesSheet({ list, report: reportOn(list) }, { spoken: {}, doubts: {} });
  return { cells, heads, table: besideOwn(tableOf(sheet, OF_PURCHASES, []), sheet.rows, list) };
})();

describe.skipIf(!hasOffice())('LibreOffice', () => {
  it('opens a checked list in the user’s own columns: they are as they were, and nothing runs', () => {
    const [, head = [], row = []] = opened(OWN.table);
    expect(head.slice(0, OWN.heads.length)).toEqual(OWN.heads);
    expect(row.slice(0, OWN.cells.length)).toEqual(OWN.cells.map(String));
    expect(row[head.indexOf('核对：结果')]).not.toBe('');
  }, 120_000);

  it('opens the list of purchases: nothing runs, nothing is lost', () => {
    const rows = opened(PURCHASES);
    expect(rows[1]).toEqual(PURCHASES.head);
    expect(rows[2]).toEqual(['1', '=HYPERLINK("x")&<b>打印机</b>', '2.5', '理由一\n理由二']);
    expect(rows[3]?.slice(0, 3)).toEqual(['2', '@服务器 _x0041_', '0.0001']);
    expect(rows.flat()).toContain('自查参考，以正式文件和主管部门意见为准。');
  }, 120_000);

  it('opens the list of papers', () => {
    const rows = opened(MATERIALS);
    expect(rows[1]).toEqual(MATERIALS.head);
    expect(rows.slice(2, 2 + MATERIALS.rows.length).map((row) => row[2])).toEqual(MATERIALS.rows.map((row) => row[2]));
    expect(rows.flat()).toContain('非官方整理，以正式印发文本为准。');
  }, 120_000);
});
