/** The command, run as a process of its own on files as offices have them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFile } from '../src/tools/files/read-file.ts';
import { docx, table } from './files/docx.ts';
import { inGbk } from './files/encodings.ts';
import { xlsx, type Given } from './files/xlsx.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'screen-'));
const COMMAND = join(import.meta.dirname, '../src/cli.ts');

afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

const at = (name: string): string => join(FOLDER, name);
function given(name: string, contents: string | Uint8Array): string {
  writeFileSync(at(name), contents);
  return at(name);
}
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: FOLDER, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const screen = (list: string, out: string, ...more: readonly string[]) =>
  run('screen', list, '--out', at(out), ...more);

/** The table of a result, from its row of headings on. */
function tableIn(out: string): string[][] {
  const reading = readFile(new Uint8Array(readFileSync(at(out))), out);
  if ('problem' in reading) throw new Error(reading.problem);
  const rows = reading.workbook.sheets[0]?.rows.map(({ cells }) => cells.map((cell) => String(cell ?? ''))) ?? [];
  return rows.slice(rows.findIndex((cells) => cells.includes('项目名称')));
}
function column(rows: readonly (readonly string[])[], head: string): string[] {
  const place = rows[0]?.indexOf(head) ?? -1;
  if (place < 0) throw new Error(`no column ${head}`);
  return rows.slice(1).map((cells) => cells[place] ?? '');
}

const HEAD = ['序号', '单位', '项目名称', '年度', '总投资（万元）', '类别', '资金来源', '是否涉密', '联系人'] as const;
const ROWS = [
  [1, '区城市管理局', '智慧城管平台一期', 2026, 40, '新建', '区财政', '否', '=HYPERLINK("x")'],
  [2, '区城市管理局', '智慧城管平台二期', 2026, 45, '新建', '区财政', '否', '王'],
  [3, '区水利局', '水库监测系统', 2026, 260, '新建', '区财政', '否', '李'],
] as const satisfies readonly (readonly Given[])[];
const TITLE = ['2026年度数字化项目计划表'] as const;

