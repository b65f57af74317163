/** The coverage pages: rules in words by their sentences, the cases that exercise them, and the figures. */
import { describe, expect, test } from 'vitest';
import { DOUBTS, SLUGS, type Slug } from '../../src/core/index.ts';
import { coverageHref } from '../../src/site/coverage/coverage.ts';
import { tallyOf } from '../../src/site/coverage/enumerate.ts';
import { exercisedBy } from '../../src/site/coverage/exercise.ts';
import { figuresOf } from '../../src/site/coverage/figures.ts';
import { proveLedger } from '../../src/site/coverage/ledger.ts';
import { boundedAt, READABLE_RULES, rulesAt } from '../../src/site/coverage/readable.ts';
import { decides } from '../../src/site/references/purposes.ts';
import { USES } from '../../src/site/references/uses.ts';
import { ledgerEntries, registers, regulation, scenarios } from './content.ts';
import { placeOf } from '../place-of.ts';

describe('the rules in words', () => {
  test('stand beside every sentence of which a clause is computed, and no rule is named twice', () => {
    const computed = [...proveLedger(regulation, registers.bodies, ledgerEntries)]
      .filter(([, clauses]) => clauses.some(({ mark }) => mark === 'computed'))
      .map(([place]) => place);
    expect(computed.length).toBeGreaterThan(100);
    expect(computed.filter((place) => rulesAt(place).length === 0)).toEqual([]);
    expect(new Set(READABLE_RULES.map(({ id }) => id)).size).toBe(READABLE_RULES.length);
  });

  test('rest on the sentences that decide, and on no others', () => {
    const doubted = new Set(USES.map(({ place }) => place));
    const cited = new Set(
      READABLE_RULES.flatMap(({ cites, bounds }) => [...cites, ...bounds].map(({ place }) => place)),
    );
    expect([...cited].filter((place) => !doubted.has(place))).toEqual([]);
    expect(USES.filter(decides).filter(({ place }) => !cited.has(place))).toEqual([]);
  });

  test('say their conditions in the law’s words, and what follows', () => {
    const [rule] = rulesAt(placeOf(12, '需征求对口市直单位意见')).filter(({ id }) => id === '12.consult-city.required');
    expect(rule).toMatchObject({
      topic: '征求对口市直单位意见',
      value: '应当办理',
      conditions: ['总投资在50万元以上（含）', '总投资不足200万元'],
    });
  });

  test('count apart what only uses an amount of the sentence', () => {
    expect(boundedAt(placeOf(6, '提交项目建设申请'))).toContain('区级联合会审');
    expect(boundedAt(placeOf(6, '提交项目建设申请'))).not.toContain('提交项目建设申请');
    expect(boundedAt(placeOf(17, '建立区级数字化项目联合会审机制'))).toEqual([]);
  });

  test('show a sentence of 第三十八条 with its conditions', () => {
    const rules = rulesAt(placeOf(38, '桌面端通用商业软件采购')).filter(({ id }) => id === '38.desktop-software.1');
    expect(rules.map(({ conditions }) => conditions)).toEqual([['单独购置', '是桌面端通用商业软件']]);
  });
});

describe('the named cases', () => {
  const exercised = exercisedBy(scenarios);
  const casesOf = (rule: string) => exercised.get(rule)?.map(({ name }) => name) ?? [];

  test('stand beside the rules that decide them, and beside no others', () => {
    expect(casesOf('06.record-filing.required')).toContain('街道用区本级资金新建一个38万元的系统');
    expect(casesOf('06.record-filing.required')).not.toContain('区直部门154.5万元的运维项目');
    expect(casesOf('12.consult-city.required')).toContain('区直部门154.5万元的运维项目');
    expect(casesOf('13.papers.declaration.operation-plan.required')).toContain('区直部门154.5万元的运维项目');
  });

  test('each exercise some rule, and only rules that are shown', () => {
    const shown = new Set(READABLE_RULES.map(({ id }) => id));
    expect([...exercised.keys()].filter((id) => !shown.has(id))).toEqual([]);
    expect(new Set([...exercised.values()].flat()).size).toBe(scenarios.length);
  });
});

describe('the figures', () => {
  const effect = (slug: Slug, isSettled: boolean) => ({
    ...{ slug, settled: isSettled, reading: DOUBTS[slug].taken, status: 'required', others: [] },
  });
  const settled = { id: 'a', status: 'required', readings: [effect('limit', false)] };
  const readings = [effect('application-or-declaration', false), effect('written-consent', true)];
  const doubtful = { id: 'b', status: 'confirm', readings };

  test('count cases, results, answers and the interpretations that answers hang on', () => {
    const tally = tallyOf([() => [settled], () => [settled], () => [settled, doubtful, doubtful]]);
    expect(tally).toEqual({
      ...{ cases: 3, distinct: 2, settledCases: 2, answers: 5, confirm: 2, uncovered: 0 },
      by: [{ slug: 'application-or-declaration', cases: 1 }],
    });
  });

  test('count as uncovered what throws and what is left open', () => {
    const fails = () => {
      throw new Error('no rule covers this project');
    };
    const tally = tallyOf([fails, () => [settled, { ...settled, status: 'open' }], () => [settled]]);
    expect(tally).toMatchObject({ cases: 3, uncovered: 2, settledCases: 1, answers: 1 });
  });

  test('of the whole space: none uncovered, and the same from the cache', { timeout: 120_000 }, () => {
    const { route, materials, weights } = figuresOf();
    expect([route.uncovered, materials.uncovered]).toEqual([0, 0]);
    expect(route.cases).toBeGreaterThan(50_000);
    expect(route.confirm).toBeLessThan(route.answers);
    expect(route.by.every(({ slug, cases }) => SLUGS.includes(slug) && cases <= route.cases)).toBe(true);
    expect(weights.projects).toBe(route.cases);
    expect(figuresOf()).toEqual({ route, materials, weights });
  });
});

test('a sentence leads to its line on the page of its chapter', () => {
  const place = placeOf(6, '提交项目建设申请');
  expect(coverageHref(regulation, place)).toBe(`/coverage/2/#${place}`);
  expect(() => coverageHref(regulation, '42.p1s1')).toThrow('42.p1s1');
});
