import { describe, expect, it } from 'vitest';
import { exclusionCitations } from '../../src/core/index.ts';
import { reportOn } from '../../src/tools/purchases/check.ts';
import { groundsOf, sayRows, sheetOf } from '../../src/tools/purchases/sheet.ts';
import { isTierInDoubt, tierWords } from '../../src/tools/purchases/sums.ts';
import { COLUMNS } from '../../src/tools/purchases/table.ts';
import { csvOf } from '../../src/tools/sheet/csv.ts';
import { linesOf, tableOf } from '../../src/tools/sheet/sheet.ts';
import { line, listOf } from './exclusions.ts';
import { placeOf } from '../place-of.ts';

const speaking = {
  spoken: Object.fromEntries(exclusionCitations().map(({ place }) => [place, `〔${place}〕`])),
  doubts: {
    'bundled-exclusions': { question: '一并购置的算不算？', ask: ['区政务服务和数据管理局'] },
    splitting: { question: '怎样算相似？', ask: ['区政务服务和数据管理局'] },
  },
};
const list = {
  ...listOf(
    line('a', { text: '=打印机', amount: '2.5', answers: { bundled: 'no' } }),
    line('b', { text: '宣传短视频拍摄', amount: '12' }),
    line('c', { text: '视频监控', amount: '140' }),
    line('d', { text: '服务器' }),
    line('e', { kind: 'civil-works', amount: '5' }),
  ),
  forAll: { bundled: 'yes' as const },
};
const report = reportOn(list);
const sheet = sheetOf({ list: {}, report }, speaking);

describe('the printed sheet', () => {
  it('has every line in order, with its result', () => {
    expect(sheet.rows.map(({ name, amount, result }) => [name, amount, result])).toEqual([
      ['=打印机', '2.5', '不适用本细则（第三十八条）'],
      ['宣传短视频拍摄', '12', '待确认'],
      ['视频监控', '140', '还差回答'],
      ['服务器', '', '第三十八条没有列出，计入'],
      ['（土建、环境装修、消防、强弱电建设）', '5', '不适用本细则（第三十八条）'],
    ]);
  });

  it('cites the place of every result', () => {
    const quotes = sheet.rows.map((row) => row.quotes.join(''));
    expect(quotes[0]).toContain(
      `“单独购置通用办公设备及维护项目”（〔${placeOf(38, '单独购置通用办公设备及维护项目')}〕）`,
    );
    expect(quotes[1]).toContain(`〔${placeOf(38, '运营类项目')}〕`);
    expect(quotes[3]).toContain(`〔${placeOf(2, '本细则适用于')}〕`);
    expect(quotes[3]).toContain(`〔${placeOf(15, '单独新建或扩建非涉密机房')}〕`);
    expect(quotes.every((each) => each.includes('〔'))).toBe(true);
  });

  it('says what is open, and of settled lines nothing', () => {
    expect(sheet.rows.map(({ open }) => open.length)).toEqual([0, 0, 1, 0, 0]);
    expect(sheet.rows[2]?.open[0]).toContain('请选一类');
  });

  it('says the same reasons once, for all their rows', () => {
    const names = ['打印机', '打印机', '服务器', '打印机'];
    const list = listOf(...names.map((text, index) => line(String(index), { text, amount: '1' })));
    const two = sheetOf({ list, report: reportOn(list) }, speaking);
    expect(groundsOf(two.rows).map(({ rows: numbers }) => sayRows(numbers))).toEqual(['1—2、4', '3']);
  });

  it('says a reason once for rows that differ in their own words alone, and with them where a row stands alone', () => {
    const names = ['题库系统开发', '课件平台开发', 'A02021003 打印机', 'A02021004 打印机', '无人机巡检服务'];
    const report = reportOn(listOf(...names.map((text, index) => line(String(index), { text }))));
    const made = sheetOf({ list: {}, report }, speaking);
    const grounds = groundsOf(made.rows);
    expect(grounds.map(({ rows }) => rows)).toEqual([[1, 2], [3, 4], [5]]);
    const said = grounds.map(({ reasons, open }) => [...reasons, ...open].join(''));
    expect(said[0]).toContain('这几行写的像是开发软件或者平台');
    expect(said[1]).toContain('这些行写了品目的代码');
    expect(said[2]).toContain('这一行写的是“无人机巡检服务”');
    expect(made.rows[0]?.open.join('')).toContain('“题库系统开发”');
  });

  it('adds up, counts the lines, and says which have no amount', () => {
    expect(sheet.sums).toEqual([
      ['计入', '0 万元（0 元），1 行'],
      ['不计入', '7.5 万元（75,000 元），2 行'],
      ['待确认', '152 万元（1,520,000 元），2 行'],
    ]);
    expect(sheet.remarks[0]).toBe('有 1 行没有读得出的金额，没有加进合计。');
  });

  it('shows both tiers where the doubtful lines decide, with the prohibition to split', () => {
    expect(isTierInDoubt(report)).toBe(true);
    expect(tierWords(report)).toEqual([
      '待确认的都不计入：0 万元（0 元），没有金额。',
      '待确认的都计入：152 万元（1,520,000 元），50万元以上、不足200万元。',
    ]);
    expect(sheet.remarks.join('')).toContain('拆分');
    expect(sheet.doubts).toEqual([
      '一并购置的算不算？请向区政务服务和数据管理局确认。',
      '怎样算相似？请向区政务服务和数据管理局确认。',
    ]);
  });

  it('says nothing of tiers where they agree', () => {
    const same = reportOn(
      listOf(line('a', { text: '服务器', amount: '120' }), line('b', { text: '视频监控', amount: '3' })),
    );
    expect(isTierInDoubt(same)).toBe(false);
    expect(sheetOf({ list: {}, report: same }, speaking).remarks).toEqual([]);
  });
});

describe('the table for a spreadsheet', () => {
  it('has a row for each line with its words of law, and no cell that runs as a formula', () => {
    const csv = csvOf(linesOf(tableOf(sheet, COLUMNS, ['尾注'])));
    expect(csv.startsWith('\uFEFF适用范围对照表（自查用）')).toBe(true);
    expect(csv).toContain("1,'=打印机,2.5,");
    expect(csv).toContain(`〔${placeOf(38, '单独购置通用办公设备及维护项目')}〕`);
    expect(csv.trimEnd().endsWith('尾注')).toBe(true);
  });
});
