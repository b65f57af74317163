/** Lists of projects as offices have them, for the tests of what reads them. Made up; the habits are those of office programs. */
import { docx, paragraph, table, type GivenCell } from './docx.ts';
import { inGbk, inUtf16 } from './encodings.ts';
import { flat } from './flat.ts';
import { xlsx, type Given } from './xlsx.ts';

const HEADS = [
  ...['序号', '申报单位', '项目名称', '项目类别', '总投资（万元）'],
  ...['其中：运维（万元）', '资金来源', '是否涉密', '备注'],
] as const;

type Project = readonly [number, string, string, string, number, number | '', string, string, string];

const PROJECTS: readonly Project[] = [
  [1, '区教体局', '智慧校园平台升级', '升级改造', 180, '', '区财政', '否', '跨年实施'],
  [2, '区卫健委', '预约挂号小程序', '新建', 48, '', '上级资金', '否', ''],
  [3, '水南镇', '视频会议系统', '新建', 12.5, '', '自有资金', '否', ''],
  [4, '区城管局', '城管平台运行维护', '运维', 30, 30, '区财政', '否', '2027年度'],
];
const SUM = 270.5;

const formula = (value: number, of: string): Given => ({ value, formula: of });
const rows = PROJECTS.map((project): readonly Given[] => project.map((cell) => (cell === '' ? undefined : cell)));

const XLSX: Readonly<Record<string, Uint8Array>> = {
  'wps-annual-plan.xlsx': xlsx(
    [
      {
        name: 'Sheet1',
        rows: [
          ['章贡区2027年度数字化项目计划表'],
          ['填报单位：区政务服务和数据管理局', ...Array<undefined>(6), '单位：万元'],
          HEADS.map((head) => head.replace('（万元）', '')),
          ...rows,
          ['合计', undefined, undefined, undefined, formula(SUM, 'SUM(E4:E7)'), formula(30, 'SUM(F4:F7)')],
          ['注：涉密项目另行报送'],
        ],
        merges: ['A1:I1', 'A2:D2', 'H2:I2', 'A8:D8', 'A9:I9'],
      },
    ],
    { application: 'WPS 表格' },
  ),
  'units-merged-with-subtotals.xlsx': xlsx([
    {
      name: '项目清单',
      rows: [
        ['单位', '序号', '项目名称', '金额（万元）'],
        ['区教体局', 1, '智慧校园平台升级', 180],
        [undefined, 2, '考试安防系统', 60],
        [undefined, undefined, '小计', formula(240, 'SUM(D2:D3)')],
        ['区卫健委', 3, '预约挂号小程序', 48],
        [undefined, undefined, '小计', formula(48, 'D5')],
        ['总计', undefined, undefined, formula(288, 'D4+D6')],
      ],
      merges: ['A2:A3', 'A5:A6', 'A7:C7'],
    },
  ]),
  'two-rows-of-headings.xlsx': xlsx([
    {
      name: '储备库',
      rows: [
        ['数字化项目储备库（2027年）'],
        ['序号', '建设单位', '项目名称', '投资估算（万元）', undefined, '资金来源'],
        [undefined, undefined, undefined, '总投资（万元）', '其中运维（万元）', undefined],
        ...PROJECTS.map(([at, unit, name, , total, part, funds]): Given[] => [
          ...[at, unit, name, total, part === '' ? undefined : part, funds],
        ]),
      ],
      merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'],
    },
  ]),
  'excel-several-sheets.xlsx': xlsx([
    { name: '填报说明', rows: [['填报说明'], ['一、一行填一个项目。'], ['二、金额以万元计。']] },
    { name: '2027年', rows: [['附件1'], [...HEADS], ...rows] },
    { name: '2026年', state: 'hidden', rows: [[...HEADS], ...rows.slice(0, 1)] },
  ]),
  'in-yuan.xlsx': xlsx(
    [
      {
        name: 'Sheet1',
        rows: [
          ['编号', '部门', '项目', '年度', '预算金额（元）'],
          ['XM-001', '区教体局', '智慧校园平台升级', '2027年', '1,800,000.00'],
          ['XM-002', '区卫健委', '预约挂号小程序', '2027年', '480,000.00'],
          ['合 计', undefined, undefined, undefined, '2,280,000.00'],
        ],
      },
    ],
    { strings: 'inline' },
  ),
  'amounts-in-words.xlsx': xlsx([
    {
      name: '需求征集',
      rows: [
        ['单位', '项目名称', '总投资', '资金来源'],
        ['区教体局', '智慧校园平台升级', '180万元', '区财政'],
        ['区卫健委', '预约挂号小程序', '48万', '财政资金'],
        ['水南镇', '视频会议系统', '待定', '自有资金'],
        ['区城管局', '城管平台运行维护', '叁拾万元整', '区财政'],
      ],
    },
  ]),
  'ticks.xlsx': xlsx([
    {
      name: '清单',
      rows: [
        ['序号', '项目名称', '总投资（万元）', '是否跨部门', '是否跨层级'],
        [1, '一网统管平台', 320, '√', '√'],
        [2, '档案管理系统', 45, '否', '否'],
      ],
    },
  ]),
  'secret-rows.xlsx': xlsx([
    {
      name: '清单',
      rows: [
        [...HEADS],
        ...rows,
        [5, '某单位', '某系统', '新建', 90, undefined, '区财政', '是'],
        [6, '某单位', '另一系统', '新建', 66, undefined, '区财政', '机密'],
      ],
    },
  ]),
  'filtered.xlsx': xlsx([
    {
      name: '清单',
      rows: [
        [...HEADS],
        ...rows,
        ['合计', undefined, undefined, undefined, formula(SUM - 12.5, 'SUBTOTAL(109,E2:E5)')],
      ],
      hiddenRows: [4],
      hiddenColumns: [9],
    },
  ]),
  'no-unit.xlsx': xlsx(
    [
      {
        name: 'Sheet1',
        rows: [['项目名称', '建设单位', '总投资'], ...PROJECTS.map(([, unit, name, , total]) => [name, unit, total])],
      },
    ],
    { prefix: 'x:', references: 'left-out', strings: 'inline', application: 'Export' },
  ),
};

