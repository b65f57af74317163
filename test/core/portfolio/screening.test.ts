import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHOICES,
  planRoute,
  screenProject,
  verdictOf,
  wan,
  type Facts,
  type Finding,
  type Readings,
  type Route,
  type Screened,
  type Status,
  type StepId,
} from '../../../src/core/index.ts';
import { frames, OPERATION_PARTS, withAmounts } from '../../../src/site/coverage/space.ts';
import { FIFTY, TWO_HUNDRED } from '../../bounds.ts';
import { placeOf } from '../../place-of.ts';
import { partialFacts, someReadings } from '../any-readings.ts';
import { factsWith } from '../plan.ts';

function screened(facts: Facts, readings: Readings = {}): Screened {
  const screening = screenProject({ facts }, readings);
  if (screening.outcome === 'refused') throw new Error('refused');
  return screening;
}

const of = (changes: string, readings: Readings = {}): Screened => screened(factsWith(changes), readings);

const statusIn = ({ steps }: Route, wanted: StepId): Status =>
  steps.find(({ id }) => id === wanted)?.status ?? 'not-required';

/** What a finding says against the step that it is about. */
const SAID: Readonly<Record<Status, Finding['is']>> = {
  required: 'yes',
  confirm: 'confirm',
  open: 'open',
  optional: 'no',
  conditional: 'no',
  'not-required': 'no',
};

const isSure = (status: Status) => status === 'required' || status === 'not-required';

/** Whether it is only filed, found by the steps one by one. */
function wrongFiling(route: Route, { filesOnly: { is } }: Screened): string[] {
  const filing = statusIn(route, 'record-filing');
  const more = (['annual-declaration', 'approval', 'superior-city-approval'] as const).map((id) => statusIn(route, id));
  const sure = isSure(filing) && more.every(isSure);
  const only = filing === 'required' && more.every((status) => status === 'not-required');
  if (is === 'yes' && !only) return ['only filed, and it is not'];
  if (is === 'no' && only) return ['not only filed, and it is'];
  return sure && (is === 'yes') !== only ? ['filing is not settled, and it is'] : [];
}

function wrongActs(route: Route, { acts }: Screened): string[] {
  const said = acts.flatMap(({ steps }) => steps);
  const due = route.steps.filter(({ status }) => status === 'required' || status === 'confirm');
  return [
    ...said.filter((id) => due.every((step) => step.id !== id)).map((id) => `${id} is acted, and not due`),
    ...due.filter(({ id }) => !said.includes(id)).map(({ id }) => `${id} is due, and nobody acts`),
    ...acts
      .filter(({ stage, steps }) => steps.some((id) => due.find((step) => step.id === id)?.stage !== stage))
      .map(({ stage }) => `a step that is not of ${stage}`),
  ];
}

const AMOUNT_OF: Readonly<Record<string, (total: number) => boolean>> = {
  small: (total) => total <= FIFTY.at,
  middle: (total) => total >= FIFTY.at && total <= TWO_HUNDRED.at,
  large: (total) => total >= TWO_HUNDRED.at,
};

function wrongTier({ total, operationPart }: Facts, { tier }: Screened): string[] {
  if (tier.id === 'outside') return [];
  const isOf = AMOUNT_OF[tier.id];
  if (isOf === undefined) return total === undefined ? [] : ['the tier is open, and the amount known'];
  return isOf(total ?? operationPart ?? 0) ? [] : [`${String(total)} is not ${tier.id}`];
}

/** What is wrong with a screening, against the route that a project has by itself. */
function faultsOf(facts: Facts, readings: Readings = {}): string[] {
  const [route, found] = [planRoute(facts, readings), screened(facts, readings)];
  const findings = [found.cityByJune, found.districtAppraises, found.filesOnly];
  const verdict = verdictOf(facts, route, readings);
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return [
    ...(same(found.verdict, verdict) ? [] : ['another verdict']),
    ...(same(found.decider, verdict.clauses.find(({ id }) => id === 'decider') ?? verdict.clauses[0])
      ? []
      : ['another decider']),
    ...(same(found.open, route.asks) && same(found.standing, route.standing) && same(found.remarks, route.remarks)
      ? []
      : ['other answers are missing, another standing or other remarks']),
    ...(found.cityByJune.is === SAID[statusIn(route, 'provincial-key-pool')] ? [] : ['by June']),
    ...(found.districtAppraises.is === SAID[statusIn(route, 'expert-appraisal')] ? [] : ['appraised']),
    ...wrongFiling(route, found),
    ...wrongActs(route, found),
    ...wrongTier(facts, found),
    ...[found.tier, found.decider, ...found.acts, ...findings].flatMap(({ cites }) =>
      // Under some readings a step is open without a fact that would settle it: it cites nothing then.
      cites.length === 0 && route.steps.every(({ status }) => status !== 'open') ? ['cites nothing'] : [],
    ),
    ...(route.asks.length > 0 === (found.decisive !== undefined) ? [] : ['something is asked, and no answer decisive']),
  ];
}

