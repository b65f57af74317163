/**
 * Partial answers, exactly: a step is settled if and only if every way of completing the answers agrees.
 * For each step all combinations of the facts its rules can depend on are tried, each fact answered or not.
 */
import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../src/core/law/consistency.ts';
import type { FactKey, Facts } from '../../src/core/law/fact-values.ts';
import { planRoute, STEPS, wan, type Status, type StepId } from '../../src/core/index.ts';
import { isOfFacts } from '../../src/core/engine/condition.ts';
import type { FactCondition } from '../../src/core/law/conditions.ts';
import { FIFTY, THOUSAND, TWO_HUNDRED } from '../bounds.ts';
import { RULES } from '../../src/core/law/rules.ts';

/** Just below the largest total: alone it would need a still larger one to be told from. */
const LARGEST_PART = 3090;

const VALUES: Readonly<Partial<Record<FactKey, readonly Facts[]>>> = {
  unit: [{ unit: 'department' }, { unit: 'school' }, { unit: 'other-institution' }],
  funds: [{ funds: ['district'] }, { funds: ['superior'] }],
  category: [{ category: 'new' }, { category: 'upgrade' }, { category: 'operation' }, { category: 'service' }],
  nature: [{ nature: 'infrastructure' }, { nature: 'integration' }, { nature: 'other' }],
  total: [
    ...[FIFTY.below, FIFTY.at, TWO_HUNDRED.at, wan(520), THOUSAND.below, THOUSAND.at],
    ...[wan(1800), wan(3100)],
  ].map((total) => ({ total })),
  operationPart: [0, 230, 600, 1790, LARGEST_PART].map((part) => ({ operationPart: wan(part) })),
  traits: [
    { traits: [] },
    { traits: ['cross-department'] },
    { traits: ['cross-level'] },
    { traits: ['public-generic'] },
    { traits: ['fee-platform'] },
    { traits: ['within-other-project'] },
    { traits: ['within-other-project', 'development-reform-approved'] },
    { traits: ['major-deployment'] },
    { traits: ['service-builds-system'] },
  ],
};

/** What sets a whole procedure aside decides nothing as long as it is not settled. */
const decidingRules = (step: string) =>
  RULES.filter((rule) => rule.about === step && rule.value !== 'note' && !('overrides' in rule));

/** The conditions on facts that a step hangs on: of its own rules, and of those of the steps that it looks at. */
function conditionsBehind(step: string): FactCondition[] {
  const all = decidingRules(step).flatMap(({ when }) => [...when]);
  const others = new Set(all.flatMap((condition) => (condition.kind === 'found' ? [condition.about] : [])));
  return [...all.filter(isOfFacts), ...[...others].flatMap(conditionsBehind)];
}

/** The facts that those name, and those that bear on them. */
function factsBehind(step: StepId): FactKey[] {
  const named = conditionsBehind(step).flatMap((condition): FactKey[] => {
    if (condition.kind !== 'amount') return [condition.fact];
    return condition.of === 'net' ? ['total', 'operationPart', 'category'] : ['total'];
  });
  return [
    ...new Set<FactKey>([...named, ...(named.includes('total') ? (['operationPart', 'category'] as const) : [])]),
  ];
}

/** Of the trait sets those that the step's rules name, none, and one that narrows the category. */
function valuesOf(fact: FactKey, step: StepId): readonly Facts[] {
  const named = conditionsBehind(step).flatMap((condition) =>
    condition.kind === 'any' || condition.kind === 'none' ? condition.members : [],
  );
  const counts = ({ traits = [] }: Facts) =>
    traits.every((trait) => named.includes(trait) || trait === 'service-builds-system');
  return (VALUES[fact] ?? []).filter(counts);
}

const combine = (step: StepId, facts: readonly FactKey[], optional: 'optional' | 'all'): Facts[] =>
  facts.reduce<Facts[]>(
    (sofar, fact) =>
      sofar.flatMap((left) => [
        ...(optional === 'optional' ? [left] : []),
        ...valuesOf(fact, step).map((right) => ({ ...left, ...right })),
      ]),
    [{ secrecy: 'none' }],
  );

