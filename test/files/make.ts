/**
 * Makes the files of this folder: `node test/files/make.ts`. What LibreOffice writes is made by it, where it is installed, from
 * the tables here; those that it made stay as they are where it is not.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { docx, paragraph, row, table } from './docx.ts';
import { inGbk, inUtf16 } from './encodings.ts';
import { flat } from './flat.ts';
import { PORTFOLIO, PORTFOLIO_FLAT } from './portfolio.ts';
import { packed, xlsx, type Given } from './xlsx.ts';

const HERE = import.meta.dirname;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sum = (value: number, formula: string): Given => ({ value, formula });
const styled = (value: number, style: number): Given => ({ value, style });

const HEADS = ['序号', '设备名称', '数量', '单价（元）', '金额（元）'] as const;
const ITEMS = [
  [1, '激光打印机', 10, 1800, 18_000],
  [2, '机架式服务器', 2, 50_000, 100_000],
  [3, '会议平板', 1, 26_500, 26_500],
] as const;

const XLSX: Readonly<Record<string, Uint8Array>> = {
  'wps-merged-title.xlsx': xlsx(
    [
      {
        name: 'Sheet1',
        rows: [
          ['某局2026年信息化设备采购清单'],
          [undefined, undefined, undefined, undefined, '单位：元'],
          ['序号', '设备名称', '规格型号', '数量', '单价', '金额', '备注'],
          [1, '激光打印机', 'A4 黑白', 10, 1800, sum(18_000, 'D4*E4'), '含首年维护'],
          [2, '机架式服务器', '2U 双路', 2, 50_000, sum(100_000, 'D5*E5')],
          [3, '会议平板', '86 英寸', 1, 26_500, sum(26_500, 'D6*E6')],
          ['合计', undefined, undefined, undefined, undefined, sum(144_500, 'SUM(F4:F6)')],
          ['备注：以上价格含税'],
        ],
        merges: ['A1:G1', 'E2:G2', 'A7:E7', 'A8:G8'],
      },
    ],
    { application: 'WPS 表格' },
  ),
  'excel-several-sheets.xlsx': xlsx([
    { name: '填表说明', rows: [['填表说明'], ['一、金额填含税价。'], ['二、一行填一项。']] },
    {
      name: '采购清单',
      rows: [
        ['附件2'],
        ['采购需求表'],
        ['填报单位：某局'],
        [],
        ['序号', '采购内容', '数量', '预算金额（万元）'],
        [1, '数据机房运维服务', '1年', 12.5],
        [2, '业务系统等保测评', '1项', 8],
        ['合计', undefined, undefined, sum(20.5, 'SUM(D6:D7)')],
      ],
    },
    {
      name: '旧版',
      state: 'hidden',
      rows: [
        ['名称', '金额（元）'],
        ['作废', 1],
      ],
    },
  ]),
  'numbers-as-text.xlsx': xlsx(
    [
      {
        name: '清单',
        rows: [
          ['序号', '货物名称', '数量', '单价', '总价'],
          ['1', '激光打印机', '10', '￥1,800.00', '￥18,000.00'],
          ['2', '扫描仪', '3', '￥2,999.50', '￥8,998.50'],
          ['3', '碎纸机', '2', '￥650', '￥1,300'],
          ['合 计', undefined, undefined, undefined, '￥28,298.50'],
        ],
      },
    ],
    { strings: 'inline' },
  ),
  'parts-in-wan.xlsx': xlsx([
    {
      name: '投资估算',
      rows: [
        ['项目投资估算表'],
        ['序号', '名称', '数量', '单价（元）', '投资（万元）'],
        ['一', '硬件设备', undefined, undefined, sum(11.8345, 'E4+E5')],
        ['1', '存储服务器', 3, 33_333, sum(9.9999, 'C4*D4/10000')],
        ['2', '交换机', 7, 2620.85, sum(1.834595, 'C5*D5/10000')],
        ['二', '软件', undefined, undefined, sum(20, 'E7')],
        ['1', '数据库软件', 1, 200_000, sum(20, 'C7*D7/10000')],
        ['总计', undefined, undefined, undefined, sum(31.834495, 'E3+E6')],
      ],
    },
  ]),
  'units-in-formats.xlsx': xlsx(
    [
      {
        name: 'Sheet1',
        rows: [
          ['品名', '价款'],
          ['激光打印机', styled(1.8, 1)],
          ['机架式服务器', styled(100_000, 2)],
          ['会议平板', styled(26_500, 3)],
          ['合计', styled(14.45, 1)],
        ],
      },
    ],
    { formats: ['0.00"万元"', '0!.0,"万元"', '"¥"#,##0.00'] },
  ),
  'two-rows-of-headings.xlsx': xlsx([
    {
      name: '预算',
      rows: [
        ['2026年预算明细表'],
        ['序号', '设备名称', '计量单位', '2026年预算（元）', undefined, undefined, '备注'],
        [undefined, undefined, undefined, '数量', '单价', '金额'],
        ...ITEMS.map(([number, name, count, price, amount]) => [number, name, '台', count, price, amount]),
        [undefined, '合计', undefined, undefined, undefined, 144_500],
      ],
      merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'],
    },
  ]),
  'hidden-rows.xlsx': xlsx([
    {
      name: '清单',
      rows: [
        [...HEADS],
        ...ITEMS.map((item) => [...item]),
        [4, '投影仪（已取消）', 1, 9000, 9000],
        ['合计', undefined, undefined, undefined, sum(144_500, 'SUBTOTAL(109,E2:E5)')],
      ],
      hiddenRows: [5],
      hiddenColumns: [4],
    },
  ]),
  'no-headings.xlsx': xlsx([{ name: 'Sheet1', rows: ITEMS.map((item) => [...item]) }]),
  'codes-and-merged-names.xlsx': xlsx([
    {
      name: '政府采购预算',
      rows: [
        ['采购品目编码', '采购品目名称', '规格', '数量', '预算金额（元）'],
        ['A02010105', '台式计算机', '甲型', 20, 100_000],
        [undefined, undefined, '乙型', 10, 45_000],
        ['A02021003', 'A4黑白打印机', undefined, 5, 9000],
        ['小计', undefined, undefined, undefined, 154_000],
        ['C16070000', '运行维护服务', undefined, 1, 60_000],
        ['小计', undefined, undefined, undefined, 60_000],
      ],
      merges: ['A2:A3', 'B2:B3'],
    },
  ]),
  'library-with-prefix.xlsx': xlsx(
    [{ name: 'Data', rows: [[...HEADS], ...ITEMS.map((item) => [...item]), ['合计', {}, {}, {}, 150_000]] }],
    { prefix: 'x:', references: 'left-out', strings: 'inline', application: 'Export' },
  ),
  'macros-and-other-files.xlsm': xlsx(
    [
      {
        name: '清单',
        rows: [
          ['名称', '金额（元）'],
          ['激光打印机', { value: 18_000, formula: '[1]Sheet1!B2' }],
          ['扫描仪', { formula: 'B2/2' }],
          ['碎纸机', { formula: 'B9', error: '#REF!' }],
        ],
      },
    ],
    { more: { 'xl/vbaProject.bin': 'not run', 'xl/externalLinks/externalLink1.xml': '<externalLink/>' } },
  ),
};

const CSV = [HEADS.join(','), ...ITEMS.map((item) => item.join(',')), '合计,,,,144500', ''].join('\r\n');

const TEXT: Readonly<Record<string, Uint8Array>> = {
  'utf-8.csv': bytes(CSV),
  'utf-8-marked.csv': bytes(`\uFEFF${CSV}`),
  'gbk.csv': inGbk(CSV),
  'gbk-semicolons.csv': inGbk(CSV.replace(/,/g, ';')),
  'utf-16-le-tabs.txt': inUtf16(`\uFEFF${CSV.replace(/,/g, '\t')}`, 'little'),
  'utf-16-be.csv': inUtf16(`\uFEFF${CSV}`, 'big'),
  'utf-16-unmarked.txt': inUtf16(CSV.replace(/,/g, '\t'), 'little'),
  'tabs.tsv': bytes(CSV.replace(/,/g, '\t').replace(/\r\n/g, '\n')),
  'quotes-and-breaks.csv': bytes(
    '"采购清单（单位：元）",,\n"设备名称\n（规格）",数量,金额\n"显示器\n（24"" 防眩光）",2,"2,400.00"\n"打印机, A4",1,"1,800"\n合计,,"4,200.00"\n',
  ),
  'sep-line.csv': inGbk('sep=|\r\n名称|预算（万元）\r\n数据机房运维服务|12.5\r\n等保测评|8\r\n合计|20.5\r\n'),
  'wide-commas.txt': inGbk('名称，数量，金额（元）\n激光打印机，10，18000\n碎纸机，2，1300\n'),
  'chat.txt': bytes('1、激光打印机 1.8万元\n2、机架式服务器：10万元\n3、会议平板（26500元）\n合计14.45万元\n'),
};

const text = (cell: string | number): string => String(cell);
const WORD_ROWS = [[...HEADS], ...ITEMS.map((item) => item.map(text))];
const TOTAL = [{ words: '合计', wide: 4 }, '144,500'];
const plain = table([...WORD_ROWS, TOTAL]);

const DOCX: Readonly<Record<string, Uint8Array>> = {
  'plain.docx': docx(paragraph('某局采购清单'), plain, paragraph('联系人：')),
  'two-tables.docx': docx(
    paragraph('一、基本情况'),
    table([
      ['项目名称', '某系统'],
      ['建设单位', '某局'],
    ]),
    paragraph('二、采购清单'),
    plain,
  ),
  'unit-above.docx': docx(
    paragraph('设备采购清单'),
    paragraph('单位：万元'),
    table([
      ['序号', '名称', '金额'],
      ['1', '数据机房运维服务', '12.5'],
      ['2', '等保测评', '8'],
      ['合计', '', '20.5'],
    ]),
  ),
  'merged-names.docx': docx(
    table([
      ['名称', '规格', '数量', '金额（元）'],
      [{ words: '台式计算机', merge: 'begins' }, '甲型', '20', '100000'],
      [{ merge: 'goes-on' }, '乙型', '10', '45000'],
      ['打印机', '', '5', '9000'],
      [{ words: '总计', wide: 3 }, '154000'],
    ]),
  ),
  'title-in-table.docx': docx(
    table([
      [{ words: '2026年办公设备采购清单（单位：元）', wide: 4 }],
      ['序号', '品名', '数量', '总价'],
      ['1', '碎纸机', '2', '1300'],
      ['2', '扫描仪', '3', '8998.5'],
    ]),
  ),
  'inner-table.docx': docx(table([[{ inside: `${paragraph('附表：')}${plain}${paragraph('')}` }]])),
  'changes-tracked.docx': docx(
    `<w:tbl>${row(['名称', '金额（元）'])}<w:tr>${['打印机', ''].map((words) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r><w:del><w:r><w:delText>旧字 900</w:delText></w:r></w:del><w:ins><w:r><w:t>${words === '' ? '1800' : ''}</w:t></w:r></w:ins></w:p></w:tc>`).join('')}</w:tr></w:tbl>`,
  ),
  'content-controls.docx': docx(
    `<w:sdt><w:sdtPr/><w:sdtContent><w:tbl>${row(['采购内容', '预算（万元）'])}<w:sdt><w:sdtContent>${row(['数据机房运维服务', '12.5'])}</w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>`,
  ),
  'units-in-cells.docx': docx(
    table([
      ['名称', '费用'],
      ['数据机房运维服务', '12.5万元'],
      ['等保测评', '8万'],
      ['碎纸机', '1300元'],
      ['线上培训', '叁万元整'],
    ]),
  ),
  'parts-of-words.docx': docx(
    `<w:tbl>${row(['设备名称', '金额（元）'])}<w:tr><w:tc><w:p><w:r><w:t>激光</w:t></w:r><w:r><w:rPr/><w:t>打印机</w:t></w:r></w:p><w:p><w:r><w:t>（A4）</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>18</w:t></w:r><w:r><w:t>,000</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
  ),
};

/** The head of the old kind of file, with the name of a part in it as such files have it. */
function ole(part: string): Uint8Array {
  const file = new Uint8Array(1536);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(inUtf16(part, 'little'), 1024);
  return file;
}

