/** Conditions on facts, as data, in the law's own comparison words (以上、以下 include the number itself). */
import type { Citation } from './cite.ts';
import { SETS, type ChoiceKey, type FactKey, type SetKey, type ValueOf } from '../law/facts.ts';
import { FACT_LABELS, valueLabel } from '../law/labels.ts';
import { formatWan, wan, type Yuan } from './money.ts';

/** An amount that an article states, with the words that state it. */
export interface Threshold {
  readonly amount: Yuan;
  readonly cite: Citation;
}

/** `threshold(50, cite(…))`: 50万元, as that article writes it. */
export function threshold(amountInWan: number, citation: Citation): Threshold {
  return { amount: wan(amountInWan), cite: citation };
}

/** 50万元: a threshold in words. */
export function inWords(bound: Threshold): string {
  return `${formatWan(bound.amount)}万元`;
}

/** T, or T without its operation and maintenance part (不包括运维). */
export type Quantity = 'total' | 'net';

const COMPARISON_WORDS = {
  orMore: (amount: string) => `在${amount}以上（含）`,
  below: (amount: string) => `不足${amount}`,
  exactly: (amount: string) => `恰为${amount}`,
  above: (amount: string) => `超过${amount}`,
};

export type Comparison = keyof typeof COMPARISON_WORDS;

export type Condition =
  | { readonly kind: 'amount'; readonly of: Quantity; readonly comparison: Comparison; readonly bound: Threshold }
  | { readonly kind: 'one-of'; readonly fact: ChoiceKey; readonly values: readonly string[] }
  | { readonly kind: 'any'; readonly fact: SetKey; readonly members: readonly string[] }
  | { readonly kind: 'none'; readonly fact: SetKey; readonly members: readonly string[] };

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
export function oneOf<Key extends ChoiceKey>(fact: Key, ...values: readonly ValueOf<Key>[]): Condition {
  return { kind: 'one-of', fact, values };
}

/** The set has at least one of these members. */
export function includes<Key extends SetKey>(fact: Key, ...members: readonly ValueOf<Key>[]): Condition {
  return { kind: 'any', fact, members };
}

/** The set has none of these members. */
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

const list = (fact: ChoiceKey | SetKey, values: readonly string[]) =>
  values.map((value) => valueLabel(fact, value)).join('、');

/** The condition as a reader says it: 总投资在50万元以上（含）. */
export function describeCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'amount': {
      const what = condition.of === 'total' ? FACT_LABELS.total : '总投资扣除运维部分后';
      return what + COMPARISON_WORDS[condition.comparison](inWords(condition.bound));
    }
    case 'one-of':
      return `${FACT_LABELS[condition.fact]}为${list(condition.fact, condition.values)}`;
    case 'any':
      if (condition.members.length === SETS[condition.fact].options.length) return `${FACT_LABELS[condition.fact]}：有`;
      return `${FACT_LABELS[condition.fact]}有${condition.members.length > 1 ? '其中之一' : ''}：${list(condition.fact, condition.members)}`;
    case 'none':
      return condition.members.length === SETS[condition.fact].options.length
        ? `${FACT_LABELS[condition.fact]}：以上都没有`
        : `${FACT_LABELS[condition.fact]}没有：${list(condition.fact, condition.members)}`;
  }
}

/** The facts that a condition is about. */
export function factsOf(condition: Condition): FactKey[] {
  if (condition.kind !== 'amount') return [condition.fact];
  return condition.of === 'total' ? ['total'] : ['total', 'operationPart'];
}
