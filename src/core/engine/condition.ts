/** Conditions on facts, as data, in the law's own comparison words (以上、以下 include the number itself). */
import type { Citation } from './cite.ts';
import type { FactModel } from './model.ts';
import { formatWan, wan, type Yuan } from './money.ts';

/** An amount that an article states, with the words that state it. */
export interface Threshold {
  readonly amount: Yuan;
  readonly cite: Citation;
}

/** `threshold(80, cite(…))`: 80万元, as that article writes it. */
export function threshold(amountInWan: number, citation: Citation): Threshold {
  return { amount: wan(amountInWan), cite: citation };
}

/** 80万元: a threshold in words. */
export function inWords(bound: Threshold): string {
  return `${formatWan(bound.amount)}万元`;
}

const COMPARISON_WORDS = {
  orMore: (amount: string) => `在${amount}以上（含）`,
  below: (amount: string) => `不足${amount}`,
  exactly: (amount: string) => `恰为${amount}`,
  above: (amount: string) => `超过${amount}`,
};

/** 以上 the number or more; 不足 less than it; 恰为 where 以上 and 以下 meet; 超过 more than it. */
export type Comparison = keyof typeof COMPARISON_WORDS;

export type Condition<Key extends string = string> =
  | { readonly kind: 'amount'; readonly of: string; readonly comparison: Comparison; readonly bound: Threshold }
  /** The choice is one of these values. */
  | { readonly kind: 'one-of'; readonly fact: Key; readonly values: readonly string[] }
  /** The set has at least one of these members, or none of them. */
  | { readonly kind: 'any' | 'none'; readonly fact: Key; readonly members: readonly string[] }
  /** The doubt is read in one of these ways. */
  | { readonly kind: 'reads'; readonly doubt: string; readonly readings: readonly string[] }
  /** Another topic has one of these values; and lies at, or past, the number that it hangs on (以上、以下 meet there). */
  | {
      readonly kind: 'found';
      readonly about: string;
      readonly values: readonly string[];
      readonly number?: 'at' | 'past';
    };

/** Conditions that are judged on the facts alone. */
export type FactCondition<Key extends string = string> = Exclude<Condition<Key>, { kind: 'reads' | 'found' }>;
/** Conditions on what another part of the law says, or on how its words are read. */
export type LawCondition = Extract<Condition, { kind: 'reads' | 'found' }>;

/** Whether a condition is judged on the facts alone. */
export const isOfFacts = <Key extends string>(condition: Condition<Key>): condition is FactCondition<Key> =>
  condition.kind !== 'reads' && condition.kind !== 'found';

/** What conditions of the law are called: the reading of a doubt in a few words, and a topic with a value. */
export interface LawWords {
  readonly reading: (doubt: string, reading: string) => string;
  readonly found: (about: string, value: string) => string;
}

function sayMembers<Key extends string>(
  condition: Extract<Condition<Key>, { kind: 'any' | 'none' }>,
  model: FactModel<never, Key>,
  list: string,
): string {
  const { kind, fact, members } = condition;
  const all = members.length === model.options(fact).length;
  if (kind === 'none') return model.label(fact) + (all ? '：以上都没有' : `没有：${list}`);
  if (all) return `${model.label(fact)}：有`;
  return `${model.label(fact)}有${members.length > 1 ? '其中之一' : ''}：${list}`;
}

const NUMBER_WORDS = { at: '（恰为它的数额）', past: '（不是恰为它的数额）' } as const;

/** How the text is read, or what it says elsewhere: 按“……”读. */
function sayOfLaw(condition: LawCondition, words: LawWords): string {
  if (condition.kind === 'reads')
    return condition.readings.map((reading) => `按“${words.reading(condition.doubt, reading)}”读`).join('或者');
  const values = condition.values.map((value) => words.found(condition.about, value)).join('或者');
  return condition.number === undefined ? values : values + NUMBER_WORDS[condition.number];
}

/** The condition as a reader says it: 总投资在80万元以上（含）. */
export function sayCondition<Key extends string>(
  condition: Condition<Key>,
  model: FactModel<never, Key>,
  words: LawWords,
): string {
  if (!isOfFacts(condition)) return sayOfLaw(condition, words);
  if (condition.kind === 'amount') {
    const label = model.quantities[condition.of]?.label ?? condition.of;
    return label + COMPARISON_WORDS[condition.comparison](inWords(condition.bound));
  }
  const list = (values: readonly string[]) => values.map((value) => model.valueLabel(condition.fact, value)).join('、');
  if (condition.kind === 'one-of') return `${model.label(condition.fact)}为${list(condition.values)}`;
  return sayMembers(condition, model, list(condition.members));
}

/** The facts that a condition is about; none of one on the law itself. */
export function factsOf<Key extends string>(condition: Condition<Key>, model: FactModel<never, Key>): readonly Key[] {
  if (!isOfFacts(condition)) return [];
  return condition.kind === 'amount' ? (model.quantities[condition.of]?.facts ?? []) : [condition.fact];
}
