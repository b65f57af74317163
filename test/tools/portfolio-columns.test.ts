import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers, wan, type Cell, type FileRow } from '../../src/core/index.ts';
import { VALUES } from '../../src/tools/portfolio/cell-words.ts';
import { proposeProjectColumns, withProjectRole } from '../../src/tools/portfolio/columns.ts';
import type { ProjectRow } from '../../src/tools/portfolio/project-row.ts';
import { readProjects, SECRET_GROUND } from '../../src/tools/portfolio/read-projects.ts';
import { writeProjects } from '../../src/tools/portfolio/write-projects.ts';

const rowsOf = (...cells: readonly (readonly Cell[])[]): FileRow[] =>
  cells.map((row, index) => ({ number: index + 1, cells: row }));

function read(...cells: readonly (readonly Cell[])[]) {
  const rows = rowsOf(...cells);
  return readProjects(rows, proposeProjectColumns(rows));
}

const HEAD = [
  '序号',
  '单位',
  '项目名称',
  '项目类别',
  '总投资（万元）',
  '其中：运维',
  '资金来源',
  '项目性质',
  '项目特点',
];

describe('the columns of a project list', () => {
  it('are known by their headings, under a merged title', () => {
    const rows = rowsOf(['2026年度数字化项目计划表'], ['单位：万元'], HEAD);
    const { roles, above, unit } = proposeProjectColumns(rows);
    expect(roles).toEqual([
      ...['serial', 'unit-name', 'project-name', 'category', 'total', 'operationPart', 'funds', 'nature', 'traits'],
    ]);
    expect(above).toBe(3);
    expect(unit).toBe('万元');
  });

  it('are known in two rows of headings', () => {
    const rows = rowsOf(
      ['单位', '项目名称', '投资（万元）', '投资（万元）'],
      [undefined, undefined, '总投资', '其中运维'],
      ['区教育局', '阅卷系统', 80, 10],
    );
    const { roles, above } = proposeProjectColumns(rows);
    expect(roles).toEqual(['unit-name', 'project-name', 'total', 'operationPart']);
    expect(above).toBe(2);
  });

  it.each([
    ['项目单位', ['区教育局', '区民政局'], 'unit-name'],
    ['项目单位', ['区直部门', '学校'], 'unit'],
    ['项目性质', ['新建', '改建'], 'category'],
    ['项目性质', ['其他类别', '基础设施类'], 'nature'],
    ['*资金来源（必填）', ['区财政'], 'funds'],
    ['是否跨部门共建', ['是'], 'traits.cross-department'],
    ['责任部门', ['区水利局'], 'unit-name'],
  ])('%s over %j is %s', (head, cells, role) => {
    const rows = rowsOf(['项目名称', '金额', head], ...cells.map((cell) => ['某系统', 10, cell]));
    expect(proposeProjectColumns(rows).roles[2]).toBe(role);
  });

  it.each(['采购方式', '联系人', '2026年预算安排', '备注'])('%s is nothing that is read', (head) => {
    const rows = rowsOf(['项目名称', '总投资', head], ['某系统', 10, '服务']);
    expect(proposeProjectColumns(rows).roles[2]).toBeUndefined();
  });

  it('take a role from another column', () => {
    const columns = proposeProjectColumns(rowsOf(['项目名称', '总投资', '备注'], ['某系统', 10, 12]));
    expect(withProjectRole(columns, 2, 'total').roles).toEqual(['project-name', undefined, 'total']);
  });
});

