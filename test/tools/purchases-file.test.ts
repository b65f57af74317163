/** A purchase list with its answers as a file of the one form, and in the columns of the file that it came from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSheet, takenOf } from '../../src/tools/files/look.ts';
import { readFile } from '../../src/tools/files/read-file.ts';
import { readEnvelope } from '../../src/tools/keeping/keeper.ts';
import { readKept } from '../../src/tools/keeping/kept-file.ts';
import { reportOn } from '../../src/tools/purchases/check.ts';
import { changedIn, fileOf, isSameList, listIn, PURCHASES_FILE } from '../../src/tools/purchases/exchange.ts';
import { takeLeftOut, takeTable, takeTyped } from '../../src/tools/purchases/intake.ts';
import { besideOwn } from '../../src/tools/purchases/own-table.ts';
import {
  EMPTY,
  fetched,
  listOf as listAlone,
  opened,
  purchasesSchema,
  VERSION,
  withLine,
  withoutLine,
  type Purchases,
} from '../../src/tools/purchases/purchases.ts';
import { sheetOf } from '../../src/tools/purchases/sheet.ts';
import { COLUMNS } from '../../src/tools/purchases/table.ts';
import { tableOf } from '../../src/tools/sheet/sheet.ts';
import { anyList, line, listOf, numbering } from './exclusions.ts';

const SAVED = { rules: '0123abcd', saved: '2026-11-29' };
const saved = (list: Purchases) => fileOf(list, reportOn(list), SAVED);

function read(file: string) {
  const found = readKept(file, PURCHASES_FILE);
  if ('problem' in found) throw new Error(found.problem);
  return found.value;
}

/** The list with the lines of a file of test/files. */
function withFile(path: string, all: Purchases = EMPTY, freshId = numbering()): Purchases {
  const reading = readFile(new Uint8Array(readFileSync(join(import.meta.dirname, '../files', path))), path);
  if ('problem' in reading) throw new Error(reading.problem);
  const { workbook } = reading;
  const table = takenOf(workbook, { sheet: firstSheet(workbook), hiddenRows: 'with-hidden' });
  const taken = takeTable(all, freshId, { ...table, file: path });
  if (taken === undefined) throw new Error('more than a list takes');
  return taken.purchases;
}

function exported(list: Purchases) {
  const sheet = sheetOf({ list, report: reportOn(list) }, { spoken: {}, doubts: {} });
  return besideOwn(tableOf(sheet, COLUMNS, []), sheet.rows, list);
}
const column = (list: Purchases, head: string) => {
  const { head: heads, rows } = exported(list);
  return rows.map((row) => row[heads.indexOf(head)]);
};

describe('the file of a purchase list', () => {
  it('goes out and comes in with lines, answers, readings and results', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const report = reportOn(list);
        const value = read(fileOf(list, report, SAVED));
        expect(value).toEqual({ ...list, results: report.lines.map(({ result }) => result) });
        expect(changedIn(value, report)).toEqual([]);
      }),
    );
  });

  it('keeps the user’s own columns and what was left out', () => {
    const list = withFile('xlsx/wps-merged-title.xlsx');
    const back = listIn(read(saved(list)), numbering());
    expect(back).toEqual(listAlone(list));
    expect(isSameList(list, back)).toBe(true);
    expect(isSameList(EMPTY, back)).toBe(false);
  });

  it('says which lines the rules now see otherwise', () => {
    const list = listOf(line('a', { text: '激光打印机', amount: '1' }), line('b', { text: '机架式服务器' }));
    const value = read(saved(list));
    const [first = '', second = ''] = value.results;
    expect(first).not.toBe(second);
    const [changed, ...others] = changedIn({ ...value, results: [second, second] }, reportOn(list));
    expect(others).toEqual([]);
    expect(changed).toMatchObject({ row: 1, text: '激光打印机' });
    expect(`${changed?.from ?? ''} ${changed?.to ?? ''}`).toMatch(/\p{Script=Han}/u);
  });

  it('that tells its lines not apart is numbered anew; a line that does not fit is named', () => {
    const file = saved(listOf(line('a', { text: '一' }), line('a', { text: '二' })));
    expect(listIn(read(file), numbering()).lines.map(({ id }) => id)).toEqual(['1', '2']);
    expect(JSON.stringify(readKept(file.replace('"text":"二"', '"text":2'), PURCHASES_FILE))).toContain(
      '文件里第 2 行读不懂。',
    );
  });

  it('takes the place of the list that is open, which comes back with all it had', () => {
    const before = withFile('xlsx/wps-merged-title.xlsx');
    const after = opened(before, listIn(read(saved(listOf(line('x', { text: '服务器' })))), numbering()));
    expect([after.lines.length, after.leftOut, after.tables]).toEqual([1, [], undefined]);
    expect(listAlone(fetched(after, 0))).toEqual(listAlone(before));
  });
});

