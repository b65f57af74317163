/** The same table of steps, made from our own rules, for two rule engines of others: what is due for complete answers. */
import {
  Engine as JsonRulesEngine,
  type ConditionProperties,
  type RuleProperties,
  type TopLevelCondition,
} from 'json-rules-engine';
import Publicodes from 'publicodes';
import { isOfFacts } from '../../src/core/engine/condition.ts';
import { mapped } from '../../src/core/engine/record.ts';
import type { Condition, FactCondition } from '../../src/core/law/conditions.ts';
import type { DecidingRule } from '../../src/core/law/rule.ts';
import { RULES } from '../../src/core/law/rules.ts';
import {
  DOUBTS,
  isReading,
  isSlug,
  planRoute,
  SETS,
  STEPS,
  type Facts,
  type Readings,
  type StepId,
} from '../../src/core/index.ts';

/** Step → status, in the order of the steps. */
type Statuses = readonly string[];

/** Complete answers to the statuses of all steps. */
export interface Planner {
  readonly name: string;
  readonly plan: (facts: Facts) => Statuses | Promise<Statuses>;
}

interface StepRules {
  readonly step: StepId;
  readonly rules: readonly PeerRule[];
}

/** What the others are given of a rule: its conditions as they know them, in alternatives where it looks at another step. */
interface PeerRule {
  readonly id: string;
  readonly step: StepId;
  readonly value: string;
  readonly when: readonly PeerCondition[];
}
type PeerCondition =
  | { readonly kind: 'fact'; readonly condition: FactCondition; readonly justBelow: boolean }
  | { readonly kind: 'any-of'; readonly alternatives: readonly (readonly PeerCondition[])[] };

const isDeciding = (rule: (typeof RULES)[number]): rule is DecidingRule => rule.value !== 'note';
const isTaken = (doubt: string, readings: readonly string[]) => isSlug(doubt) && readings.includes(DOUBTS[doubt].taken);

/** The readings are not tried one by one: the others are given the law as it is read where nothing is settled. */
const isRead = ({ when }: DecidingRule) =>
  when.every((condition) => condition.kind !== 'reads' || isTaken(condition.doubt, condition.readings));
const READ = RULES.filter(isDeciding).filter(isRead);

/** That a step has one of these values: some rule says so. */
const found = (about: string, values: readonly string[], justBelow: boolean): PeerCondition => ({
  kind: 'any-of',
  alternatives: READ.filter((rule) => rule.about === about && values.includes(rule.value)).map(({ when }) =>
    when.flatMap((condition) => peerConditions(condition, justBelow)),
  ),
});

/** At its number a step is due, and 1元 below it is not. */
function peerConditions(condition: Condition, justBelow: boolean): PeerCondition[] {
  if (isOfFacts(condition)) return [{ kind: 'fact', condition, justBelow }];
  if (condition.kind === 'reads') return [];
  const { about, values, number } = condition;
  const here = found(about, values, justBelow);
  if (number === undefined) return [here];
  return [here, found(about, number === 'at' ? ['not-required'] : values, true)];
}

const TABLE: readonly StepRules[] = STEPS.map(({ id }) => ({
  step: id,
  rules: READ.filter(({ about }) => about === id).map(({ id: name, value, when }) => ({
    ...{ id: name, step: id, value },
    when: when.flatMap((condition) => peerConditions(condition, false)),
  })),
}));

/** 总投资 without its O&M part: nothing is left of a pure O&M project. */
function netOf({ category, total, operationPart }: Facts): number {
  return category === 'operation' ? 0 : (total ?? 0) - (operationPart ?? 0);
}

/** Ours, as the site calls it: with reasons, conditions, citations, parts and consequences, and what every reading changes. */
export const OURS: Planner = {
  name: 'ours',
  plan: (facts) => planRoute(facts).steps.map(({ status }) => status),
};

const isSettled = (all: Readonly<Record<string, string>>): all is Readings =>
  Object.entries(all).every(([slug, reading]) => isSlug(slug) && isReading(slug, reading));
const TAKEN = mapped(DOUBTS, ({ taken }) => taken);

/** Ours with every doubt settled as it is taken: what the others are asked. */
export const OURS_AS_READ: Planner = {
  name: 'ours, every doubt settled',
  plan: (facts) => planRoute(facts, isSettled(TAKEN) ? TAKEN : {}).steps.map(({ status }) => status),
};

/** The same amount, of the project just below its number. */
const below = (of: string) => `${of} below`;
const amountsOf = (facts: Facts) => {
  const [total, net] = [facts.total ?? 0, netOf(facts)];
  return { total, net, [below('total')]: total - 1, [below('net')]: Math.max(0, net - 1) };
};

const OPERATORS = {
  orMore: 'greaterThanInclusive',
  below: 'lessThan',
  above: 'greaterThan',
  exactly: 'equal',
} as const;