describe('the rows of a project list', () => {
  it('say facts in the words of offices', () => {
    const { projects, remarks } = read(HEAD, [
      ...[1, '区教育局', '阅卷系统', '新建', 80, '无', '区财政、上级补助', '其他', '跨部门；面向公众使用的通用类'],
    ]);
    expect(remarks).toEqual([]);
    expect(projects[0]).toMatchObject({ unit: '区教育局', name: '阅卷系统', serial: '1' });
    expect(projects[0]?.facts).toEqual({
      category: 'new',
      total: wan(80),
      operationPart: 0,
      funds: ['district', 'superior'],
      nature: 'other',
      traits: ['cross-department', 'public-generic'],
    });
  });

  it('leave open what a cell does not say', () => {
    const { projects } = read(HEAD, [1, '区教育局', '运维服务', '', '-', '待定', '不清楚', '', '']);
    expect(projects[0]?.facts).toEqual({});
  });

  it('name what cannot be read, with row, column and what is allowed, and keep its words', () => {
    const { projects, remarks } = read(HEAD, [1, '区教育局', '阅卷系统', '软件', '约80', '', '财政资金', '', '先进']);
    expect(projects[0]?.facts).toEqual({});
    expect(remarks.map(({ row, column }) => [row, column])).toEqual([
      ...[
        [2, '项目类别'],
        [2, '总投资（万元）'],
        [2, '资金来源'],
        [2, '项目特点'],
      ],
    ]);
    expect(remarks[0]?.words).toContain('升级改造');
    expect(projects[0]?.unread).toEqual({ category: '软件', total: '约80', funds: '财政资金', traits: '先进' });
  });

  it.each([
    ['总投资（万元）', 80, wan(80)],
    ['总投资（元）', 800_000, wan(80)],
    ['总投资（元）', '800,000', wan(80)],
    ['总投资', '80万元', wan(80)],
    ['总投资（元）', '80万', wan(80)],
    ['总投资（万元）', 0.1 + 0.2, wan(0.3)],
    ['总投资（万元）', '八十万元', wan(80)],
  ])('%s: %s', (head, cell, total) => {
    expect(read(['项目名称', '单位', head], ['甲', '乙', cell]).projects[0]?.facts.total).toBe(total);
  });

  it('say when an amount is rounded to whole 元, and which amounts have no unit', () => {
    const { remarks, byUnit } = read(['项目名称', '总投资'], ['甲', 80.123456], ['乙', '30万元']);
    expect(remarks.map(({ kind }) => kind)).toEqual(['rounded']);
    expect(byUnit).toBe(1);
  });

  it('of 涉密 projects are refused by 第十二条, and nothing of them is kept', () => {
    const reading = read(
      ['项目名称', '总投资', '是否涉密'],
      ['某密', 90, '涉密'],
      ['阅卷系统', 10, '否'],
      ['另一密', 1, '机密'],
    );
    expect(reading.refused).toEqual([2, 4]);
    expect(JSON.stringify(reading)).not.toContain('某密');
    expect(JSON.stringify(reading)).not.toContain('另一密');
    expect(reading.projects.map(({ facts }) => facts.secrecy)).toEqual(['none']);
    expect(SECRET_GROUND?.words).toContain('涉密数字化项目');
  });

  it('that are sums, parts or headings again are no projects; the sum is compared', () => {
    const reading = read(
      ...[HEAD, ['一、区教育局'], [1, '区教育局', '甲系统', '新建', 80], [2, '区教育局', '乙系统', '新建', 20]],
      ...[HEAD, ['小计', '', '', '', 100], ['合 计', '', '', '', 100]],
    );
    expect(reading.projects.map(({ name }) => name)).toEqual(['甲系统', '乙系统']);
    expect(reading.leftOut.map(({ row }) => row)).toEqual([2, 5, 6, 7]);
    expect(reading.own).toEqual({ row: 7, amount: wan(100) });
    expect(reading.sum).toBe(wan(100));
  });

  it('answer a set by ticks only where every value is ticked or cannot be', () => {
    const ticks = VALUES.priorities.map((_, index) => `priorities.${VALUES.priorities[index] ?? ''}`);
    const { head } = writeProjects([
      { unit: '', name: '甲', facts: {}, partly: Object.fromEntries(ticks.map((role) => [role, 'yes'] as const)) },
    ]);
    const heads = head.slice(-VALUES.priorities.length);
    const all = read(['项目名称', '单位', ...heads], ['甲', '乙', '是', '否', '√']).projects[0];
    expect(all?.facts.priorities).toEqual([VALUES.priorities[0], VALUES.priorities[2]]);
    const some = read(['项目名称', '单位', ...heads], ['甲', '乙', '是', '', '否']).projects[0];
    expect(some?.facts.priorities).toBeUndefined();
    expect(some?.partly).toEqual({ [ticks[0] ?? '']: 'yes', [ticks[2] ?? '']: 'no' });
  });

  it('that clash say so', () => {
    const { remarks, projects } = read(['项目名称', '总投资（万元）', '运维费（万元）'], ['甲', 80, 90]);
    expect(remarks).toHaveLength(1);
    expect(projects[0]?.facts).toEqual({ total: wan(80) });
    expect(projects[0]?.unread).toEqual({ operationPart: '90' });
  });

  it('of pure 运维 may say the whole as its 运维 part', () => {
    const { remarks } = read(['项目名称', '项目类别', '总投资（万元）', '运维费（万元）'], ['甲', '运维', 80, 80]);
    expect(remarks).toEqual([]);
  });
});

/** Words as people type them: trimmed, without runs of blanks, not alike to what heads or ends a table. */
const words = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim(),
);
const name = words.map((text) => `项目${text}`);
const set = (fact: keyof typeof VALUES) => fc.subarray([...VALUES[fact]]).map((values) => values.join(','));
const choice = (fact: keyof typeof VALUES) => fc.constantFrom(...VALUES[fact]);
const amount = fc.integer({ min: 1, max: 1e12 }).map((each) => String(each / 10_000));

const facts = fc
  .record(
    {
      secrecy: fc.constantFrom('none', 'work-secret'),
      unit: choice('unit'),
      funds: set('funds').filter((text) => text !== ''),
      category: choice('category'),
      nature: choice('nature'),
      total: amount,
      operationPart: amount,
      traits: set('traits'),
      priorities: set('priorities'),
      obstacles: set('obstacles'),
    },
    { requiredKeys: [] },
  )
  .map((answers) => readAnswers(Object.entries(answers)).facts);

describe('a list that was written', () => {
  it('is read back without a loss', () => {
    const project = fc.record({ unit: words, name, year: fc.option(fc.integer({ min: 2000, max: 2099 })), facts });
    fc.assert(
      fc.property(fc.array(project, { minLength: 1, maxLength: 5 }), (made) => {
        const projects = made.map(({ year, ...rest }) => ({ ...rest, ...(year !== null && { year }) }));
        const { head, rows } = writeProjects(projects);
        const back = read(head, ...rows);
        expect(back.remarks).toEqual([]);
        expect(back.projects.map(({ id: _id, serial: _serial, ...rest }) => rest)).toEqual(projects);
      }),
    );
  });

  it('keeps what was not read and the columns of its user', () => {
    const project: Omit<ProjectRow, 'id'> = {
      ...{ unit: '区教育局', name: '甲', facts: { total: wan(80) } },
      unread: { category: '软件', year: '明年' },
      partly: { 'traits.cross-level': 'no' },
      own: { 联系人: '王', 备注: 3 },
    };
    const { head, rows } = writeProjects([project]);
    const { projects } = read(head, ...rows);
    expect(projects[0]).toMatchObject(project);
  });
});
