import { describe, expect, it } from 'vitest';
import { planRoute, wan, type Facts, type Route, type Status, type StepId } from '../../src/core/index.ts';
import { SETS } from '../../src/core/law/fact-values.ts';
import { AMOUNTS, frames, OPERATION_PARTS, withAmounts } from '../../src/site/coverage/space.ts';

/** Duties that the law itself replaces by others as the amount grows. */
const REPLACED = new Set<StepId>([
  'record-filing',
  'project-application',
  'consult-city',
  'city-filing-below-limit',
  'final-acceptance',
]);
const WEIGHT: Readonly<Record<Status, number>> = {
  'not-required': 0,
  open: 0,
  optional: 1,
  conditional: 1,
  confirm: 2,
  required: 3,
};
const statuses = (route: Route) => route.steps.map(({ id, status }) => `${id}:${status}`).join(' ');

/** What is wrong with one complete route, in words; nothing when all is well. */
function faultsOf(route: Route): string[] {
  const oneOfThree = route.steps.filter(
    ({ id, status }) =>
      status === 'required' && ['record-filing', 'project-application', 'consult-province-and-city'].includes(id),
  );
  const faults = route.steps.flatMap(({ id, status, cites, because, interpretations, asks }) => [
    ...(status === 'open' || asks.length > 0 ? [`${id} is open`] : []),
    ...(cites.length === 0 ? [`${id} cites nothing`] : []),
    ...(because.length === 0 ? [`${id} gives no reason`] : []),
    ...(status === 'confirm' && interpretations.length === 0 ? [`${id} names no interpretation`] : []),
  ]);
  return oneOfThree.length === 1 ? faults : [...faults, `${String(oneOfThree.length)} of the three tiers' duties`];
}

/** Duties that shrink from one amount to the next larger one. */
function lostDuties(smaller: Route, larger: Route): string[] {
  return smaller.steps.flatMap(({ id, status }, index) => {
    const next = larger.steps[index]?.status ?? 'open';
    return !REPLACED.has(id) && WEIGHT[next] < WEIGHT[status] ? [`${id}: ${status} → ${next}`] : [];
  });
}

describe('every complete project', () => {
  it('has one route without gaps, and more money never takes a duty away', () => {
    const faults = new Set<string>();
    const routes = new Set<string>();
    let cases = 0;
    for (const frame of frames()) {
      const parts = frame.category === 'operation' ? OPERATION_PARTS.slice(0, 1) : OPERATION_PARTS;
      for (const part of parts) {
        const planned = withAmounts(frame, part).map((facts) => planRoute(facts));
        for (const route of planned) faultsOf(route).forEach((fault) => faults.add(fault));
        planned.slice(1).forEach((route, index) => {
          const smaller = planned[index];
          if (smaller) lostDuties(smaller, route).forEach((fault) => faults.add(fault));
        });
        planned.forEach((route) => routes.add(statuses(route)));
        cases += planned.length;
      }
    }
    expect([...faults]).toEqual([]);
    expect(cases).toBeGreaterThan(50_000);
    expect(routes.size).toBeGreaterThan(300);
  });
});

describe('facts that the steps do not hang on', () => {
  const base: Facts = {
    unit: 'school',
    funds: ['district'],
    category: 'upgrade',
    nature: 'integration',
    operationPart: wan(60),
    traits: ['public-generic'],
  };
  const differing = (variants: readonly Facts[]) =>
    AMOUNTS.filter((total) => total >= wan(60)).map(
      (total) => new Set(variants.map((facts) => statuses(planRoute({ ...base, total, ...facts })))).size,
    );

  it('work secrets change the papers, not the steps', () => {
    expect(new Set(differing([{ secrecy: 'none' }, { secrecy: 'work-secret' }]))).toEqual(new Set([1]));
  });

  it('priorities and obstacles change the standing, not the steps', () => {
    const variants: Facts[] = [
      { secrecy: 'none', priorities: [], obstacles: [] },
      ...SETS.priorities.options.map((member): Facts => ({ secrecy: 'none', priorities: [member] })),
      ...SETS.obstacles.options.map((member): Facts => ({ secrecy: 'none', obstacles: [member] })),
    ];
    expect(new Set(differing(variants))).toEqual(new Set([1]));
  });

  it('of the funds only superior money and fiscal money at all count', () => {
    const sets = SETS.funds.options.flatMap((one) => SETS.funds.options.map((two) => [...new Set([one, two])]));
    for (const funds of sets) {
      const fiscal = funds.includes('district') || funds.includes('superior');
      const same: Facts['funds'] = funds.includes('superior') ? ['district', 'superior'] : ['district'];
      const route = planRoute({ ...base, secrecy: 'none', total: wan(120), funds });
      const twin = planRoute({ ...base, secrecy: 'none', total: wan(120), funds: same });
      expect(route.scope.outcome).toBe(fiscal ? 'in-scope' : 'out-of-scope');
      expect(statuses(route)).toBe(fiscal ? statuses(twin) : '');
    }
  });
});