const good = xlsx([{ name: 'Sheet1', rows: [[...HEADS], ...ITEMS.map((item) => [...item])] }]);

const REFUSED: Readonly<Record<string, Uint8Array>> = {
  'old.et': ole('Workbook'),
  'locked.xlsx': ole('EncryptedPackage'),
  'cut-off.xlsx': good.subarray(0, good.length - 400),
  'broken-inside.xlsx': xlsx([{ name: 'Sheet1', rows: [] }], {
    more: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"' },
  }),
  'binary-workbook.xlsb': packed({
    '_rels/.rels':
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
    'xl/workbook.bin': 'binary',
  }),
  'some.zip': packed({ 'readme.txt': '说明' }),
  'web-page.xls': bytes('<html><body><table><tr><td>名称</td><td>金额</td></tr></table></body></html>'),
  'renamed-pdf.xlsx': bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
  'picture.xlsx': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'noise.csv': Uint8Array.from({ length: 600 }, (_, index) => (index * 73) % 256),
  'no-table.docx': docx(paragraph('只有文字，没有表格。')),
  'empty.xlsx': xlsx([{ name: 'Sheet1', rows: [] }]),
  'nothing.csv': new Uint8Array(),
};

const FLAT = flat(
  '设备',
  [
    [{ words: '设备采购清单', wide: 5 }],
    [...HEADS],
    ...ITEMS.map(([at, name, count, price], index) => [
      ...[at, name, count, price],
      { of: `[.C${String(index + 3)}]*[.D${String(index + 3)}]` },
    ]),
    ['合计', '', '', '', { of: 'SUM([.E3:.E5])' }],
  ],
  [5],
);