type Nested = ConditionProperties | TopLevelCondition;

function jsonNested(condition: PeerCondition): Nested {
  if (condition.kind === 'fact') return jsonCondition(condition.condition, condition.justBelow);
  return { any: condition.alternatives.map((all) => ({ all: all.map(jsonNested) })) };
}

function jsonCondition(condition: FactCondition, justBelow: boolean): ConditionProperties {
  if (condition.kind === 'amount') {
    const { of, comparison, bound } = condition;
    return { fact: justBelow ? below(of) : of, operator: OPERATORS[comparison], value: bound.amount };
  }
  if (condition.kind === 'one-of') return { fact: condition.fact, operator: 'in', value: condition.values };
  return { fact: condition.fact, operator: condition.kind, value: condition.members };
}

function jsonRule({ id, step, value, when }: PeerRule): RuleProperties {
  return { name: id, conditions: { all: when.map(jsonNested) }, event: { type: step, params: { value } } };
}

/** json-rules-engine: a rule for each of ours, its event names the step and the status. */
export function jsonRules(): Planner {
  const engine = new JsonRulesEngine(TABLE.flatMap(({ rules }) => rules.map(jsonRule)));
  const hasAny = (has: readonly string[], sought: readonly string[]) => has.some((each) => sought.includes(each));
  engine.addOperator('any', hasAny);
  engine.addOperator('none', (has: readonly string[], sought: readonly string[]) => !hasAny(has, sought));
  return {
    name: 'json-rules-engine',
    plan: async (facts) => {
      const { events } = await engine.run({ ...facts, ...amountsOf(facts) });
      const found = new Map(events.map(({ type, params }) => [type, String(params?.['value'])]));
      return STEPS.map(({ id }) => found.get(id) ?? '');
    },
  };
}

/** Names in publicodes are words: letters only. */
const word = (id: string) => id.replaceAll('-', ' ');
const member = (fact: string, id: string) => `${fact} ${word(id)}`;

const SIGNS = { orMore: '>=', below: '<', above: '>', exactly: '=' } as const;

function publicodesNested(condition: PeerCondition): unknown {
  if (condition.kind === 'fact') return publicodesCondition(condition.condition, condition.justBelow);
  const alternatives = condition.alternatives.map((all) => ({ 'toutes ces conditions': all.map(publicodesNested) }));
  return { 'une de ces conditions': alternatives };
}

function publicodesCondition(condition: FactCondition, justBelow: boolean): unknown {
  if (condition.kind === 'amount') {
    const { of, comparison, bound } = condition;
    return `${justBelow ? below(of) : of} ${SIGNS[comparison]} ${bound.amount}`;
  }
  return condition.kind === 'none'
    ? { 'toutes ces conditions': anyOf(condition).map((each) => `${each} = non`) }
    : { 'une de ces conditions': anyOf(condition) };
}

function anyOf(condition: Exclude<FactCondition, { kind: 'amount' }>): string[] {
  return condition.kind === 'one-of'
    ? condition.values.map((value) => `${condition.fact} = '${value}'`)
    : condition.members.map((each) => member(condition.fact, each));
}

function publicodesStep({ step, rules }: StepRules): [string, { readonly valeur: Record<string, unknown> }] {
  const variations = rules.map(({ when, value }) => ({
    si: { 'toutes ces conditions': when.length === 0 ? ['oui'] : when.map(publicodesNested) },
    alors: `'${value}'`,
  }));
  return [word(step), { valeur: { variations } }];
}

const SITUATION = [
  ...['unit', 'category', 'nature', ...Object.keys(amountsOf({}))],
  ...Object.entries(SETS).flatMap(([fact, { options }]) => options.map((each) => member(fact, each))),
];

function situationOf(facts: Facts): Record<string, string | number> {
  const has: readonly string[] = [facts.funds, facts.traits, facts.priorities, facts.obstacles].flatMap(
    (members) => members ?? [],
  );
  const members = Object.entries(SETS).flatMap(([fact, { options }]) =>
    options.map((each) => [member(fact, each), has.includes(each) ? 'oui' : 'non'] as const),
  );
  const { unit = '', category = '', nature = '' } = facts;
  return {
    unit: `'${unit}'`,
    category: `'${category}'`,
    nature: `'${nature}'`,
    ...amountsOf(facts),
    ...Object.fromEntries(members),
  };
}

/** publicodes: a variation for each rule of a step. */
export function publicodes(): Planner {
  const engine = new Publicodes(
    Object.fromEntries([...SITUATION.map((name) => [name, null] as const), ...TABLE.map(publicodesStep)]),
  );
  return {
    name: 'publicodes',
    plan: (facts) => {
      engine.setSituation(situationOf(facts));
      return STEPS.map(({ id }) => String(engine.evaluate(word(id)).nodeValue));
    },
  };
}
