import { describe, expect, it } from 'vitest';
import {
  proposeColumns,
  readTable,
  sayDifference,
  withRole,
  type Cell,
  type FileRow,
  type TableColumns,
} from '../../src/core/index.ts';

const rowsOf = (...rows: readonly (readonly Cell[])[]): FileRow[] =>
  rows.map((cells, index) => ({ number: index + 1, cells }));
const columns = (...roles: TableColumns['roles']): TableColumns => ({ roles, unit: '元', above: 0 });
const read = (rows: readonly (readonly Cell[])[], change: Partial<TableColumns> = {}) =>
  readTable(rowsOf(...rows), { ...columns('name', 'amount'), ...change });

describe('the columns of a table in a file', () => {
  it.each([
    [
      ['项目名称', '设备名称', '数量', '单价', '总价'],
      [undefined, 'name', 'quantity', 'price', 'amount'],
    ],
    [
      ['采购单位', '采购品目', '金额'],
      [undefined, 'name', 'amount'],
    ],
    [
      ['名 称', '数 量', '金 额'],
      ['name', 'quantity', 'amount'],
    ],
    [
      ['编码', '货物名称', '合计数量', '预算'],
      ['code', 'name', 'quantity', 'amount'],
    ],
    [
      ['名称', '2025年预算（万元）'],
      ['name', 'amount'],
    ],
    [
      ['费用名称', '费用'],
      ['name', 'amount'],
    ],
    [
      ['名称', '单价（元）'],
      ['name', 'price'],
    ],
  ])('%j are %j', (heads, roles) => {
    expect(proposeColumns(rowsOf(heads, ['甲', 1])).roles).toEqual(roles);
  });

  it('are looked for in the first twenty rows, and no further', () => {
    const notes = (count: number) => Array.from({ length: count }, (_, index) => [`说明 ${String(index)}`]);
    const table = [
      ['名称', '金额（万元）'],
      ['打印机', 1.8],
    ];
    expect(proposeColumns(rowsOf(...notes(19), ...table)).above).toBe(20);
    expect(proposeColumns(rowsOf(...notes(20), ...table)).above).not.toBe(21);
  });

  it.each([
    [
      'the heading',
      [
        ['名称', '金额（万元）'],
        ['打印机', 1.8],
      ],
      '万元',
      /表头写“金额（万元）”/,
    ],
    ['a line above', [['单位：元'], ['名称', '金额'], ['打印机', 1800]], '元', /表格上面写/],
    [
      'the arithmetic',
      [
        ['名称', '数量', '单价', '金额'],
        ['打印机', 2, '900元', 1800],
      ],
      '元',
      /数量乘单价/,
    ],
    [
      'another heading',
      [
        ['名称', '单价（元）', '金额'],
        ['打印机', 900, 1800],
      ],
      '元',
      /表头别处/,
    ],
  ] as const)('have their unit from %s', (_what, rows, unit, why) => {
    const proposed = proposeColumns(rowsOf(...rows));
    expect(proposed.unit).toBe(unit);
    expect(proposed.reasons.unit).toMatch(why);
  });

  it('have no unit where nothing says one', () => {
    expect(proposeColumns(rowsOf(['名称', '金额'], ['打印机', 1800])).unit).toBeUndefined();
  });

  it('are each of one kind, but for names', () => {
    const changed = withRole(columns('name', 'amount', undefined), 2, 'amount');
    expect(changed.roles).toEqual(['name', undefined, 'amount']);
    expect(withRole(changed, 1, 'name').roles).toEqual(['name', 'name', 'amount']);
    expect(withRole(changed, 0, undefined).roles).toEqual([undefined, undefined, 'amount']);
    expect(withRole(columns('name'), 2, 'amount').roles).toEqual(['name', undefined, 'amount']);
  });
});

