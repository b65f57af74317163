/** What stands round the table of a list of projects: sums that lead to their rows, questions on splitting, paper. */
import { expect, test } from 'vitest';
import { possibleSplits, screenProject, summarise, wan, type Facts } from '../../src/core/index.ts';
import { filtered, shownRows } from '../../src/tools/portfolio/filter.ts';
import { listPaperOf, projectPaperOf } from '../../src/tools/portfolio/paper.ts';
import { sortedQuestions } from '../../src/tools/portfolio/splits.ts';
import { cautionsOf, tablesOf } from '../../src/tools/portfolio/tallies.ts';
import { questionKey } from '../../src/tools/portfolio/views.ts';

const rowOf = (id: string, unit: string, name: string, facts: Facts) => {
  const project = { id, unit, name, year: 2027, facts };
  return { id, project, screening: screenProject(project) };
};

const ROWS = [
  rowOf('1', '区教体局', '智慧校园管理平台（一期）', { secrecy: 'none', total: wan(30), category: 'new' }),
  rowOf('2', '区教体局', '智慧校园管理平台（二期）', { secrecy: 'none', total: wan(40), category: 'upgrade' }),
  rowOf('3', '区卫健委', '医院信息系统', { secrecy: 'none', total: wan(300) }),
  rowOf('4', '', '某系统', {}),
  rowOf('5', '区信访局', '不能写的', { secrecy: 'state-secret' }),
];
const SUMMARY = summarise(ROWS);
const QUESTIONS = possibleSplits(ROWS.map(({ project }) => project));
const SPEAKING = { spoken: {}, doubts: {} };

test('every number leads to as many rows', () => {
  const shown = shownRows(ROWS);
  for (const { lines } of tablesOf(SUMMARY))
    for (const { label, tally, filter } of lines)
      expect([label, filtered(shown, filter).length]).toEqual([label, tally.count]);
});

test('what the sums leave out is said', () => {
  expect(cautionsOf(SUMMARY)).toEqual(['有 1 个没有写总投资，没有加进合计。', '另有 1 个涉密的，不在内。']);
});

test('a decided question is listed apart, and again among the open ones when it is reopened', () => {
  const [question] = QUESTIONS;
  expect(question?.ids).toEqual(['1', '2']);
  const decisions = new Map(QUESTIONS.map((each) => [questionKey(each), { note: '各自独立' }]));
  expect(sortedQuestions(QUESTIONS, decisions).open).toEqual([]);
  expect(sortedQuestions(QUESTIONS, decisions).decided).toHaveLength(QUESTIONS.length);
  expect(sortedQuestions(QUESTIONS, new Map()).open).toEqual(QUESTIONS);
});

test('the printed list has every project but the 涉密 one, and every question with why it is none', () => {
  const decisions = new Map(QUESTIONS.map((each) => [questionKey(each), { note: '各自独立' }]));
  const paper = listPaperOf({ name: '2027', rows: ROWS, refused: 1, questions: QUESTIONS, decisions }, SPEAKING);
  expect(paper.rows.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  expect(paper.splits.map(({ note }) => note)).toEqual(QUESTIONS.map(() => '各自独立'));
  expect(JSON.stringify(paper)).not.toContain('不能写的');
  expect(paper.cautions).toEqual(cautionsOf(SUMMARY));
  const early = listPaperOf({ name: '2027', rows: ROWS, refused: 1, questions: undefined, decisions }, SPEAKING);
  expect(early.splits).toEqual([]);
  expect(early.cautions.join('')).toContain('可能的拆分没有比对完');
});

test('a project on a sheet of its own says what is not answered', () => {
  const [, , , open] = shownRows(ROWS);
  const paper = open && projectPaperOf(open, SPEAKING);
  expect(paper?.open).toContain('总投资');
  expect(paper?.verdict.length).toBeGreaterThan(0);
});
