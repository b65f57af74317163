import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  BOUNDS,
  planRoute,
  readAnswers,
  verdictOf,
  wan,
  type Facts,
  type Readings,
  type Route,
  type Status,
  type StepId,
  type Verdict,
  type VerdictClause,
} from '../../src/core/index.ts';
import { inWords } from '../../src/core/engine/condition.ts';
import { frames, OPERATION_PARTS, withAmounts } from '../../src/site/coverage/space.ts';
import { FIFTY, MIDDLE, SMALL, TWO_HUNDRED } from '../bounds.ts';
import { readYaml } from '../regulation.ts';
import { partialFacts, someReadings } from './any-readings.ts';
import { factsWith } from './plan.ts';

interface Judged {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
  readonly verdict: Verdict;
}

function judge(facts: Facts, readings: Readings = {}): Judged {
  const route = planRoute(facts, readings);
  return { facts, readings, route, verdict: verdictOf(facts, route, readings) };
}

const judged = (changes: string, readings: Readings = {}): Judged => judge(factsWith(changes), readings);
const said = ({ clauses }: Verdict): string => clauses.map(({ words }) => words).join(' · ');
const clauseOf = ({ clauses }: Verdict, wanted: string) => clauses.find(({ id }) => id === wanted);
const wordsOf = (verdict: Verdict, wanted: string): string => clauseOf(verdict, wanted)?.words ?? '';

const DUE: readonly Status[] = ['required', 'confirm'];
const statusOf = (route: Route, wanted: StepId) => route.steps.find(({ id }) => id === wanted)?.status ?? 'open';
const isDue = (route: Route, wanted: StepId) => DUE.includes(statusOf(route, wanted));

/** What is said of a step in other words than its title: if they are there, so is the step. */
const SAID_OF: readonly (readonly [RegExp, StepId])[] = [
  [/统一汇总报市/, 'report-to-city-bureau'],
  [/报省重点项目库/, 'provincial-key-pool'],
  [/报省级评估和会审/, 'provincial-appraisal-and-review'],
  [/申报通知每年9月底前/, 'annual-declaration'],
  [/按年度申报/, 'annual-declaration'],
  [/批复后原则上半年内开工/, 'start-within-half-year'],
  [/经会议审议/, 'meeting-approval'],
  [/征求对口市直单位意见/, 'consult-city'],
  [/征求对口省、市直单位意见/, 'consult-province-and-city'],
  [/，取得书面同意/, 'written-consent'],
  [/提交项目建设申请/, 'project-application'],
  [/评估报告报市备案/, 'appraisal-report-filing'],
  [/报市领导小组办公室备案/, 'city-filing-below-limit'],
  [/汇总上报市里审批/, 'superior-city-approval'],
  [/报区政务服务和数据管理局备案/, 'record-filing'],
  [/由区政务服务和数据管理局审批/, 'approval'],
  [/联合会审、工作专班审定后/, 'joint-review'],
  [/联审、报备/, 'sector-joint-review'],
  [/缴费平台由/, 'payment-platform-review'],
  [/统筹把关/, 'development-reform-check'],
  [/预算由/, 'city-budget-review'],
];

/** What must fall away where it is said not to be needed. */
const SPARED: Readonly<Record<string, StepId>> = {
  论证评估: 'expert-appraisal',
  区级联合会审: 'joint-review',
  统一汇总报市: 'report-to-city-bureau',
  报省重点项目库: 'provincial-key-pool',
  报省级评估和会审: 'provincial-appraisal-and-review',
};

const listed = (words: string, before: string): string[] => words.slice(before.length).split('、');

/** What is said not to be needed, and is. */
function wronglySpared({ route, verdict }: Judged): string[] {
  const words = wordsOf(verdict, 'not-needed');
  if (words === '') return [];
  return listed(words, '不用').filter((each) => {
    const step = SPARED[each];
    return step === undefined || statusOf(route, step) !== 'not-required';
  });
}

