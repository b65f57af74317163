import { describe, expect, it } from 'vitest';
import { planRoute, readAnswers, type StepId } from '../../src/core/index.ts';
import { newProject } from '../../src/tools/projects/projects.ts';
import { NO_DAYS } from '../../src/tools/route/days.ts';
import { routeSheetOf, type Planned } from '../../src/tools/route/sheet.ts';
import { briefPlaces, places } from '../../src/tools/sheet/words.ts';

const FINANCE = '区财政局';
const speaking = { spoken: {}, doubts: {} };
const PLAIN =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&operationPart=0&traits=&priorities=&obstacles=';

function sheetOf(query: string, given: Partial<Planned> = {}) {
  const { facts, readings } = readAnswers(new URLSearchParams(query));
  const planned: Planned = {
    ...{ facts, readings, route: planRoute(facts, readings) },
    ...{ project: undefined, done: new Set<StepId>(), days: NO_DAYS, part: undefined, withWords: false },
  };
  return routeSheetOf({ ...planned, ...given }, speaking);
}

const rowsOf = ({ stages }: ReturnType<typeof sheetOf>) => stages.flatMap(({ rows }) => rows);
const idsOf = (sheet: ReturnType<typeof sheetOf>) => rowsOf(sheet).map(({ id }) => id);

describe('the route on paper', () => {
  const sheet = sheetOf(`${PLAIN}&total=180`);

  it('opens with the verdict, each clause with its articles', () => {
    expect(sheet.verdict[0]).toMatch(/^适用（直接）（2\..*）$/);
    expect(sheet.verdict[1]).toMatch(/^50万元以上、200万元以下一档（6\..*）$/);
    expect(sheet.answers).toContainEqual(['总投资', '180 万元（1,800,000 元）']);
  });

  it('has the stages in order, only those with something to do, and says apart what falls away', () => {
    expect(sheet.stages.map(({ title }) => title)).toEqual([
      '准备',
      '申报',
      '论证评估',
      '会审审批',
      '实施',
      '验收',
      '运维与监督',
    ]);
    expect(idsOf(sheet)).toContain('consult-city');
    expect(sheet.excused).toContain('征求对口省、市直单位意见');
    expect(rowsOf(sheet).map(({ title }) => title)).not.toContain('征求对口省、市直单位意见');
  });

  it('says who acts, and to whom, and that the text does not write it', () => {
    const actors = new Map(rowsOf(sheet).map(({ id, actors: words }) => [id, words]));
    expect(actors.get('consult-city')).toBe('项目单位 → 对口市直单位');
    expect([...actors.values()]).toContain('条文未写明');
    expect([...actors.values()].join('')).not.toContain('—');
  });

  it('ticks what is done, and names the project', () => {
    const project = { ...newProject('one'), name: '城管平台', unit: '某某局' };
    const marked = sheetOf(`${PLAIN}&total=180`, { project, done: new Set<StepId>(['consult-city']) });
    const ticked = rowsOf(marked).flatMap(({ id, isDone }) => (isDone ? [id] : []));
    expect(ticked).toEqual(['consult-city']);
    expect(marked.heading).toEqual([
      ['项目', '城管平台'],
      ['单位', '某某局'],
    ]);
  });

  it('of one body has its steps alone, says whose they are, and nothing of what falls away', () => {
    const part = sheetOf(`${PLAIN}&total=180`, { part: FINANCE });
    expect(part.title).toContain(`${FINANCE}的部分`);
    expect(part.excused).toEqual([]);
    expect(rowsOf(part).length).toBeGreaterThan(0);
    expect(rowsOf(part).every(({ actors }) => actors.includes(FINANCE))).toBe(true);
    expect(idsOf(sheet)).toEqual(expect.arrayContaining(idsOf(part)));
  });

  it('quotes the words of every step on the sheet if they are asked for', () => {
    expect(sheet.quoted).toEqual([]);
    const { quoted } = sheetOf(`${PLAIN}&total=180`, { withWords: true });
    expect(quoted.map(({ id }) => id)).toEqual(idsOf(sheet));
    expect(quoted.every(({ lines }) => lines.some((line) => line.startsWith('“')))).toBe(true);
  });

  it('has the days that were typed and those that follow', () => {
    expect(sheet.due).toEqual([]);
    const { due } = sheetOf(`${PLAIN}&total=180`, { days: { ...NO_DAYS, approval: '2025-08-31' } });
    expect(due[0]).toContain('2025年8月31日');
    expect(due.some((line) => line.startsWith('2026年2月28日，'))).toBe(true);
  });

  it('asks for what is still open, and says what is tried', () => {
    const open = sheetOf('secrecy=none&unit=department&funds=district&category=new&total=180');
    expect(open.doubts.at(-1)).toMatch(/要不要办，尚未确定，还要看：.*项目特点/);
    const tried = sheetOf(`${PLAIN}&total=180&reading.limit=article-6`);
    expect(tried.remarks[0]).toContain('试算，未经确认。');
  });

  it('of a classified project has no steps', () => {
    const classified = sheetOf('secrecy=state-secret');
    expect(classified.stages).toEqual([]);
    expect(classified.verdict.join('')).toContain('涉密');
  });
});

describe('places for a narrow column', () => {
  const spoken = {
    '6.p1s1': '第六条第一句',
    '6.p1s2': '第六条第二句',
    '6.p1s3': '第六条第三句',
    '18.p1s1': '第十八条第一句',
  };
  const cites = (...of: (keyof typeof spoken)[]) => of.map((place) => ({ place, words: '' }));

  it('say of one place all, of two in an article its number once, of more the article alone', () => {
    expect(briefPlaces(cites('18.p1s1'), { spoken })).toBe('第十八条第一句');
    expect(briefPlaces(cites('6.p1s1', '6.p1s2'), { spoken })).toBe('第六条第一句、第二句');
    expect(briefPlaces(cites('18.p1s1', '6.p1s1', '6.p1s2', '6.p1s3'), { spoken })).toBe('第六条、第十八条第一句');
  });

  it('count a place once, however often it is cited', () => {
    expect(briefPlaces(cites('6.p1s1', '6.p1s1', '6.p1s2'), { spoken })).toBe('第六条第一句、第二句');
    expect(places(cites('6.p1s1', '6.p1s1'), { spoken })).toBe('第六条第一句');
  });
});