const isConsistent = (facts: Facts) => checkConsistency(facts).clashes.length === 0;
const withoutPart = ({ operationPart: _whole, ...facts }: Facts): Facts => facts;
/** Complete answers: for 运维 the O&M part is not asked. */
const completions = (step: StepId, facts: readonly FactKey[]) =>
  combine(step, facts, 'all')
    .map((complete) => (complete.category === 'operation' ? withoutPart(complete) : complete))
    .filter(isConsistent);

const keyOf = (facts: Facts) => JSON.stringify(Object.entries(facts).sort());

/** Whatever some of these answers are, without the others. */
const partsOf = (facts: Facts): Facts[] =>
  Object.entries(facts).reduce<Facts[]>(
    (sofar, [key, value]) => sofar.flatMap((part) => [part, { ...part, [key]: value }]),
    [{}],
  );

interface Answered {
  readonly answers: Facts;
  readonly status: Status | undefined;
}

/** The statuses that complete answers give, by every part of them. */
function byParts(complete: readonly Answered[]): (part: Facts) => readonly (Status | undefined)[] {
  const found = new Map<string, Set<Status | undefined>>();
  for (const { answers, status } of complete)
    for (const part of partsOf(answers)) {
      const key = keyOf(part);
      found.set(key, (found.get(key) ?? new Set()).add(status));
    }
  return (part) => [...(found.get(keyOf(part)) ?? [])];
}

/** Choosing 运维 later makes an O&M part answered before it the whole: the answer drops, as it does when read. */
function reachableFrom(complete: readonly Answered[]): (part: Facts) => Set<Status | undefined> {
  const any = byParts(complete);
  const ofOperation = byParts(complete.filter(({ answers }) => answers.category === 'operation'));
  return (part) => new Set([...any(part), ...ofOperation(withoutPart(part))]);
}

const statusOf = (step: StepId, facts: Facts): Status | undefined =>
  planRoute(facts).steps.find(({ id }) => id === step)?.status;

/** At a number it may be to be confirmed for one reason or for another: then which is as open as the status itself. */
const OPEN_WHICH: StepId = 'city-filing-below-limit';

describe('a step is settled exactly when every completion agrees', () => {
  it.each(STEPS.map(({ id }) => id))('%s', (step) => {
    const facts = factsBehind(step);
    const reach = reachableFrom(
      completions(step, facts).map((answers) => ({ answers, status: statusOf(step, answers) })),
    );
    const faults = combine(step, facts, 'optional')
      .filter(isConsistent)
      .filter(({ total, operationPart }) => total !== undefined || operationPart !== wan(LARGEST_PART))
      .flatMap((partial) => {
        const reachable = reach(partial);
        const found = statusOf(step, partial);
        const right = reachable.size === 1 ? [...reachable][0] : 'open';
        if (step === OPEN_WHICH && right === 'confirm' && found === 'open') return [];
        return reachable.size === 0 || found === right
          ? []
          : [`${JSON.stringify(partial)}: ${String(found)}, not ${String(right)}`];
      });
    expect(faults.slice(0, 3)).toEqual([]);
  });
});

describe('what is asked', () => {
  const start: Facts = { secrecy: 'none' };

  it('begins with secrecy, then with the money that settles the scope', () => {
    expect(planRoute({}).asks[0]).toBe('secrecy');
    expect(planRoute(start).asks[0]).toBe('funds');
  });

  it('is nothing at all once everything is settled, though not everything was answered', () => {
    const facts: Facts = {
      ...start,
      unit: 'department',
      funds: ['district'],
      category: 'new',
      nature: 'infrastructure',
      total: FIFTY.below,
      traits: [],
      priorities: [],
      obstacles: [],
    };
    expect(planRoute(facts).asks).toEqual([]);
    const { nature: _nature, ...withoutNature } = facts;
    expect(planRoute(withoutNature).asks).toEqual([]);
  });

  it('outside the scope is only what the doubt of 第四条第九款 hangs on', () => {
    expect(planRoute({ ...start, funds: ['own'] }).asks).toEqual(expect.arrayContaining(['unit', 'traits']));
    expect(planRoute({ ...start, funds: ['own'], unit: 'town' }).asks).toEqual([]);
    expect(planRoute({ ...start, funds: ['own'], unit: 'hospital' }).asks).toEqual(['traits']);
  });
});
