import { expect, it } from 'vitest';
import { listMaterials, readAnswers, type ListId } from '../../src/core/index.ts';
import { newProject, toggled, withMark, withOwnLine } from '../../src/tools/projects/projects.ts';
import { positionOf, progressOf, sheetOf } from '../../src/tools/materials/sheet.ts';
import { COLUMNS } from '../../src/tools/materials/table.ts';
import { tableOf } from '../../src/tools/sheet/sheet.ts';

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=';
const { facts } = readAnswers(new URLSearchParams(PROJECT));
const own = withOwnLine(newProject('one'), { id: 'x', list: 'approval', text: '授权书' });
const marked = withMark(own, 'approval/approval-document', toggled({}));
const sheet = (list: ListId) =>
  sheetOf({ facts, readings: {}, list: listMaterials(facts, list) }, marked, { spoken: {}, doubts: {} });

it('what is copied after the approval does not count among what is brought to it', () => {
  expect(progressOf(sheet('approval'))).toBe('已备 0 / 2；批后抄送 1 / 3');
  expect(progressOf(sheet('joint-review'))).toBe('已备 0 / 3');
});

it('it stands last and is numbered by itself, and the list says what the text leaves open', () => {
  const { rows, remarks } = sheet('approval');
  const numbered = rows.map((row) => [row.title, row.status, positionOf(rows, row)]);
  expect(numbered).toEqual([
    ['联合会审意见', '应当提交', { number: 1, of: 2 }],
    ['授权书', '自加', { number: 2, of: 2 }],
    ['项目采购或招标文件', '须抄送', { number: 1, of: 3 }],
    ['项目批复文件', '须抄送', { number: 2, of: 3 }],
    ['经费预算文件', '须抄送', { number: 3, of: 3 }],
  ]);
  expect(remarks).toEqual([expect.stringContaining('批后抄送：')]);
});

it('the table file numbers it in the same way', () => {
  const numbers = tableOf(sheet('approval'), COLUMNS, []).rows.map(([number, , title]) => [number, title]);
  expect(numbers).toEqual([
    [1, '联合会审意见'],
    [2, '授权书'],
    ['批后1', '批后抄送：项目采购或招标文件'],
    ['批后2', '批后抄送：项目批复文件'],
    ['批后3', '批后抄送：经费预算文件'],
  ]);
});

it('a list that is tried with a reading says so before everything else', () => {
  const readings = { 'written-consent': 'from-200' } as const;
  const { remarks } = sheetOf({ facts, readings, list: listMaterials(facts, 'declaration', readings) }, undefined, {
    spoken: {},
    doubts: {},
  });
  expect(remarks[0]).toContain('按读法一（书面同意只管最高一档）试算，未经确认。');
});
