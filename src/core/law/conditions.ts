/** Conditions on the facts of this regulation: what its rules are written with. */
import {
  factsOf as factsOfCondition,
  type Comparison,
  type Condition as AnyCondition,
  type Threshold,
} from '../engine/condition.ts';
import type { FactCondition as AnyFactCondition } from '../engine/condition.ts';
import { FACT_MODEL } from './fact-model.ts';
import type { ReadingOf, Slug } from './interpretations.ts';
import type { StepId } from './steps.ts';
import { SETS, type ChoiceKey, type FactKey, type SetKey, type ValueOf } from './fact-values.ts';

export type Condition = AnyCondition<FactKey>;
export type FactCondition = AnyFactCondition<FactKey>;

/** T, or T without its operation and maintenance part (不包括运维). */
export type Quantity = 'total' | 'net';

const amount =
  (comparison: Comparison) =>
  (bound: Threshold, of: Quantity = 'total'): FactCondition => ({ kind: 'amount', of, comparison, bound });

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
export function oneOf<Key extends ChoiceKey>(fact: Key, ...values: readonly ValueOf<Key>[]): FactCondition {
  return { kind: 'one-of', fact, values };
}

/** The set has at least one of these members. */
/* @__NO_SIDE_EFFECTS__ */
export function includes<Key extends SetKey>(fact: Key, ...members: readonly ValueOf<Key>[]): FactCondition {
  return { kind: 'any', fact, members };
}

/** The set has none of these members. */
/* @__NO_SIDE_EFFECTS__ */
export function lacks<Key extends SetKey>(fact: Key, ...members: readonly ValueOf<Key>[]): FactCondition {
  return { kind: 'none', fact, members };
}

/** The set was answered 以上都没有. */
export function isEmpty(fact: SetKey): FactCondition {
  return { kind: 'none', fact, members: SETS[fact].options };
}

/** The set was answered with something. */
export function hasAny(fact: SetKey): FactCondition {
  return { kind: 'any', fact, members: SETS[fact].options };
}

/** The doubt is read in one of these ways. */
/* @__NO_SIDE_EFFECTS__ */
export function reads<Of extends Slug>(doubt: Of, ...readings: readonly ReadingOf<Of>[]): Condition {
  return { kind: 'reads', doubt, readings };
}

const found =
  (value: 'required' | 'not-required', number?: 'at' | 'past') =>
  (step: StepId): Condition => ({ kind: 'found', about: step, values: [value], ...(number && { number }) });

/** Another step is due, whatever the reason. */
export const due = found('required');
/** Another step falls away. */
export const notDue = found('not-required');
/** It is due, and the amount is the very number that it is due from: 以上 and 以下 meet there. */
export const dueAtItsNumber = found('required', 'at');
/** It is due, and the amount is past that number. */
export const duePastItsNumber = found('required', 'past');

/** The facts that a condition is about. */
export const factsOf = (condition: Condition): readonly FactKey[] => factsOfCondition(condition, FACT_MODEL);
