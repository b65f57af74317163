/** The grounds of a result: reasons, decisive answers, words of law and doubts. */
import { distinctCites, type Citation } from './cite.ts';
import { isOfFacts, type Condition } from './condition.ts';

/** One condition that decided. */
export interface Decisive<Key extends string> {
  readonly words: string;
  readonly facts: readonly Key[];
}

/** What a result would be with another reading; who acts, where that is somebody else. */
export interface OtherReading {
  readonly reading: string;
  readonly status: string;
  readonly by?: string;
  readonly to?: string;
  /** What must be in it is something else. */
  readonly contents?: boolean;
}

/** What one doubt does to a result. */
export interface ReadingEffect<Doubt extends string = string> {
  readonly slug: Doubt;
  /** The reading that the result rests on: the settled one, or the one that is taken. */
  readonly reading: string;
  readonly settled: boolean;
  /** What the result would be, were the doubt settled with that reading. */
  readonly status: string;
  /** What it would be with each other reading; the other doubts stay as they are. */
  readonly others: readonly OtherReading[];
  /** Where no reading alone gives another result: other doubts that decide together with this one. */
  readonly together?: readonly Doubt[];
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
  /** The doubts that the result turns on, settled or not. */
  readonly readings: readonly ReadingEffect<Doubt>[];
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
  /** Who acts, and to whom, where the statement says so. */
  readonly by?: string;
  readonly to?: string;
  /** Where it holds, the other statements about its topic do not count. */
  readonly overrides?: true;
}

/** Nothing found, nothing asked. */
export const NO_GROUNDS: Grounds<never, never> = {
  asks: [],
  because: [],
  conditions: [],
  cites: [],
  interpretations: [],
  rules: [],
  readings: [],
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
    readings: [...first.readings, ...second.readings],
  };
}

/** What a result rests on. */
export interface Resting<Key extends string, Doubt extends string> {
  readonly deciding: readonly Statement<Key, Doubt>[];
  /** Statements that would decide under other readings: their words count, not their reasons. */
  readonly otherwise: readonly Statement<Key, Doubt>[];
  /** Statements that only add their doubts. */
  readonly beside: readonly Statement<Key, Doubt>[];
  readonly because: readonly string[];
  readonly interpretations: readonly Doubt[];
  readonly readings: readonly ReadingEffect<Doubt>[];
}

/** The reasons of statements, each once. */
export const reasonsOf = (statements: readonly Statement[]): string[] =>
  distinct(statements.flatMap(({ reason }) => (reason === undefined ? [] : [reason])));

/** The grounds of a result that is settled. */
export function groundsOf<Key extends string, Doubt extends string>(
  { deciding, otherwise, beside, because, interpretations, readings }: Resting<Key, Doubt>,
  say: (condition: Condition<Key>) => Decisive<Key>,
): Grounds<Key, Doubt> {
  const all = [...new Set([...deciding, ...otherwise, ...beside])];
  return {
    asks: [],
    because,
    conditions: distinctConditions(deciding.flatMap(({ when }) => when.filter(isOfFacts).map(say))),
    cites: distinctCites(all.flatMap(({ cites }) => cites)),
    interpretations: distinct([...interpretations, ...deciding.flatMap(({ interpretations: own = [] }) => own)]),
    rules: all.map(({ id }) => id),
    readings,
  };
}
