/** The grounds of a result: reasons, decisive answers, words of law and doubts. */
import { distinctCites, type Citation } from './cite.ts';
import type { Condition } from './condition.ts';

/** One condition that decided. */
export interface Decisive<Key extends string> {
  readonly words: string;
  readonly facts: readonly Key[];
}

/** The grounds of a result, for people and for tests. */
export interface Grounds<Key extends string = string, Doubt extends string = string> {
  /** Facts whose answers would settle an open result; empty when settled. */
  readonly asks: readonly Key[];
  /** Why, in sentences. */
  readonly because: readonly string[];
  /** The answers that decided, in the law's comparison words (总投资在80万元以上（含）), and the facts they are about. */
  readonly conditions: readonly Decisive<Key>[];
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Doubt[];
  /** The ids of the rules relied on. */
  readonly rules: readonly string[];
}

/** What a law says about one topic under some conditions: a value, or only a doubt beside it (`note`). Ids differ throughout. */
export interface Statement<Key extends string = string, Doubt extends string = string> {
  readonly id: string;
  readonly about: string;
  /** All must hold; alternatives are separate statements, as in the law. None: always. */
  readonly when: readonly Condition<Key>[];
  readonly value: string;
  readonly cites: readonly Citation[];
  readonly reason?: string;
  readonly interpretations?: readonly Doubt[];
}

/** Nothing found, nothing asked. */
export const NO_GROUNDS: Grounds<never, never> = {
  asks: [],
  because: [],
  conditions: [],
  cites: [],
  interpretations: [],
  rules: [],
};

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Each condition once, by its words. */
export function distinctConditions<Key extends string>(conditions: readonly Decisive<Key>[]): Decisive<Key>[] {
  return [...new Map(conditions.map((condition) => [condition.words, condition])).values()];
}

/** Two grounds as one, each thing once. */
export function mergeGrounds<Key extends string, Doubt extends string>(
  first: Grounds<Key, Doubt>,
  second: Grounds<Key, Doubt>,
): Grounds<Key, Doubt> {
  return {
    asks: distinct([...first.asks, ...second.asks]),
    because: distinct([...first.because, ...second.because]),
    conditions: distinctConditions([...first.conditions, ...second.conditions]),
    cites: distinctCites([...first.cites, ...second.cites]),
    interpretations: distinct([...first.interpretations, ...second.interpretations]),
    rules: distinct([...first.rules, ...second.rules]),
  };
}

const reasonOf = ({ reason }: Statement): string[] => (reason === undefined ? [] : [reason]);

/** The grounds of statements that decide, with the doubts that stand beside them. */
export function groundsOf<Key extends string, Doubt extends string>(
  deciding: readonly Statement<Key, Doubt>[],
  beside: readonly Statement<Key, Doubt>[],
  say: (condition: Condition<Key>) => Decisive<Key>,
): Grounds<Key, Doubt> {
  const all = [...deciding, ...beside];
  return {
    asks: [],
    because: distinct(deciding.flatMap(reasonOf)),
    conditions: distinctConditions(deciding.flatMap(({ when }) => when.map(say))),
    cites: distinctCites(all.flatMap(({ cites }) => cites)),
    interpretations: distinct(all.flatMap(({ interpretations = [] }) => interpretations)),
    rules: all.map(({ id }) => id),
  };
}