/** What is said to be due, and is not. */
function wronglySaid({ route, verdict }: Judged): string[] {
  const words = verdict.clauses
    .filter(({ id, status }) => id !== 'not-needed' && status !== 'open')
    .map((each) => each.words);
  return SAID_OF.filter(([saying, step]) => words.some((each) => saying.test(each)) && !isDue(route, step)).map(
    ([saying]) => saying.source,
  );
}

/** The status that a listed thing is said to have upward, against that of its step. */
function wronglySure({ route, verdict }: Judged): string[] {
  const [surely = '', perhaps = ''] = wordsOf(verdict, 'city').split('待确认的：');
  const wrong = (words: string, status: Status) =>
    SAID_OF.filter(([saying, step]) => saying.test(words) && statusOf(route, step) !== status).map(([, step]) => step);
  return [...wrong(surely, 'required'), ...wrong(perhaps, 'confirm')];
}

/** The tier that the amount has by itself. */
function wrongTier({ facts: { total }, readings, verdict }: Judged): string[] {
  if (total === undefined) return [];
  const words = wordsOf(verdict, 'tier');
  const atNumber = total === FIFTY.at || total === TWO_HUNDRED.at;
  if (atNumber) return words.startsWith('恰为') ? [] : [words];
  if (readings['inclusive-bounds'] !== undefined && words.startsWith('恰为')) return [words];
  const right =
    total < FIFTY.at
      ? `${FIFTY.words}以下一档`
      : total < TWO_HUNDRED.at
        ? `${FIFTY.words}以上、${TWO_HUNDRED.words}以下一档`
        : `${TWO_HUNDRED.words}以上一档`;
  return words === right ? [] : [words];
}

const BOUND_WORDS = BOUNDS.map(inWords);

/** A clause that is badly made, whatever it says. */
function illFormed({ id, words, cites, status, asks, interpretations }: VerdictClause): string[] {
  const amounts = words.match(/[\d.]+万元/g) ?? [];
  return [
    ...(cites.length === 0 ? [`${id} cites nothing`] : []),
    ...(/[。；，、：]$|[、，；：]{2}|^[、，；]|[,;:()?!]|undefined/.test(words) || words === ''
      ? [`${id}: ${words}`]
      : []),
    ...amounts.filter((amount) => !BOUND_WORDS.includes(amount)),
    ...((status === 'open') === asks.length > 0 ? [] : [`${id} is ${status} and asks ${asks.join()}`]),
    ...((status === 'open') === words.includes('尚未确定，还要看') ? [] : [`${id} is ${status}: ${words}`]),
    ...(status === 'confirm' && interpretations.length === 0 ? [`${id} names no doubt`] : []),
  ];
}

/** Under some readings the core leaves steps open and asks nothing about them: there is nothing to cite then. */
const asksNothing = ({ steps }: Route): boolean =>
  steps.filter(({ status }) => status === 'open').every(({ asks }) => asks.length === 0);

/** What is wrong with a verdict, in words; nothing when all is well. */
function faultsOf(each: Judged): string[] {
  const { route, verdict } = each;
  const { clauses } = verdict;
  const some = (status: Status) => route.steps.some((step) => step.status === status);
  const has = (id: string) => clauses.some((clause) => clause.id === id);
  return [
    ...(clauses.length === 0 ? ['no clause'] : []),
    ...(new Set(clauses.map(({ id }) => id)).size === clauses.length ? [] : ['a clause twice']),
    ...(some('confirm') === has('doubts') ? [] : ['待确认 is kept back, or made up']),
    ...(some('open') === has('open') ? [] : ['尚未确定 is kept back, or made up']),
    ...(asksNothing(route) ? clauses.filter(({ id }) => id !== 'open') : clauses).flatMap(illFormed),
    ...(route.steps.length > 0
      ? [wronglySpared, wronglySaid, wronglySure, wrongTier].flatMap((find) => find(each))
      : []),
  ];
}