const PAGE = `<html><head><meta charset="utf-8"></head><body><p>采购清单</p><table border="1">${[
  ...WORD_ROWS,
  ['合计', '', '', '', '144500'],
]
  .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</table></body></html>`;

/** What LibreOffice is given, in which format it writes it, and where that lies. */
const BY_LIBREOFFICE: readonly (readonly [given: string, content: string, format: string, place: string])[] = [
  ['libreoffice.fods', FLAT, 'xlsx', 'xlsx/libreoffice.xlsx'],
  ['libreoffice.fods', FLAT, 'xlsm:Calc MS Excel 2007 VBA XML', 'xlsx/libreoffice.xlsm'],
  ['libreoffice.fods', FLAT, 'csv:Text - txt - csv (StarCalc):59,34,GBK', 'text/libreoffice.csv'],
  ['libreoffice.html', PAGE, 'docx:MS Word 2007 XML', 'docx/libreoffice.docx'],
  ['libreoffice.fods', PORTFOLIO_FLAT, 'xlsx', 'portfolio/libreoffice.xlsx'],
  ['libreoffice.fods', PORTFOLIO_FLAT, 'csv:Text - txt - csv (StarCalc):59,34,GBK', 'portfolio/libreoffice.csv'],
  ['libreoffice.fods', FLAT, 'xls', 'refused/libreoffice.xls'],
  ['libreoffice.fods', FLAT, 'ods', 'refused/libreoffice.ods'],
];

/** Writes what it can: an installation may lack one program or another. */
function byLibreOffice(): void {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  for (const [given, content, format, place] of BY_LIBREOFFICE) {
    writeFileSync(join(folder, given), content);
    const asText = given.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : [];
    try {
      execFileSync('soffice', [
        ...['--headless', `-env:UserInstallation=file://${folder}/profile`, ...asText],
        ...['--convert-to', format, '--outdir', folder, join(folder, given)],
      ]);
      renameSync(join(folder, `libreoffice.${format.replace(/:.*/, '')}`), join(HERE, place));
    } catch (error) {
      console.warn(`LibreOffice did not write ${place}: ${String(error)}`);
    }
  }
  rmSync(folder, { recursive: true });
}

for (const [folder, files] of Object.entries({
  xlsx: XLSX,
  text: TEXT,
  docx: DOCX,
  refused: REFUSED,
  portfolio: PORTFOLIO,
}))
  for (const [name, content] of Object.entries(files)) {
    const path = join(HERE, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

byLibreOffice();