describe('the screening of every kind of project', () => {
  it('contradicts no step', () => {
    const faults = new Set<string>();
    const tiers = new Set<string>();
    let frame = 0;
    for (const facts of frames()) {
      frame += 1;
      // A stride that shares no factor with the values: every value meets every other.
      if (frame % 31 !== 0) continue;
      for (const part of facts.category === 'operation' ? OPERATION_PARTS.slice(0, 1) : OPERATION_PARTS)
        for (const project of withAmounts(facts, part)) {
          faultsOf(project).forEach((fault) => faults.add(fault));
          tiers.add(screened(project).tier.id);
        }
    }
    expect([...faults]).toEqual([]);
    expect(tiers).toEqual(new Set(['small', 'middle', 'large']));
  });

  it('nor with any answers missing, under any readings, whatever was screened before', () => {
    fc.assert(
      fc.property(partialFacts, someReadings, (facts, readings) => {
        expect(faultsOf(facts, readings)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same for amounts on the same sides of all bounds, and stays so for others', () => {
    fc.assert(
      fc.property(partialFacts, fc.constantFrom(-1, 1, -10_000, 10_000), (facts, more) => {
        if (facts.total === undefined || facts.total + more <= 0) return;
        screened(facts);
        expect(faultsOf({ ...facts, total: wan((facts.total + more) / 10_000) })).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the most decisive answer', () => {
  const isOpen = (route: Route): number =>
    [route.scope.asks, route.standing.asks, ...route.steps.map(({ asks }) => asks)].filter((asks) => asks.length > 0)
      .length;

  it('settles as many matters as are said to hang on it alone', () => {
    fc.assert(
      fc.property(partialFacts, (facts) => {
        const { decisive } = screened(facts);
        if (decisive?.fact !== 'total' && decisive?.fact !== 'nature' && decisive?.fact !== 'unit') return;
        const answers: readonly Facts[] =
          decisive.fact === 'total'
            ? [FIFTY.below, TWO_HUNDRED.below, wan(5000)].map((total) => ({ total }))
            : decisive.fact === 'nature'
              ? CHOICES.nature.options.map((nature) => ({ nature }))
              : CHOICES.unit.options.map((unit) => ({ unit }));
        const open = isOpen(planRoute(facts));
        for (const answer of answers)
          expect(isOpen(planRoute({ ...facts, ...answer }))).toBeLessThanOrEqual(open - decisive.settles);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['total!=', 'total'],
    ['total=650&nature!=', 'nature'],
    ['total=120&unit!=', 'unit'],
    ['total=120&traits!=', 'traits'],
    ['total=120&obstacles!=', 'obstacles'],
  ] as const)('%s wants %s', (changes, fact) => {
    expect(of(changes).decisive?.fact).toBe(fact);
  });

  it('is none where nothing is missing', () => {
    expect(of('total=120').decisive).toBeUndefined();
    expect(of('total=120').open).toEqual([]);
  });
});

describe('a row of the list', () => {
  it.each([
    ['total=20', { tier: 'small', june: 'no', appraised: 'no', filed: 'confirm' }],
    ['total=120', { tier: 'middle', june: 'no', appraised: 'yes', filed: 'no' }],
    ['total=300', { tier: 'large', june: 'no', appraised: 'yes', filed: 'no' }],
    ['total=650', { tier: 'large', june: 'yes', appraised: 'yes', filed: 'no' }],
    ['total=650&nature=integration', { tier: 'large', june: 'confirm', appraised: 'yes', filed: 'no' }],
    ['total=650&nature=infrastructure', { tier: 'large', june: 'no', appraised: 'yes', filed: 'no' }],
    ['total=650&operationPart=200', { tier: 'large', june: 'confirm', appraised: 'yes', filed: 'no' }],
    ['total=650&nature!=', { tier: 'large', june: 'open', appraised: 'yes', filed: 'no' }],
    ['total=120&traits=major-deployment', { tier: 'middle', june: 'no', appraised: 'confirm', filed: 'no' }],
    ['total!=', { tier: 'open', june: 'open', appraised: 'open', filed: 'open' }],
    ['total=20&funds=superior', { tier: 'small', june: 'no', appraised: 'no', filed: 'confirm' }],
    ['total=120&funds=own', { tier: 'outside', june: 'no', appraised: 'no', filed: 'no' }],
  ] as const)('%s', (changes, { tier, june, appraised, filed }) => {
    const found = of(changes);
    expect(found.tier.id).toBe(tier);
    expect(found.cityByJune.is).toBe(june);
    expect(found.districtAppraises.is).toBe(appraised);
    expect(found.filesOnly.is).toBe(filed);
  });

  it('small ones only file where the office reads it so', () => {
    expect(of('total=20', { 'below-50': 'filing-only' }).filesOnly.is).toBe('yes');
    expect(of('total=20', { 'below-50': 'declare-too' }).filesOnly.is).toBe('no');
  });

  it('names the doubts that make something 待确认', () => {
    expect(of('total=20').doubts).toContain('below-50');
    expect(of('total=at-fifty').doubts).toContain('inclusive-bounds');
    expect(of('total=20', { 'below-50': 'filing-only' }).doubts).not.toContain('below-50');
  });

  it('shows what is in principle not supported', () => {
    expect(of('total=120&obstacles=off-cloud').standing.kind).toBe('not-supported-in-principle');
  });

  it('drops answers that cannot stand together, and names them', () => {
    const facts: Facts = { ...factsWith('total=120'), operationPart: wan(200) };
    expect(screened(facts).dropped).toEqual([expect.stringContaining('不能超过')]);
    expect(screened(facts).open).toEqual(of('total=120&operationPart!=').open);
    expect(of('total=120').dropped).toEqual([]);
  });

  it('is refused where it is classified, with that sentence alone', () => {
    const refused = screenProject({ facts: { secrecy: 'state-secret', total: wan(300), unit: 'school' } });
    expect(Object.keys(refused)).toEqual(['outcome', 'words', 'cites']);
    if (refused.outcome !== 'refused') throw new Error('not refused');
    expect(refused.words).toContain('国家有关保密规定');
    expect(refused.cites.map(({ place }) => place)).toEqual([placeOf(12, '涉密数字化项目审批、实施和运维')]);
  });
});