describe('an amount in a file', () => {
  const amountOf = (cell: Cell, unit: '元' | '万元') => {
    const [found] = read([['打印机', cell]], { unit }).lines;
    return found?.line;
  };

  it.each([
    [1800, '元', 1800],
    [0.1 + 0.2, '万元', 3000],
    [1.005, '万元', 10_050],
    [0, '元', 0],
    ['1,800', '元', 1800],
    ['1.8万元', '元', 18_000],
    ['十二万元', '元', 120_000],
    [' ￥1,800.00 ', '万元', 1800],
  ] as const)('%s in %s is %i 元', (cell, unit, amount) => {
    expect(amountOf(cell, unit)).toEqual({ text: '打印机', amount });
  });

  it('is rounded to whole 元, and that is said', () => {
    expect(amountOf(8998.5, '元')).toEqual({
      text: '打印机',
      amount: 8999,
      said: '原写 8998.5 元，不足 1 元的四舍五入',
    });
    expect(amountOf(1.23456, '万元')?.amount).toBe(12_346);
    expect(amountOf(1.23456, '万元')?.said).toContain('1.23456 万元');
  });

  it.each([-5, 1e18, '面议', '#N/A', '约3万'])('%s is none, and that is said', (cell) => {
    const line = amountOf(cell, '元');
    expect(line?.amount).toBeUndefined();
    expect(line?.problem).toMatch(/。$/);
  });

  it.each([undefined, '', ' ', '—', '/'])('“%s” is left open without a word', (cell) => {
    expect(amountOf(cell, '元')).toEqual({ text: '打印机' });
  });

  it('is never the unit price', () => {
    const [found] = read([['打印机', 900]], { roles: ['name', 'price'] }).lines;
    expect(found?.line.amount).toBeUndefined();
    expect(found?.line.problem).toContain('只有单价');
  });
});

describe('the sum of a file', () => {
  it('is compared with its 合计, which is not added', () => {
    const { sum, own } = read([
      ['甲', 100],
      ['乙', 50],
      ['合计', 150],
    ]);
    expect([sum, own?.amount, own?.difference]).toEqual([150, 150, 0]);
    expect(own && sayDifference(own)).toBe('与文件自己的合计相同。');
  });

  it('is compared with the 小计 together where there is no 合计, and with the whole where there is', () => {
    const parts = [
      ['甲', 100],
      ['小计', 100],
      ['乙', 50],
      ['小计', 50],
    ] as const;
    expect(read(parts).own).toMatchObject({ rows: [2, 4], amount: 150, difference: 0 });
    expect(read([...parts, ['总计', 160]]).own).toMatchObject({ rows: [5], amount: 160, difference: -10 });
  });

  it('leaves out what heads a part with its sum', () => {
    const { sum, lines } = read([
      ['一、硬件设备', 150],
      ['甲', 100],
      ['乙', 50],
    ]);
    expect(sum).toBe(150);
    expect(lines.map(({ line: { notAnItem } }) => notAnItem)).toEqual(['total', undefined, undefined]);
  });

  it('may differ by what was rounded, and that is told apart', () => {
    const { own } = read([
      ['甲', 0.6],
      ['乙', 0.6],
      ['丙', 0.6],
      ['合计', 1.8],
    ]);
    expect(own).toMatchObject({ difference: 1, isRounding: true });
    const other = read([
      ['甲', 100],
      ['合计', 101],
    ]).own;
    expect(other).toMatchObject({ difference: -1, isRounding: false });
    expect(other && sayDifference(other)).toMatch(/少 0\.0001 万元，请看/);
  });

  it('passes over headings that are printed again, titles and empty rows', () => {
    const rows = rowsOf(
      ['名称', '金额（元）'],
      ['甲', 100],
      ['名称', '金额（元）'],
      ['备注：含税'],
      [undefined, ''],
      ['乙', 50],
    );
    const reading = readTable(rows, proposeColumns(rows));
    expect(reading.sum).toBe(150);
    expect(reading.lines.map(({ row, line: { notAnItem } }) => [row, notAnItem])).toEqual([
      [2, undefined],
      [3, 'header'],
      [4, 'title'],
      [6, undefined],
    ]);
  });
});

it('a row without a name is kept whole, and asked about', () => {
  const [found] = read([[undefined, 100]]).lines;
  expect(found?.line).toEqual({ text: '100', problem: '这一行没有名称，请看一下是什么。' });
});