describe('the verdict on every kind of project', () => {
  it('contradicts no step, and cites for every clause', () => {
    const faults = new Set<string>();
    const verdicts = new Set<string>();
    let cases = 0;
    let frame = 0;
    for (const facts of frames()) {
      frame += 1;
      // A stride that shares no factor with the values: every value meets every other.
      if (frame % 11 !== 0) continue;
      for (const part of facts.category === 'operation' ? OPERATION_PARTS.slice(0, 1) : OPERATION_PARTS)
        for (const project of withAmounts(facts, part)) {
          const each = judge(project);
          cases += 1;
          faultsOf(each).forEach((fault) => faults.add(fault));
          verdicts.add(said(each.verdict));
        }
    }
    expect([...faults]).toEqual([]);
    expect(cases).toBeGreaterThan(4000);
    expect(verdicts.size).toBeGreaterThan(100);
  });

  it('nor under any readings, with any answers missing', () => {
    fc.assert(
      fc.property(partialFacts, someReadings, (facts, readings) => {
        expect(faultsOf(judge(facts, readings))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('each outcome has its own words', () => {
  const COMPLETE = `total=120`;

  it.each([
    ['applies directly', COMPLETE, 'in-scope', 'scope', '适用（直接）'],
    ['by reference', `${COMPLETE}&unit=school`, 'by-reference', 'scope', '适用（参照执行）'],
    ['basis open', `${COMPLETE}&unit!=`, 'basis-open', 'scope', '适用；直接适用还是参照执行尚未确定，还要看项目单位'],
    ['scope open', `${COMPLETE}&funds!=`, 'open', 'scope', '适不适用尚未确定，还要看资金来源；下面先按适用来说'],
    ['outside', `${COMPLETE}&funds=own`, 'out-of-scope', 'scope', '不适用：项目不使用财政性资金'],
    [
      'outside, but public',
      `${COMPLETE}&funds=own&unit=school&traits=public-generic`,
      'out-of-scope',
      'beside',
      '要不要行业主管部门联审、报备，条文没有写资金条件，请确认',
    ],
    [
      'outside, unit open',
      `${COMPLETE}&funds=own&unit!=&traits!=`,
      'out-of-scope',
      'beside',
      '要不要行业主管部门联审、报备尚未确定，还要看项目单位、项目特点',
    ],
    [
      'classified',
      'secrecy=state-secret',
      'state-secret',
      'scope',
      '涉密项目的审批、实施和运维按国家有关保密规定执行，本工具到此为止',
    ],
    [
      'supported',
      `${COMPLETE}&priorities=national-major`,
      'in-scope',
      'standing',
      '属于重点支持的项目，步骤不因此减少',
    ],
    [
      'not supported',
      `${COMPLETE}&obstacles=off-cloud`,
      'in-scope',
      'standing',
      '有原则上不予支持的情形（提醒，不是否决）',
    ],
    [
      'not unified',
      `${COMPLETE}&obstacles=not-unified`,
      'in-scope',
      'standing',
      '不符合“五统一”要求，原则上不得自建、自管、自用、自维（提醒，不是否决）',
    ],
    [
      'both',
      `${COMPLETE}&obstacles=off-cloud&priorities=national-major`,
      'in-scope',
      'standing',
      '有原则上不予支持的情形（提醒，不是否决）；又属于重点支持，怎么办条文没有写',
    ],
    ['tier open', 'total!=', 'in-scope', 'tier', '属于哪一档尚未确定，还要看总投资'],
    ['decider open', 'total!=', 'in-scope', 'decider', '由谁审批尚未确定，还要看总投资'],
    ['approved', COMPLETE, 'in-scope', 'decider', '联合会审、工作专班审定后，由区政务服务和数据管理局审批'],
    [
      'filed only',
      'total=20',
      'in-scope',
      'decider',
      '报区政务服务和数据管理局备案，不用报它审批；动工要不要另经审批，条文没有写',
    ],
    [
      'filed, and perhaps approved by the city',
      'total=20&funds=superior',
      'in-scope',
      'decider',
      '报区政务服务和数据管理局备案，不用报它审批',
    ],
    [
      'key project',
      'total=650',
      'in-scope',
      'city',
      '往上还有：评估报告报市备案、统一汇总报市、报省重点项目库、报省级评估和会审',
    ],
    [
      'the limit in doubt',
      'total=300',
      'in-scope',
      'city',
      '往上还有：评估报告报市备案、统一汇总报市；待确认的：报省级评估和会审、报市领导小组办公室备案',
    ],
    ['nothing sure upward', 'total=20', 'in-scope', 'city', '往上待确认的：报市领导小组办公室备案'],
    [
      'others beside',
      `${COMPLETE}&unit=school&traits=public-generic,fee-platform`,
      'by-reference',
      'beside',
      '另：由区教体局联审、报备；缴费平台由区财政局审核',
    ],
    [
      'one thing open',
      'total=650&nature!=',
      'in-scope',
      'open',
      '报省重点项目库、省级评估和会审、限额以下报市备案尚未确定，还要看项目性质',
    ],
  ] as const)('%s', (_, changes, kind, id, words) => {
    const { verdict } = judged(changes);
    expect(verdict.kind).toBe(kind);
    expect(wordsOf(verdict, id)).toBe(words);
  });

  it.each([
    [
      { 'superior-approval': 'city-instead', 'superior-funds': 'flexible-time' },
      `total=120&funds=superior`,
      '由市数字化项目管理部门审批，区里不再审批',
    ],
    [
      { 'by-reference': 'instead' },
      'total=120&unit=hospital&traits=public-generic',
      '由区卫健委联审、报备，不走本细则的审批',
    ],
    [
      { 'by-reference': 'instead', 'sector-others': 'named-only' },
      'total=120&unit=other-institution&traits=public-generic',
      '不走本细则的审批',
    ],
    [{ 'joint-review-scope': 'superior-instead' }, 'total=300', '由区政务服务和数据管理局审批'],
  ] as const)('%j leaves another to decide', (readings, changes, words) => {
    expect(wordsOf(judged(changes, readings).verdict, 'decider')).toBe(words);
  });

  it('who decides in place of the approval is not said twice', () => {
    const { verdict } = judged('total=120&unit=hospital&traits=public-generic', { 'by-reference': 'instead' });
    expect(said(verdict).match(/区卫健委/g)).toHaveLength(1);
  });

  it('of a classified project nothing is said but 第十二条', () => {
    const { verdict } = judged('secrecy=state-secret&total=20');
    expect(verdict.clauses.map(({ cites }) => cites.map(({ place }) => place))).toEqual([
      [expect.stringContaining('12')],
    ]);
  });

  it('counts what is open', () => {
    const { verdict, route } = judged('total=120&traits!=');
    const open = route.steps.filter(({ status }) => status === 'open').length;
    expect(wordsOf(verdict, 'open')).toBe(`还有${String(open)}项要不要办尚未确定，还要看项目特点`);
  });

  it('on the number of two tiers the reading says which', () => {
    const at = (readings: Readings) => wordsOf(judged('total=at-fifty', readings).verdict, 'tier');
    const upper = `${FIFTY.words}以上、${TWO_HUNDRED.words}以下一档`;
    expect(at({})).toBe(`恰为${FIFTY.words}，两档都写到：先按${upper}`);
    expect(at({ 'inclusive-bounds': 'upper' })).toBe(`恰为${FIFTY.words}，按口径归${upper}`);
    expect(at({ 'inclusive-bounds': 'lower' })).toBe(`恰为${FIFTY.words}，按口径归${FIFTY.words}以下一档`);
  });

  it('a known O&M part can settle the tier without the total', () => {
    const facts = factsWith('total!=');
    expect(wordsOf(judge({ ...facts, operationPart: wan(900) }).verdict, 'tier')).toBe(`${TWO_HUNDRED.words}以上一档`);
  });

  it('without any answer it says what is still wanted', () => {
    const { verdict } = judge({});
    expect(verdict.kind).toBe('open');
    expect(verdict.clauses.every(({ status }) => status === 'open')).toBe(true);
  });

  it('a doubt that is settled is one no longer', () => {
    const small = factsWith('total=20');
    const slugs = (readings: Readings) =>
      judge({ ...small, total: SMALL }, readings).verdict.clauses.flatMap(({ interpretations }) => interpretations);
    expect(slugs({})).toContain('below-50');
    expect(slugs({ 'below-50': 'filing-only' })).not.toContain('below-50');
    expect(wordsOf(judge({ ...small, total: SMALL }, { 'below-50': 'filing-only' }).verdict, 'first')).toBe('先报备案');
    expect(wordsOf(judge({ ...small, total: MIDDLE }).verdict, 'doubts')).toBe('待确认：取得书面同意，先按要办准备');
  });
});

const example = z.looseObject({ tool: z.string(), title: z.string(), query: z.string() });
const EXAMPLES = z
  .array(example)
  .parse(readYaml('scenarios/examples.yaml'))
  .filter(({ tool }) => tool === 'route');

const UP_TO_FIFTY = [
  '适用（直接）',
  `${FIFTY.words}以下一档`,
  '报区政务服务和数据管理局备案，不用报它审批；动工要不要另经审批，条文没有写',
  '往上待确认的：报市领导小组办公室备案',
  '不用论证评估、区级联合会审、统一汇总报市、报省重点项目库、报省级评估和会审',
  '先经会议审议（待确认），再按年度申报（待确认）、报备案',
  '如要申报，申报通知每年9月底前发布；备案何时报条文没有写，从严放在动工之前',
  '待确认：会议审议资金来源、财政承受能力评估、年度申报等6项，先按要办准备',
];
const BETWEEN = [
  `${FIFTY.words}以上、${TWO_HUNDRED.words}以下一档`,
  '联合会审、工作专班审定后，由区政务服务和数据管理局审批',
];
const BETWEEN_REST = [
  '往上还有：评估报告报市备案、报市领导小组办公室备案',
  '不用统一汇总报市、报省重点项目库、报省级评估和会审',
  '先经会议审议，征求对口市直单位意见，再按年度申报、提交项目建设申请',
  '申报通知每年9月底前发布；批复后原则上半年内开工，不可抗力除外',
  '待确认：取得书面同意，先按要办准备',
];

/** By a part of the title. */
const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  '30万元': UP_TO_FIFTY,
  '180万元': ['适用（直接）', ...BETWEEN, ...BETWEEN_REST],
  学校: ['适用（参照执行）', ...BETWEEN, '另：由区教体局联审、报备', ...BETWEEN_REST],
  运维: UP_TO_FIFTY,
  共建: [
    '适用（直接）',
    `${TWO_HUNDRED.words}以上一档`,
    '联合会审、工作专班审定后，由区政务服务和数据管理局审批',
    '另：预算由市财政部门评审',
    '往上还有：评估报告报市备案、统一汇总报市、报省重点项目库、报省级评估和会审',
    '先经会议审议，形成统一框架方案，征求对口省、市直单位意见，取得书面同意，再按年度申报',
    '每年6月底前报省重点项目库；申报通知每年9月底前发布；批复后原则上半年内开工，不可抗力除外',
    '待确认：提交项目建设申请，先按要办准备',
  ],
};

describe('the examples', () => {
  it('each have a verdict here', () => {
    const titles = EXAMPLES.map(({ title }) => title);
    expect(Object.keys(VERDICTS).map((part) => titles.filter((title) => title.includes(part)).length)).toEqual(
      titles.map(() => 1),
    );
  });

  it.each(EXAMPLES)('$title', ({ title, query }) => {
    const { facts, readings } = readAnswers(new URLSearchParams(query));
    const wanted = Object.entries(VERDICTS).find(([part]) => title.includes(part))?.[1];
    expect(judge(facts, readings).verdict.clauses.map(({ words }) => words)).toEqual(wanted);
  });
});
