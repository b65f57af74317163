/** What each list of projects of test/files/portfolio gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactKey } from '../../src/core/index.ts';
import { readFile } from '../../src/tools/files/read-file.ts';
import { PROJECT_TABLE } from '../../src/tools/portfolio/list-file.ts';
import type { ListLook } from '../../src/tools/portfolio/asking.ts';

const FOLDER = join(import.meta.dirname, '../files/portfolio');

function opened(name: string) {
  const reading = readFile(new Uint8Array(readFileSync(join(FOLDER, name))), name);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.workbook;
}

function lookOf(name: string): ListLook {
  const workbook = opened(name);
  return PROJECT_TABLE.look(workbook, PROJECT_TABLE.first(workbook));
}

/** One sign for each column; · for one that is kept as it is. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ serial: '序', 'unit-name': '单', 'project-name': '名', year: '年', secrecy: '密', category: '类', funds: '资' },
  ...({ total: '投', operationPart: '维' } satisfies Partial<Record<FactKey, string>>),
};
const signOf = (role: string | undefined) => (role === undefined ? '·' : (SIGNS[role] ?? '勾'));

/** File, columns, unit, projects, rows left out, 涉密 rows, cells not understood, their sum in 元, the file's own sum. */
const TABLE: readonly (readonly [
  string,
  string,
  string,
  number,
  number,
  number,
  number,
  number,
  number | undefined,
])[] = [
  ['wps-annual-plan.xlsx', '序单名类投维资密·', '万元', 4, 2, 0, 0, 2_705_000, 2_705_000],
  ['units-merged-with-subtotals.xlsx', '单序名投', '—', 3, 3, 0, 0, 2_880_000, 2_880_000],
  ['two-rows-of-headings.xlsx', '序单名投维资', '—', 4, 0, 0, 0, 2_705_000, undefined],
  ['excel-several-sheets.xlsx', '序单名类投维资密·', '—', 4, 0, 0, 0, 2_705_000, undefined],
  ['in-yuan.xlsx', '序单名年投', '—', 2, 1, 0, 0, 2_280_000, 2_280_000],
  ['amounts-in-words.xlsx', '单名投资', '—', 4, 0, 0, 1, 2_580_000, undefined],
  ['ticks.xlsx', '序名投勾勾', '—', 2, 0, 0, 0, 3_650_000, undefined],
  ['secret-rows.xlsx', '序单名类投维资密·', '—', 4, 0, 2, 0, 2_705_000, undefined],
  ['filtered.xlsx', '序单名类投维资密·', '—', 4, 1, 0, 0, 2_705_000, 2_580_000],
  ['no-unit.xlsx', '名单投', '—', 4, 0, 0, 0, 2_705_000, undefined],
  ['libreoffice.xlsx', '序单名类投维资密·', '—', 4, 1, 0, 0, 2_705_000, 2_705_000],
  ['utf-8-marked.csv', '序单名类投维资密·', '—', 4, 1, 0, 0, 2_705_000, 2_705_000],
  ['gbk.csv', '序单名类投维资密·', '—', 4, 1, 0, 0, 2_705_000, 2_705_000],
  ['utf-16-tabs.txt', '序单名类投维资密·', '—', 4, 1, 0, 0, 2_705_000, 2_705_000],
  ['pasted-cells.txt', '序单名类投维资密·', '—', 4, 0, 0, 0, 2_705_000, undefined],
  ['libreoffice.csv', '序单名类投维资密·', '—', 4, 1, 0, 0, 2_705_000, 2_705_000],
  ['official-annex.docx', '序单名类投维资密·', '万元', 4, 1, 0, 0, 2_705_000, 2_705_000],
  ['units-merged.docx', '单名类投', '—', 3, 0, 0, 0, 2_880_000, undefined],
  ['title-in-table.docx', '序名投年', '万元', 2, 0, 0, 0, 2_280_000, undefined],
  ['two-tables.docx', '序单名类投维资密·', '—', 4, 0, 0, 0, 2_705_000, undefined],
];

const gaveOf = (name: string) => {
  const { columns, count, leftOut, refused, remarks, sum, own } = lookOf(name);
  return [
    ...[name, columns.roles.map(signOf).join(''), columns.unit ?? '—', count, leftOut, refused.length, remarks.length],
    ...[sum, own?.amount],
  ];
};

/** The rows about lists of projects in docs/files.md. */
function documented(): string[][] {
  const text = readFileSync(join(import.meta.dirname, '../../docs/files.md'), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `portfolio/'));
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

describe('a list of projects that offices have', () => {
  it.each(TABLE.map((row) => [row[0], row] as const))('%s', (name, row) => {
    expect(gaveOf(name)).toEqual(row);
  });

  it('stands in docs/files.md with what it gave', () => {
    const inWords = (amount: number | undefined) => (amount === undefined ? '没有' : amount.toLocaleString('en-US'));
    expect(documented().map(([path, , ...gave]) => [path, ...gave])).toEqual(
      TABLE.map(([name, columns, unit, count, out, secret, problems, sum, own]) => [
        ...[`\`portfolio/${name}\``, columns, unit],
        ...[count, out, secret, problems].map(String),
        ...[inWords(sum), inWords(own)],
      ]),
    );
  });

  it('stands in the table, whichever it is', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(TABLE.map(([name]) => name).sort());
  });
});

describe('of such a list', () => {
  const projectsOf = (name: string) => {
    const workbook = opened(name);
    return PROJECT_TABLE.take(workbook, PROJECT_TABLE.first(workbook)).rows;
  };

  it.each(['units-merged-with-subtotals.xlsx', 'units-merged.docx'])(
    'a unit holds for all rows it is merged over: %s',
    (name) => {
      expect(projectsOf(name).map(({ unit }) => unit)).toEqual(['区教体局', '区教体局', '区卫健委']);
    },
  );

  it('a break in a cell is a space, and a column of its own comes along', () => {
    const [first] = projectsOf('pasted-cells.txt');
    expect([first?.name, first?.own]).toEqual(['智慧校园平台 升级', { 备注: '跨年实施' }]);
  });

  it('what is ticked in some of the columns is kept, and what is not said stays open', () => {
    const [first] = projectsOf('ticks.xlsx');
    expect(first?.partly).toEqual({ 'traits.cross-department': 'yes', 'traits.cross-level': 'yes' });
    expect(projectsOf('amounts-in-words.xlsx').map(({ query }) => new URLSearchParams(query).get('total'))).toEqual([
      ...['180', '48', null, '30'],
    ]);
  });

  it('nothing of 涉密 rows is taken', () => {
    expect(JSON.stringify(projectsOf('secret-rows.xlsx'))).not.toContain('某系统');
  });
});
