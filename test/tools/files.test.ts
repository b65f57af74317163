/** What each file of test/files gives, and what is said of those that cannot be read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRole } from '../../src/core/index.ts';
import { makeReader as makeAnyReader } from '../../src/tools/files/answering.ts';
import type { Progress } from '../../src/tools/files/asking.ts';
import { firstSheet, lookAt, sheetNames, takenOf, type Choice } from '../../src/tools/files/look.ts';
import { PURCHASE_TABLE } from '../../src/tools/files/purchase-table.ts';
import { MOST_BYTES, MOST_ROWS } from '../../src/tools/files/limits.ts';
import { readFile } from '../../src/tools/files/read-file.ts';
import type { Workbook } from '../../src/tools/files/workbook.ts';
import { missing, sayOwn, sayReasons, saySheet, saySum } from '../../src/tools/files/words.ts';
import { xlsx } from '../files/xlsx.ts';

const makeReader = () => makeAnyReader(PURCHASE_TABLE);

const FOLDER = join(import.meta.dirname, '../files');
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(FOLDER, path)));

function opened(bytes: Uint8Array, name = 'file'): Workbook {
  const reading = readFile(bytes, name);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.workbook;
}

const usual = (workbook: Workbook): Choice => ({ sheet: firstSheet(workbook), hiddenRows: 'with-hidden' });
const lookOf = (path: string, choice: Partial<Choice> = {}) => {
  const workbook = opened(bytesOf(path), path);
  return lookAt(workbook, { ...usual(workbook), ...choice });
};
const namesOf = (path: string) => {
  const workbook = opened(bytesOf(path), path);
  const { lines } = takenOf(workbook, usual(workbook));
  return lines.flatMap(({ line: { text, notAnItem } }) => (notAnItem === undefined ? [text] : []));
};

/** Letters of the columns for 名称, 数量, 单价, 金额, 代码; · for a column that is not read. */
const LETTER = { name: '名', quantity: '量', price: '价', amount: '额', code: '码' } as const;

