/** The same table of steps, made from our own rules, for two rule engines of others: what is due for complete answers. */
import { Engine as JsonRulesEngine, type ConditionProperties, type RuleProperties } from 'json-rules-engine';
import Publicodes from 'publicodes';
import type { Condition } from '../../src/core/law/conditions.ts';
import type { DecidingRule } from '../../src/core/law/rule.ts';
import { RULES } from '../../src/core/law/rules.ts';
import { planRoute, SETS, STEPS, type Facts, type StepId } from '../../src/core/index.ts';

/** Step → status, in the order of the steps. */
type Statuses = readonly string[];

/** Complete answers to the statuses of all steps. */
export interface Planner {
  readonly name: string;
  readonly plan: (facts: Facts) => Statuses | Promise<Statuses>;
}

interface StepRules {
  readonly step: StepId;
  readonly rules: readonly DecidingRule[];
}

const isDeciding = (rule: (typeof RULES)[number]): rule is DecidingRule => rule.value !== 'note';
const TABLE: readonly StepRules[] = STEPS.map(({ id }) => ({
  step: id,
  rules: RULES.filter(isDeciding).filter(({ about }) => about === id),
}));

/** 总投资 without its O&M part: nothing is left of a pure O&M project. */
function netOf({ category, total, operationPart }: Facts): number {
  return category === 'operation' ? 0 : (total ?? 0) - (operationPart ?? 0);
}

/** Ours, as the site calls it: with reasons, conditions, citations, doubts, parts and consequences. */
export const OURS: Planner = {
  name: 'ours',
  plan: (facts) => planRoute(facts).steps.map(({ status }) => status),
};

const OPERATORS = {
  orMore: 'greaterThanInclusive',
  below: 'lessThan',
  above: 'greaterThan',
  exactly: 'equal',
} as const;

function jsonCondition(condition: Condition): ConditionProperties {
  if (condition.kind === 'amount')
    return { fact: condition.of, operator: OPERATORS[condition.comparison], value: condition.bound.amount };
  if (condition.kind === 'one-of') return { fact: condition.fact, operator: 'in', value: condition.values };
  return { fact: condition.fact, operator: condition.kind, value: condition.members };
}

function jsonRule({ id, about, value, when }: DecidingRule): RuleProperties {
  return { name: id, conditions: { all: when.map(jsonCondition) }, event: { type: about, params: { value } } };
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
      const { events } = await engine.run({ ...facts, net: netOf(facts) });
      const found = new Map(events.map(({ type, params }) => [type, String(params?.['value'])]));
      return STEPS.map(({ id }) => found.get(id) ?? '');
    },
  };
}

/** Names in publicodes are words: letters only. */
const word = (id: string) => id.replaceAll('-', ' ');
const member = (fact: string, id: string) => `${fact} ${word(id)}`;

const SIGNS = { orMore: '>=', below: '<', above: '>', exactly: '=' } as const;

function publicodesCondition(condition: Condition): unknown {
  if (condition.kind === 'amount') return `${condition.of} ${SIGNS[condition.comparison]} ${condition.bound.amount}`;
  return condition.kind === 'none'
    ? { 'toutes ces conditions': anyOf(condition).map((each) => `${each} = non`) }
    : { 'une de ces conditions': anyOf(condition) };
}

function anyOf(condition: Exclude<Condition, { kind: 'amount' }>): string[] {
  return condition.kind === 'one-of'
    ? condition.values.map((value) => `${condition.fact} = '${value}'`)
    : condition.members.map((each) => member(condition.fact, each));
}

function publicodesStep({ step, rules }: StepRules): [string, { readonly valeur: Record<string, unknown> }] {
  const variations = rules.map(({ when, value }) => ({
    si: { 'toutes ces conditions': when.length === 0 ? ['oui'] : when.map(publicodesCondition) },
    alors: `'${value}'`,
  }));
  return [word(step), { valeur: { variations } }];
}

const SITUATION = [
  ...['unit', 'category', 'nature', 'total', 'net'],
  ...Object.entries(SETS).flatMap(([fact, { options }]) => options.map((each) => member(fact, each))),
];

function situationOf(facts: Facts): Record<string, string | number> {
  const has: readonly string[] = [facts.funds, facts.traits, facts.priorities, facts.obstacles].flatMap(
    (members) => members ?? [],
  );
  const members = Object.entries(SETS).flatMap(([fact, { options }]) =>
    options.map((each) => [member(fact, each), has.includes(each) ? 'oui' : 'non'] as const),
  );
  const { unit = '', category = '', nature = '', total = 0 } = facts;
  return {
    unit: `'${unit}'`,
    category: `'${category}'`,
    nature: `'${nature}'`,
    total,
    net: netOf(facts),
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