const LIST = xlsx([{ name: '计划', rows: [TITLE, HEAD, ...ROWS], merges: ['A1:I1'] }]);
const csv = (rows: readonly (readonly unknown[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(',')).join('\r\n');

describe('a list', () => {
  it('comes out as .xlsx with the verdicts beside, and is read again without a loss', () => {
    const done = screen(given('list.xlsx', LIST), 'result.xlsx');
    expect(done).toMatchObject({ status: 0, stderr: '' });
    const rows = tableIn('result.xlsx');
    expect(column(rows, '项目名称').slice(0, 3)).toEqual(['智慧城管平台一期', '智慧城管平台二期', '水库监测系统']);
    expect(column(rows, '联系人')[0]).toBe('=HYPERLINK("x")');
    expect(column(rows, '初筛：档次')[2]).toContain('以上一档');
    expect(column(rows, '初筛：请一并看的（序号）').slice(0, 3)).toEqual(['2', '1', '']);
    expect(screen(at('result.xlsx'), 'again.xlsx')).toMatchObject({ status: 0, stderr: '' });
    expect(tableIn('again.xlsx').slice(0, 4)).toEqual(rows.slice(0, 4));
  });

  it('comes out as .csv in which no cell is a formula; on the standard output in words', () => {
    const { status, stdout } = screen(given('list.xlsx', LIST), 'result.csv');
    expect(status).toBe(0);
    const text = readFileSync(at('result.csv'), 'utf8');
    expect(text).toMatch(/,"?'=HYPERLINK/);
    expect(text).not.toMatch(/,"?=/);
    expect(stdout).toMatch(/^3 个项目，总投资共 345 万元/);
    expect(stdout).toContain('请一并看的：1 组');
    expect(stdout).toContain('result.csv');
  });

  it('comes out as .json with the facts, the findings and the words of law by place', () => {
    expect(screen(given('list.xlsx', LIST), 'result.json').status).toBe(0);
    const said = z
      .object({
        rows: z.array(
          z.object({
            project: z.object({ name: z.string(), facts: z.object({ total: z.number() }) }),
            screening: z.object({ tier: z.object({ id: z.string(), cites: z.array(z.string()) }) }),
          }),
        ),
        splits: z.array(z.object({ ids: z.array(z.string()), sum: z.number(), cites: z.array(z.string()) })),
        places: z.record(z.string(), z.array(z.string())),
      })
      .parse(JSON.parse(readFileSync(at('result.json'), 'utf8')));
    expect(said.rows.map(({ project }) => project.facts.total)).toEqual([400_000, 450_000, 2_600_000]);
    expect(said.rows.map(({ screening }) => screening.tier.id)).toEqual(['small', 'small', 'large']);
    expect(said.splits.map(({ sum }) => sum)).toEqual([850_000]);
    for (const place of said.splits.flatMap(({ cites }) => cites)) expect(said.places[place]).toBeDefined();
  });

  it.each([
    ['list.csv', csv([HEAD, ...ROWS])],
    ['gbk.csv', inGbk(csv([HEAD, ...ROWS]))],
    [
      'list.tsv',
      [HEAD, ...ROWS].map((cells) => cells.map((cell) => String(cell).replace(/"/g, '')).join('\t')).join('\n'),
    ],
    ['list.docx', docx(table([HEAD, ...ROWS].map((cells) => cells.map(String))))],
  ])('is read from %s', (name, contents) => {
    expect(screen(given(name, contents), `${name}.csv`).status).toBe(0);
    const rows = tableIn(`${name}.csv`);
    expect(column(rows, '项目名称')).toEqual(ROWS.map((cells) => cells[2]));
    expect(column(rows, '总投资（万元）')).toEqual(ROWS.map((cells) => String(cells[4])));
  });
});

describe('what has to be looked at ends with 1, and the result is there', () => {
  it('涉密 rows are in no result', () => {
    const secret = ['', '区某局', '某密平台', 2026, 90, '新建', '区财政', '是', '赵'];
    const list = given('secret.csv', csv([HEAD, ...ROWS, secret]));
    for (const out of ['secret.xlsx', 'secret.json']) {
      const { status, stderr, stdout } = screen(list, out);
      expect(status).toBe(1);
      expect(stderr).toMatch(/第 5 行是涉密项目.*保密规定/);
      expect(stderr + stdout).not.toContain('某密');
    }
    expect(JSON.stringify(tableIn('secret.xlsx'))).not.toContain('某密');
    expect(readFileSync(at('secret.json'), 'utf8')).not.toContain('某密');
  });

  it('cells that cannot be read are named by row and column, and kept', () => {
    const rows = [HEAD, [1, '区水利局', '水库监测系统', 2026, '约260', '新建', '区财政', '否', '李']];
    const { status, stderr } = screen(given('odd.csv', csv(rows)), 'odd.xlsx');
    expect(status).toBe(1);
    expect(stderr).toMatch(/第 2 行“总投资（万元）”：看不懂“约260”/);
    expect(column(tableIn('odd.xlsx'), '总投资（万元）')[0]).toBe('约260');
  });

  it('a sum of its own that differs is said', () => {
    const sums = ['合计', '', '', '', 400, '', '', '', ''];
    const { status, stderr } = screen(given('sum.csv', csv([HEAD, ...ROWS, sums])), 'sum-out.csv');
    expect(status).toBe(1);
    expect(stderr).toMatch(/合计是 4000000 元，读出的是 3450000 元/);
  });
});

describe('what somebody has to choose ends with 4, and nothing is written', () => {
  const BARE = csv([
    ['单位', '项目名称', '总投资'],
    ['区水利局', '水库监测系统', 260],
  ]);

  it('the unit of amounts', () => {
    const list = given('bare.csv', BARE);
    const { status, stderr } = screen(list, 'bare-out.csv');
    expect(status).toBe(4);
    expect(stderr).toContain('元还是万元');
    expect(existsSync(at('bare-out.csv'))).toBe(false);
    expect(screen(list, 'bare-out.csv', '--unit', '万元').status).toBe(0);
    expect(column(tableIn('bare-out.csv'), '总投资（万元）')).toEqual(['260']);
  });

  it('a sheet that is not there; one by its name or number', () => {
    const other = [HEAD, [1, '区水利局', '河道监管系统', 2026, 30, '新建', '区财政', '否', '李']];
    const list = given(
      'two.xlsx',
      xlsx([
        { name: '甲', rows: [HEAD, ...ROWS] },
        { name: '乙', rows: other },
      ]),
    );
    const gone = screen(list, 'two.csv', '--sheet', '丙');
    expect(gone.status).toBe(4);
    expect(gone.stderr).toContain('“乙”');
    expect(screen(list, 'first.csv', '--sheet', '1').stderr).toContain('“乙”也像项目清单，没有读');
    expect(screen(list, 'two.csv', '--sheet', '乙').status).toBe(0);
    expect(column(tableIn('two.csv'), '项目名称')).toEqual(['河道监管系统']);
  });

  it('a list without project names', () => {
    const { status, stderr } = screen(given('none.csv', '设备,金额\n电脑,3\n'), 'none-out.csv');
    expect(status).toBe(4);
    expect(stderr).toContain('项目名称');
  });
});

it('hidden rows are read and said, or left out', () => {
  const list = given('hidden.xlsx', xlsx([{ name: '计划', rows: [HEAD, ...ROWS], hiddenRows: [3] }]));
  const { status, stderr } = screen(list, 'hidden.csv');
  expect(status).toBe(0);
  expect(stderr).toContain('1 行是隐藏的，也读了');
  expect(column(tableIn('hidden.csv'), '项目名称')).toHaveLength(3);
  expect(screen(list, 'hidden.csv', '--no-hidden').status).toBe(0);
  expect(column(tableIn('hidden.csv'), '项目名称')).toHaveLength(2);
});

describe('what cannot be done says so', () => {
  const list = given('usage.csv', csv([HEAD, ...ROWS]));

  it.each([
    [['screen'], 2, '请写一个清单文件'],
    [[], 2, '没有写要做什么'],
    [['judge', list], 2, '没有“judge”'],
    [['screen', list], 2, '--out'],
    [['screen', list, '--out', 'x.pdf'], 2, '.xlsx、.csv 或 .json'],
    [['screen', list, '--out', 'x.csv', '--unit', '亿'], 2, '元 或 万元'],
    [['screen', list, '--out', 'x.csv', '--colour'], 2, '不认识的'],
    [['screen', list, '--out', list], 2, '不能写在清单自己上面'],
    [['screen', 'gone.xlsx', '--out', 'x.csv'], 3, '没有这个文件'],
    [['screen', list, '--out', 'no-folder/x.csv'], 5, '写不进'],
  ] as const)('%j ends with %i', (args, code, words) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(code);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stdout).toBe('');
  });

  it('a file that is locked ends with 3, and what to do', () => {
    const { status, stderr } = screen(join(import.meta.dirname, 'files/refused/locked.xlsx'), 'x.csv');
    expect(status).toBe(3);
    expect(stderr).toContain('去掉密码');
  });

  it('--help explains the command and its codes', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const code of ['0', '1', '2', '3', '4', '5']) expect(stdout).toMatch(new RegExp(`^ {2}${code} `, 'm'));
  });
});
