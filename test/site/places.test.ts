import { describe, expect, test } from 'vitest';
import { marksAt, citation, notesAt, wordsAt } from '../../src/site/regulation/places.ts';
import { documentFacts, titleOf } from '../../src/site/regulation/particulars.ts';
import { quotation, quoted } from '../../src/site/regulation/quote-words.ts';
import { quotedSegments, restorationsIn } from '../../src/site/regulation/quote.ts';
import { containerOf } from '../../src/text/index.ts';
import { regulation } from './content.ts';
import { placeOf } from '../place-of.ts';

/** The words under each mark of a place. */
const marked = (place: string) =>
  marksAt(regulation, place).map(({ kind, start, end }) => [kind, wordsAt(regulation, place).slice(start, end)]);

describe('marks', () => {
  test('cover the restored characters and nothing else', () => {
    expect(marked(placeOf('notice', '2024年9月23日'))).toEqual([
      ['restored', '年'],
      ['restored', '月'],
      ['restored', '日'],
    ]);
    expect(marked(placeOf(4, '区财政局负责'))).toEqual([
      ['restored', '，'],
      ['restored', '、'],
    ]);
  });

  test('leave out the gap before a restored chapter name', () => {
    expect(marked('chapter.1')).toEqual([['restored', '总则']]);
  });

  test('cover doubtful words whole, beside references', () => {
    expect(marked(placeOf(20, '限额（即本办法'))).toEqual([
      ['doubtful', '按照《赣州市数字化项目建设管理实施细则》按程序统筹把关后报省级'],
      ['doubtful', '本办法'],
      ['reference', '第六'],
      ['reference', '七条'],
    ]);
  });

  test('are absent where the capture is sound', () => {
    expect(marked(placeOf(6, '提交项目建设申请'))).toEqual([]);
  });
});

describe('notes', () => {
  test('belong to the paragraph of their sentence', () => {
    const notes = notesAt(regulation, containerOf(placeOf(12, '需征求对口市直单位意见')));
    expect(notes.restorations.map(({ id }) => id)).toEqual(['before-declaring']);
    expect(notes.doubtful.map(({ id }) => id)).toEqual(['fifty-to-two-hundred', 'first-consult', 'written-consent']);
    expect(notesAt(regulation, containerOf(placeOf(38, '自助查询机'))).doubtful.map(({ id }) => id)).toEqual([
      'professional-equipment',
      'commas-38',
    ]);
  });

  test('leave no entry of the register out', () => {
    const containers = [...regulation.articles, regulation.notice].flatMap(({ text }) =>
      text.blocks.map(({ id }) => `${String(text.number)}.${id}`),
    );
    const chapters = regulation.chapters.map(({ number }) => `chapter.${String(number)}`);
    const notes = [...containers, ...chapters].map((container) => notesAt(regulation, container));
    const shown = notes.flatMap(({ restorations, doubtful }) => [...restorations, ...doubtful]).map(({ id }) => id);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBe(regulation.restorations.length + regulation.doubtful.length);
  });
});

test('第六条 and 第七条 know where they are cited from', () => {
  expect([...regulation.citedFrom]).toEqual([
    [6, [placeOf(20, '限额（即本办法')]],
    [7, [placeOf(20, '限额（即本办法')]],
  ]);
});

// How a place is said is the subject here, so the places are typed.
test('citations are spoken as lawyers say them', () => {
  expect(
    ['6.p1s3', '4.p9s1', '13.i3n1s2', 'notice.p6s1', 'chapter.9'].map((place) => citation(regulation, place)),
  ).toEqual(['第六条第三句', '第四条第九款', '第十三条第一款第（三）项第1目第二句', '印发通知第六段', '第九章']);
});

test('the facts are the text’s own words', () => {
  expect(titleOf(regulation)).toBe('章贡区数字化项目建设管理实施细则');
  expect(documentFacts(regulation).map(({ name, words }) => [name, words])).toEqual([
    ['文号', '区府办发〔2024〕5号'],
    ['印发机关', '赣州市章贡区人民政府办公室'],
    ['成文日期', '2024年9月23日'],
    ['施行日期', '自发布之日起施行'],
    ['解释机关', '区政务服务和数据管理局'],
    ['状态', '《章贡区政务信息化项目管理办法（试行）》（区府办发〔2022〕14号）同时废止'],
  ]);
});

describe('quotations', () => {
  test('turn inner quotation marks to single ones', () => {
    expect(quoted('坚持“省级主建，市县主用”的原则')).toBe('“坚持‘省级主建，市县主用’的原则”');
    expect(quotation('第六条第三句', '必须。')).toBe('第六条第三句：“必须。”');
  });

  test('keep the marks of the words they take, and only those', () => {
    const pieces = quotedSegments(regulation, placeOf(12, '需征求对口市直单位意见'), '申报前，各部门');
    expect(pieces.map(({ text }) => text).join('')).toBe('申报前，各部门');
    expect(pieces.filter(({ marks }) => marks.length > 0).map(({ text }) => text)).toEqual(['报']);
    expect(restorationsIn(regulation, placeOf('notice', '区府办发〔2024〕5号'), '区府办发〔2024〕5号')).toEqual([
      'notice-number',
    ]);
    expect(restorationsIn(regulation, placeOf('notice', '区府办发〔2024〕5号'), '区府办')).toEqual([]);
  });

  test('fail where the words do not stand', () => {
    expect(() => quotedSegments(regulation, placeOf(6, '建设年度计划'), '必须')).toThrow('必须');
  });
});