/** File, columns, unit, lines to buy, rows left out, their sum in 元, the file's own sum or what is said instead. */
const TABLE: readonly (readonly [string, string, string, number, number, number, number | undefined])[] = [
  ['xlsx/wps-merged-title.xlsx', '·名·量价额·', '元', 3, 2, 144_500, 144_500],
  ['xlsx/excel-several-sheets.xlsx', '·名量额', '万元', 2, 1, 205_000, 205_000],
  ['xlsx/numbers-as-text.xlsx', '·名量价额', '—', 3, 1, 28_299, 28_299],
  ['xlsx/parts-in-wan.xlsx', '·名量价额', '万元', 3, 3, 318_345, 318_345],
  ['xlsx/units-in-formats.xlsx', '名额', '—', 3, 1, 144_500, 144_500],
  ['xlsx/two-rows-of-headings.xlsx', '·名·量价额·', '元', 3, 1, 144_500, 144_500],
  ['xlsx/hidden-rows.xlsx', '·名量价额', '元', 4, 1, 153_500, 144_500],
  ['xlsx/no-headings.xlsx', '·名··额', '—', 3, 0, 1_445_000_000, undefined],
  ['xlsx/codes-and-merged-names.xlsx', '码名·量额', '元', 4, 2, 214_000, 214_000],
  ['xlsx/library-with-prefix.xlsx', '·名量价额', '元', 3, 1, 144_500, 150_000],
  ['xlsx/macros-and-other-files.xlsm', '名额', '元', 3, 0, 18_000, undefined],
  ['xlsx/libreoffice.xlsx', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['xlsx/libreoffice.xlsm', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['text/utf-8.csv', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['text/utf-8-marked.csv', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['text/gbk.csv', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['text/gbk-semicolons.csv', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['text/utf-16-le-tabs.txt', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['text/utf-16-be.csv', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['text/utf-16-unmarked.txt', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['text/tabs.tsv', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['text/quotes-and-breaks.csv', '名量额', '元', 2, 1, 4200, 4200],
  ['text/sep-line.csv', '名额', '万元', 2, 1, 205_000, 205_000],
  ['text/wide-commas.txt', '名量额', '元', 2, 0, 19_300, undefined],
  ['text/chat.txt', '名', '—', 3, 1, 144_500, 144_500],
  ['text/libreoffice.csv', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['docx/plain.docx', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['docx/two-tables.docx', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['docx/unit-above.docx', '·名额', '万元', 2, 1, 205_000, 205_000],
  ['docx/merged-names.docx', '名·量额', '元', 3, 1, 154_000, 154_000],
  ['docx/title-in-table.docx', '·名量额', '元', 2, 0, 10_299, undefined],
  ['docx/inner-table.docx', '·名量价额', '元', 3, 1, 144_500, 144_500],
  ['docx/changes-tracked.docx', '名额', '元', 1, 0, 1800, undefined],
  ['docx/content-controls.docx', '名额', '万元', 1, 0, 125_000, undefined],
  ['docx/units-in-cells.docx', '名额', '—', 4, 0, 236_300, undefined],
  ['docx/parts-of-words.docx', '名额', '元', 1, 0, 18_000, undefined],
];

/** The rows about files in docs/files.md, of the table with so many columns. */
function documented(columns: number): string[][] {
  const text = readFileSync(join(import.meta.dirname, '../../docs/files.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  const cells = rows.map((row) => row.slice(1, -1).split('|'));
  return cells.filter(({ length }) => length === columns).map((row) => row.map((cell) => cell.trim()));
}

describe('a file that offices have', () => {
  it.each(TABLE)('%s: columns %s in %s, %i lines, %i left out, %i 元', (path, columns, unit, items, out, sum, own) => {
    const look = lookOf(path);
    expect(look.columns.roles.map((role) => (role === undefined ? '·' : LETTER[role])).join('')).toBe(columns);
    expect(look.columns.unit ?? '—').toBe(unit);
    expect([look.items, look.leftOut, look.sum, look.own?.amount]).toEqual([items, out, sum, own]);
  });

  it('stands in docs/files.md with what it gave', () => {
    const inWords = (amount: number | undefined) => (amount === undefined ? '没有' : amount.toLocaleString('en-US'));
    expect(documented(8).map(([path, , ...gave]) => [path, ...gave])).toEqual(
      TABLE.map(([path, columns, unit, items, out, sum, own]) => [
        ...[`\`${path}\``, columns, unit, String(items), String(out), inWords(sum), inWords(own)],
      ]),
    );
  });

  it('stands in the table, whichever it is', () => {
    const listed = new Set(TABLE.map(([path]) => path));
    const there = ['xlsx', 'text', 'docx'].flatMap((folder) =>
      readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`),
    );
    expect(there.filter((path) => !listed.has(path))).toEqual([]);
  });

  it('keeps names as they are: merged over rows, with their code, with breaks made spaces', () => {
    expect(namesOf('xlsx/codes-and-merged-names.xlsx').slice(0, 2)).toEqual([
      'A02010105 台式计算机',
      'A02010105 台式计算机',
    ]);
    expect(namesOf('text/quotes-and-breaks.csv')).toEqual(['显示器 （24" 防眩光）', '打印机, A4']);
    expect(namesOf('docx/parts-of-words.docx')).toEqual(['激光打印机 （A4）']);
  });

  it('says which rows it hides, and reads without them when told so', () => {
    const look = lookOf('xlsx/hidden-rows.xlsx');
    expect(look.hidden).toEqual([5]);
    expect(look.own?.difference).toBe(9000);
    expect(sayOwn(look)).toBe(
      '文件自己的合计（第 6 行）是 14.45 万元（144,500 元）；读出的比文件自己的合计多 0.9 万元，请看是不是有一列、一行没有读对。',
    );
    const without = lookOf('xlsx/hidden-rows.xlsx', { hiddenRows: 'without-hidden' });
    expect([without.items, without.sum, without.own?.difference]).toEqual([3, 144_500, 0]);
  });

  it('says what was not computed, run or fetched', () => {
    expect(lookOf('xlsx/macros-and-other-files.xlsm').notices.join('')).toMatch(
      /宏，没有运行.*别的文件，没有去取.*1 个公式没有存下结果.*#REF!/,
    );
  });

  it('lists its sheets, hidden ones too, and begins with one that can be read', () => {
    const workbook = opened(bytesOf('xlsx/excel-several-sheets.xlsx'));
    expect(sheetNames(workbook).map(saySheet)).toEqual([
      '填表说明（3 行）',
      '采购清单（7 行）',
      '旧版（隐藏的表，2 行）',
    ]);
    expect(firstSheet(workbook)).toBe(1);
    const hidden = lookAt(workbook, { sheet: 2, hiddenRows: 'with-hidden' });
    expect([hidden.items, hidden.sum]).toEqual([1, 1]);
  });

  it('whose unit nobody says has to wait for one', () => {
    const look = lookOf('xlsx/no-headings.xlsx');
    expect(missing(look)).toBe('金额没有写明是元还是万元，请先选一种。');
    expect(look.sums).toEqual({ 元: 144_500, 万元: 1_445_000_000 });
    const { roles, above } = look.columns;
    const said = lookOf('xlsx/no-headings.xlsx', { columns: { roles, above, unit: '元' } });
    expect([missing(said), said.sum]).toEqual([undefined, 144_500]);
  });

  it('is read by the columns that somebody chooses', () => {
    const { columns } = lookOf('xlsx/wps-merged-title.xlsx');
    const asUnitPrices = lookOf('xlsx/wps-merged-title.xlsx', { columns: withRole(columns, 4, 'amount') });
    expect(asUnitPrices.sum).toBe(1800 + 50_000 + 26_500);
    const without = lookOf('xlsx/wps-merged-title.xlsx', { columns: withRole(columns, 1, undefined) });
    expect(missing(without)).toBe('请在表头上选一列作“名称”。');
  });

  it('is read under the row that somebody points at as its headings, or under none', () => {
    const found = lookOf('xlsx/wps-merged-title.xlsx');
    expect(found.mayBeHead.find(({ number }) => number === found.head)?.words).toContain('设备名称');
    const same = lookOf('xlsx/wps-merged-title.xlsx', { head: found.head });
    expect([same.columns.roles, same.columns.unit, same.sum]).toEqual([found.columns.roles, '元', found.sum]);
    const none = lookOf('xlsx/wps-merged-title.xlsx', { head: 'none' });
    expect([none.head, none.columns.reasons.name]).toEqual(['none', '没有认出表头；这一列多是文字']);
    // Words that nobody knows for headings: the cells beneath tell what is what.
    const rows = [
      ['某某单位用', '', ''],
      ['甲栏', '乙栏', '丙栏'],
      ['1', '激光打印机', 1800],
      ['2', '机架式服务器', 26_500],
    ];
    const workbook = opened(xlsx([{ name: '表', rows }]));
    const { columns, items, sum } = lookAt(workbook, { sheet: 0, hiddenRows: 'with-hidden', head: 2 });
    expect([columns.heads, columns.roles, items]).toEqual([['甲栏', '乙栏', '丙栏'], [undefined, 'name', 'amount'], 2]);
    expect(sum).toBe(28_300 * 10_000);
    expect(takenOf(workbook, { sheet: 0, hiddenRows: 'with-hidden', head: 2 }).heads).toEqual(['甲栏', '乙栏', '丙栏']);
  });

  it('gives its reasons', () => {
    const look = lookOf('xlsx/wps-merged-title.xlsx');
    expect(sayReasons(look)).toEqual([
      '名称：B 列，表头写“设备名称”',
      '数量：D 列，表头写“数量”',
      '单价：E 列，表头写“单价”',
      '金额：F 列，表头写“金额”',
    ]);
    expect(look.columns.reasons.unit).toBe('表格上面写“单位：元”');
    expect(saySum(look)).toBe('读出 3 行；金额合计 14.45 万元（144,500 元）。另有 2 行像标题、表头或合计，不加入。');
  });
});

describe('a file that cannot be read says what to do', () => {
  const REFUSED: readonly (readonly [string, RegExp])[] = [
    ['old.et', /旧格式.*另存为 \.xlsx/],
    ['libreoffice.xls', /旧格式.*另存为 \.xlsx/],
    ['locked.xlsx', /密码/],
    ['libreoffice.ods', /OpenDocument.*另存为 \.xlsx/],
    ['binary-workbook.xlsb', /\.xlsb.*另存为 \.xlsx/],
    ['cut-off.xlsx', /没有传完整/],
    ['broken-inside.xlsx', /打不开/],
    ['some.zip', /压缩包/],
    ['web-page.xls', /其实是网页.*另存为 \.xlsx/],
    ['renamed-pdf.xlsx', /PDF/],
    ['picture.xlsx', /图片/],
    ['noise.csv', /打不开/],
    ['no-table.docx', /没有表格/],
    ['empty.xlsx', /空的/],
    ['nothing.csv', /空的/],
  ];

  it.each(REFUSED)('%s', (name, words) => {
    const reading = readFile(bytesOf(`refused/${name}`), name);
    expect('problem' in reading && reading.problem).toMatch(words);
    expect('problem' in reading && reading.problem).toMatch(/。$/);
  });

  it('stands in docs/files.md with what is said', () => {
    expect(documented(3).map(([path, , words]) => [path, words])).toEqual(
      REFUSED.map(([name]) => {
        const reading = readFile(bytesOf(`refused/${name}`), name);
        return [`\`refused/${name}\``, 'problem' in reading ? reading.problem : ''];
      }),
    );
  });

  it('stands in this list, whichever it is', () => {
    expect(readdirSync(join(FOLDER, 'refused')).sort()).toEqual(REFUSED.map(([name]) => name).sort());
  });

  /** A workbook whose sheet is this many blanks. */
  const bomb = (blanks: number) => {
    const content = `<worksheet><sheetData>${' '.repeat(blanks)}</sheetData></worksheet>`;
    return xlsx([{ name: 'Sheet1', rows: [] }], { more: { 'xl/worksheets/sheet1.xml': content } });
  };

  it('because a little unpacks to very much', () => {
    const bytes = bomb(60_000_000);
    expect(bytes.length).toBeLessThan(200_000);
    expect(JSON.stringify(readFile(bytes, 'bomb.xlsx'))).toContain('解开以后太大');
  });

  it('because it is larger than can be read, before it is read', async () => {
    const file = new Blob([new Uint8Array(MOST_BYTES + 1)]);
    expect(JSON.stringify(await makeReader()({ ask: 'open', file, name: 'large.csv' }))).toContain('50 MB');
  });

  it('because one sheet is too long; the others are read', () => {
    const rows = Array.from({ length: MOST_ROWS + 1 }, (_, index) => [`甲${String(index)}`, 1]);
    const workbook = opened(
      xlsx([
        {
          name: '短',
          rows: [
            ['名称', '金额（元）'],
            ['打印机', 1800],
          ],
        },
        { name: '长', rows },
      ]),
    );
    expect(lookAt(workbook, { sheet: 0, hiddenRows: 'with-hidden' }).sum).toBe(1800);
    expect(missing(lookAt(workbook, { sheet: 1, hiddenRows: 'with-hidden' }))).toMatch(/超过 10 万行/);
  });

  it('whatever was done to it', () => {
    const whole = ['xlsx/wps-merged-title.xlsx', 'docx/merged-names.docx', 'text/gbk.csv'].map(bytesOf);
    const damaged = fc
      .tuple(fc.constantFrom(...whole), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }))
      .map(([bytes, cut, changes]) => {
        const some = bytes.slice(0, 1 + (cut % bytes.length));
        const part = cut % 2 === 0 ? some : bytes.slice();
        for (const [at, value] of changes) part[at % part.length] = value;
        return part;
      });
    fc.assert(
      fc.property(damaged, (bytes) => {
        const reading = readFile(bytes, 'damaged');
        if ('workbook' in reading) lookAt(reading.workbook, usual(reading.workbook));
        else expect(reading.problem).toMatch(/。$/);
      }),
      { numRuns: 500 },
    );
  });

  it('unless its parts are packed in ways that are rare and right', () => {
    const stored = zipSync(
      { 'word\\document.xml': new TextEncoder().encode('<d><tbl><tr><tc><p><t>名称</t></p></tc></tr></tbl></d>') },
      { level: 0 },
    );
    expect(opened(stored).sheets[0]?.rows[0]?.cells).toEqual(['名称']);
  });
});

describe('the reader of files', () => {
  const file = (path: string) => new Blob([bytesOf(path)]);

  it('answers about the file that was opened last, and about none when that failed', async () => {
    const ask = makeReader();
    const choice = { sheet: 0, hiddenRows: 'with-hidden' } as const;
    expect(await ask({ ask: 'look', choice })).toEqual({ problem: '文件还没有打开，请再选一次。' });
    expect(await ask({ ask: 'open', file: file('text/gbk.csv'), name: 'gbk.csv' })).toHaveProperty('look.sum', 144_500);
    expect(await ask({ ask: 'take', choice })).toHaveProperty('taken.lines.length', 4);
    expect(await ask({ ask: 'open', file: file('refused/old.et'), name: 'old.et' })).toHaveProperty('problem');
    expect(await ask({ ask: 'take', choice })).toHaveProperty('problem');
  });

  it('hands over no more lines than a list can take', async () => {
    const ask = makeReader();
    const rows = ['名称,金额（元）', ...Array.from({ length: 5000 }, (_, index) => `甲${String(index)},1`)];
    await ask({ ask: 'open', file: new Blob([rows.join('\n')]), name: 'long.csv' });
    expect(await ask({ ask: 'take', choice: { sheet: 0, hiddenRows: 'with-hidden' } })).toEqual({ taken: undefined });
  });
});

describe('the progress of reading', () => {
  const long = ['名称,金额（元）', ...Array.from({ length: 3000 }, (_, index) => `甲${String(index)},1`)].join('\n');
  const sheet = { name: '表', rows: long.split('\n').map((line) => line.split(',')) };
  const FILES: readonly (readonly [string, Uint8Array])[] = [
    ['a text', new TextEncoder().encode(long)],
    ['a workbook', xlsx([sheet, { ...sheet, name: '另一张' }])],
    ['a Word file', bytesOf('docx/two-tables.docx')],
  ];

  it.each(FILES)('of %s grows from little to all, then the columns are looked for', async (_, bytes) => {
    const seen: Progress[] = [];
    const read = makeAnyReader(PURCHASE_TABLE, (progress) => seen.push(progress));
    await read({ ask: 'open', file: new Blob([Uint8Array.from(bytes)]), name: 'file' });
    expect(seen.at(-1)).toBe('looking');
    const parts = seen.slice(0, -1).map(Number);
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true);
    expect(parts.at(-1)).toBeGreaterThan(0.8);
  });

  it('is none of a file that cannot be read', async () => {
    const seen: Progress[] = [];
    const read = makeAnyReader(PURCHASE_TABLE, (progress) => seen.push(progress));
    await read({ ask: 'open', file: new Blob([bytesOf('refused/locked.xlsx')]), name: 'locked.xlsx' });
    expect(seen).toEqual([]);
  });
});
