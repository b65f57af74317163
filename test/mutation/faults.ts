/** The ways in which a rule, as data, can be wrong: one thing left out, turned round or moved by one step. */
import { isOfFacts, type LawCondition } from '../../src/core/engine/condition.ts';
import type { Condition } from '../../src/core/law/conditions.ts';
import type { FactKey } from '../../src/core/law/fact-values.ts';
import { isSlug, readingIds } from '../../src/core/law/interpretations.ts';
import { FACT_MODEL } from '../../src/core/law/fact-model.ts';
import { yuan } from '../../src/core/engine/money.ts';

/** What is wrong, and what then stands in place of the right thing; nothing where it is left out. */
export interface Fault<Thing> {
  readonly what: string;
  readonly wrong: Thing | undefined;
}

/** A rule about steps or papers, or one thing that must be in a paper, as far as it can be wrong. */
export interface Faultable {
  readonly id: string;
  readonly value?: string;
  readonly when: readonly Condition[];
  readonly cites: readonly unknown[];
  readonly interpretations?: readonly string[];
  readonly by?: string;
  readonly to?: string;
  readonly overrides?: true;
}

/** The list without one of its members, for each of them; never an empty list. */
export function leavingOut<Member>(members: readonly Member[]): (readonly Member[])[] {
  return members.length < 2 ? [] : members.map((_, left) => members.filter((__, index) => index !== left));
}

/** The list with one member wrong. */
export const withWrong = <Member>(members: readonly Member[], index: number, wrong: Member | undefined) =>
  members.flatMap((member, at) => (at === index ? (wrong ?? []) : member));

const OPPOSITE = { orMore: 'below', below: 'orMore', exactly: 'orMore', above: 'exactly' } as const;

const others = (fact: FactKey, values: readonly string[]) =>
  FACT_MODEL.options(fact).filter((option) => !values.includes(option));

const TURNED: Readonly<Record<string, string>> = { required: 'not-required', 'not-required': 'required' };
const OTHER_SIDE = { at: 'past', past: 'at' } as const;

const otherReadings = (doubt: string, readings: readonly string[]) =>
  isSlug(doubt) ? readingIds(doubt).filter((reading) => !readings.includes(reading)) : [];

/** A condition on how the law is read, or on what it says of another step. */
function faultsOfLaw(condition: LawCondition): Fault<Condition>[] {
  if (condition.kind === 'reads') {
    const { doubt, readings } = condition;
    return [
      { what: 'readings turned round', wrong: { ...condition, readings: otherReadings(doubt, readings) } },
      ...leavingOut(readings).map((left) => ({ what: 'reading left out', wrong: { ...condition, readings: left } })),
    ];
  }
  const { number, values, ...found } = condition;
  const turned = values.map((value) => TURNED[value] ?? value);
  return [
    { what: 'other step turned round', wrong: { ...condition, values: turned } },
    ...(number === undefined
      ? []
      : [
          { what: 'other side of the number', wrong: { ...condition, number: OTHER_SIDE[number] } },
          { what: 'number left out', wrong: { ...found, values } },
        ]),
  ];
}

function faultsOfCondition(condition: Condition): Fault<Condition>[] {
  const gone = { what: 'condition left out', wrong: undefined };
  if (!isOfFacts(condition)) return [gone, ...faultsOfLaw(condition)];
  if (condition.kind === 'amount') {
    const { bound, comparison, of } = condition;
    const moved = (step: number) => ({ ...condition, bound: { ...bound, amount: yuan(bound.amount + step) } });
    return [
      gone,
      { what: 'bound one 元 higher', wrong: moved(1) },
      { what: 'bound one 元 lower', wrong: moved(-1) },
      { what: 'comparison turned round', wrong: { ...condition, comparison: OPPOSITE[comparison] } },
      { what: 'O&M counted otherwise', wrong: { ...condition, of: of === 'total' ? 'net' : 'total' } },
    ];
  }
  if (condition.kind === 'one-of') {
    const { fact, values } = condition;
    return [
      gone,
      { what: 'values turned round', wrong: { ...condition, values: others(fact, values) } },
      ...leavingOut(values).map((left) => ({ what: 'value left out', wrong: { ...condition, values: left } })),
    ];
  }
  const kind = condition.kind === 'any' ? 'none' : 'any';
  return [
    gone,
    { what: 'set turned round', wrong: { ...condition, kind } },
    ...leavingOut(condition.members).map((members) => ({ what: 'member left out', wrong: { ...condition, members } })),
  ];
}

const OTHER_VALUE: Readonly<Record<string, string>> = {
  required: 'optional',
  'in-scope': 'out-of-scope',
  'out-of-scope': 'in-scope',
  'state-secret': 'in-scope',
  direct: 'by-reference',
  'by-reference': 'direct',
  'not-supported-in-principle': 'normal',
  priority: 'normal',
  normal: 'priority',
};

/** Of a note only its being there counts; of a thing in a paper likewise. */
function faultsOfValue(rule: Faultable): Fault<Faultable>[] {
  const { value } = rule;
  if (value === undefined || value === 'note') return [];
  return [{ what: 'other value', wrong: { ...rule, value: OTHER_VALUE[value] ?? 'required' } }];
}

function faultsOfActors({ by, to, ...rule }: Faultable): Fault<Faultable>[] {
  return [
    ...(by === undefined ? [] : [{ what: 'actor left out', wrong: { ...rule, ...(to !== undefined && { to }) } }]),
    ...(to === undefined ? [] : [{ what: 'addressee left out', wrong: { ...rule, ...(by !== undefined && { by }) } }]),
  ];
}

function faultsOfOverride({ overrides, ...rule }: Faultable): Fault<Faultable>[] {
  return overrides === undefined ? [] : [{ what: 'override left out', wrong: rule }];
}

/** Everything that one rule can be wrong in. */
export function faultsOfRule(rule: Faultable): Fault<Faultable>[] {
  return [
    { what: 'rule left out', wrong: undefined },
    ...faultsOfValue(rule),
    ...rule.when.flatMap((condition, index) =>
      faultsOfCondition(condition).map(({ what, wrong }) => ({
        what,
        wrong: { ...rule, when: withWrong(rule.when, index, wrong) },
      })),
    ),
    ...leavingOut(rule.cites).map((cites) => ({ what: 'citation left out', wrong: { ...rule, cites } })),
    ...leavingOut(rule.interpretations ?? []).map((interpretations) => ({
      what: 'interpretation left out',
      wrong: { ...rule, interpretations },
    })),
    ...faultsOfActors(rule),
    ...faultsOfOverride(rule),
  ];
}
