/** Conditions on the facts of this regulation: what its rules are written with. */
import {
  factsOf as factsOfCondition,
  sayCondition,
  type Comparison,
  type Condition as AnyCondition,
  type Threshold,
} from '../engine/condition.ts';
import { FACT_MODEL } from './fact-model.ts';
import { SETS, type ChoiceKey, type FactKey, type SetKey, type ValueOf } from './fact-values.ts';

export type Condition = AnyCondition<FactKey>;

/** T, or T without its operation and maintenance part (不包括运维). */
export type Quantity = 'total' | 'net';

const amount =
  (comparison: Comparison) =>
  (bound: Threshold, of: Quantity = 'total'): Condition => ({ kind: 'amount', of, comparison, bound });

/** 以上: the number or more. */
export const orMore = amount('orMore');
/** 不足: less than the number. */
export const below = amount('below');
/** 恰为: where 以上 and 以下 meet. */
export const exactly = amount('exactly');
/** 超过: more than the number. */
export const above = amount('above');

/** The fact is one of these values. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<Key extends ChoiceKey>(fact: Key, ...values: readonly ValueOf<Key>[]): Condition {
  return { kind: 'one-of', fact, values };
}

/** The set has at least one of these members. */
/* @__NO_SIDE_EFFECTS__ */
export function includes<Key extends SetKey>(fact: Key, ...members: readonly ValueOf<Key>[]): Condition {
  return { kind: 'any', fact, members };
}

/** The set has none of these members. */
/* @__NO_SIDE_EFFECTS__ */
export function lacks<Key extends SetKey>(fact: Key, ...members: readonly ValueOf<Key>[]): Condition {
  return { kind: 'none', fact, members };
}

/** The set was answered 以上都没有. */
export function isEmpty(fact: SetKey): Condition {
  return { kind: 'none', fact, members: SETS[fact].options };
}

/** The set was answered with something. */
export function hasAny(fact: SetKey): Condition {
  return { kind: 'any', fact, members: SETS[fact].options };
}

/** The condition as a reader says it: 总投资在50万元以上（含）. */
export const describeCondition = (condition: Condition): string => sayCondition(condition, FACT_MODEL);

/** The facts that a condition is about. */
export const factsOf = (condition: Condition): readonly FactKey[] => factsOfCondition(condition, FACT_MODEL);