describe('what this browser keeps of a list', () => {
  it('of version 1, which had no columns of files, is read as it is', () => {
    const stored = JSON.stringify({ version: 1, value: { ...EMPTY, lines: [line('a', { text: '打印机' })] } });
    expect(readEnvelope(stored, { version: VERSION, schema: purchasesSchema })).toMatchObject({ state: 'read' });
  });
});

describe('the checked list beside the user’s own columns', () => {
  const HEADS = ['序号', '设备名称', '规格型号', '数量', '单价', '金额', '备注'];
  const FOUND = ['核对：金额（万元）', '核对：结果', '核对：理由', '核对：依据', '核对：还差什么'];

  it('has all of them in their order, those too that nothing was read from, and its sums in their place', () => {
    const list = withFile('xlsx/wps-merged-title.xlsx');
    const { head, rows } = exported(list);
    expect(head.slice(-FOUND.length)).toEqual(FOUND);
    expect(head.slice(0, -FOUND.length)).toEqual(HEADS);
    const cells = list.lines.map(({ origin }) => origin?.cells ?? []);
    expect(rows.slice(0, 3).map((row) => row.slice(0, 6))).toEqual(cells.map((row) => row.slice(0, 6)));
    expect(rows).toHaveLength(list.lines.length + list.leftOut.length);
    expect(column(list, '核对：结果').slice(3)).toEqual(list.leftOut.map(() => '未核对'));
    expect(column(list, '核对：金额（万元）').slice(0, 3)).toEqual(list.lines.map(({ amount }) => Number(amount)));
  });

  it('keeps the order of the file where a sum stands between the lines', () => {
    const list = withFile('xlsx/parts-in-wan.xlsx');
    const rows = exported(list).rows.map(([first, second]) => `${String(first)} ${String(second)}`);
    const numbers = [...list.lines, ...list.leftOut].map(({ origin }) => origin);
    const inFile = numbers
      .flatMap((origin) => (origin === undefined ? [] : [origin]))
      .sort((one, other) => one.row - other.row)
      .map(({ cells: [first = '', second = ''] }) => `${String(first)} ${String(second)}`);
    expect(rows).toEqual(inFile);
  });

  it('says a name that was changed here; a line that was typed stands under the name', () => {
    const list = withFile('xlsx/wps-merged-title.xlsx');
    expect(exported(list).head).not.toContain('核对：名称改为');
    const [first] = list.lines;
    const renamed = withLine(list, first?.id ?? '', (each) => ({ ...each, text: '复印机' }));
    const more = takeTyped({ ...renamed, draft: { ...renamed.draft, name: '会议桌', amount: '2' } }, 'typed');
    expect(column(more, '核对：名称改为').filter((words) => words !== '')).toEqual(['复印机']);
    expect(column(more, '设备名称')).toContain('会议桌');
    expect(column(more, '设备名称')[0]).toBe(first?.origin?.cells[1]);
  });

  it('leaves out what was removed, and says nothing twice that was added after all', () => {
    const list = withFile('xlsx/wps-merged-title.xlsx');
    const fewer = withoutLine(list, list.lines[0]?.id ?? '');
    expect(exported(fewer).rows).toHaveLength(exported(list).rows.length - 1);
    const added = takeLeftOut(list, list.leftOut[0]?.id ?? '');
    expect(added.lines).toHaveLength(list.lines.length + 1);
    expect(exported(added).rows).toHaveLength(exported(list).rows.length);
    expect(exported({ ...list, leftOut: [] }).rows).toEqual(exported(list).rows);
  });

  it('puts columns of two files together by their heads, and makes its own anew', () => {
    const freshId = numbering();
    const two = withFile('docx/merged-names.docx', withFile('xlsx/wps-merged-title.xlsx', EMPTY, freshId), freshId);
    const { head, rows } = exported(two);
    expect(head.slice(0, HEADS.length)).toEqual(HEADS);
    expect(new Set(head.slice(0, -FOUND.length)).size).toBe(head.length - FOUND.length);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    const again = {
      heads: [...head],
      nameColumn: 1,
      lines: rows.map((cells, index) => ({ line: { text: String(cells[1]) }, row: index + 2, cells })),
    };
    const taken = takeTable(EMPTY, freshId, { ...again, file: 'again.xlsx' });
    expect(exported(taken?.purchases ?? EMPTY).head).toEqual(head);
  });

  it('is the usual table where no line came from a file', () => {
    expect(exported(listOf(line('a', { text: '打印机' }))).head).toEqual(COLUMNS.map(([head]) => head));
  });
});