const CSV = [HEADS, ...PROJECTS, ['合计', '', '', '', SUM, 30, '', '', '']]
  .map((cells) => cells.join(','))
  .join('\r\n');
const quoted = (cell: string | number): string => `"${String(cell).replace('平台', '平台\n')}"`;

const TEXT: Readonly<Record<string, Uint8Array>> = {
  'utf-8-marked.csv': new TextEncoder().encode(`\uFEFF${CSV}`),
  'gbk.csv': inGbk(CSV),
  'utf-16-tabs.txt': inUtf16(`\uFEFF${CSV.replace(/,/g, '\t')}`, 'little'),
  // As spreadsheets put cells with breaks on the clipboard.
  'pasted-cells.txt': new TextEncoder().encode(
    [HEADS, ...PROJECTS].map((cells) => cells.map(quoted).join('\t')).join('\n'),
  ),
};

const inWord = (cells: readonly (string | number)[]): GivenCell[] => cells.map(String);
const wordRows = PROJECTS.map((project) => inWord(project));

const DOCX: Readonly<Record<string, Uint8Array>> = {
  'official-annex.docx': docx(
    paragraph('附件'),
    paragraph('2027年度数字化项目建设需求汇总表'),
    paragraph('单位：万元'),
    table([
      HEADS.map((head) => head.replace('（万元）', '')),
      ...wordRows,
      [{ words: '合计', wide: 4 }, '270.5', '30', '', '', ''],
    ]),
    paragraph('联系人：　　　联系电话：'),
  ),
  'units-merged.docx': docx(
    table([
      ['单位名称', '项目名称', '项目类别', '总投资（万元）'],
      [{ words: '区教体局', merge: 'begins' }, '智慧校园平台升级', '升级改造', '180'],
      [{ merge: 'goes-on' }, '考试安防系统', '新建', '60'],
      ['区卫健委', '预约挂号小程序', '新建', '48'],
    ]),
  ),
  'title-in-table.docx': docx(
    table([
      [{ words: '拟建项目清单（单位：万元）', wide: 4 }],
      ['序号', '项目名称', '预算', '年度'],
      ['1', '智慧校园平台升级', '180', '2027'],
      ['2', '预约挂号小程序', '48', '2027'],
    ]),
  ),
  'two-tables.docx': docx(
    paragraph('一、基本情况'),
    table([
      ['牵头单位', '区政务服务和数据管理局'],
      ['填报日期', '2026年11月'],
    ]),
    paragraph('二、项目清单'),
    table([[...HEADS], ...wordRows]),
  ),
};

/** By their names in the folder `portfolio`. */
export const PORTFOLIO: Readonly<Record<string, Uint8Array>> = { ...XLSX, ...TEXT, ...DOCX };

/** What LibreOffice is given to write. */
export const PORTFOLIO_FLAT = flat('项目', [
  [{ words: '2027年度项目清单', wide: 9 }],
  [...HEADS],
  ...PROJECTS,
  ['合计', '', '', '', { of: 'SUM([.E3:.E6])' }, { of: 'SUM([.F3:.F6])' }, '', '', ''],
]);
