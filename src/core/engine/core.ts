/** The rules about one topic, put in order when the law is loaded: which of them decide, for a case and a combination of readings. */
import { patternsOf, type PatternOf, type TurnsOn } from './by-truths.ts';
import { isOfFacts, type Condition } from './condition.ts';
import type { Combination, Doubts } from './doubts.ts';
import { gridOf, type Grid } from './grid.ts';
import type { Statement } from './grounds.ts';
import {
  FAILS,
  HOLDS,
  OPEN,
  truthOf,
  type Conjunction,
  type Table,
  type Truth,
  type Truths,
  type View,
} from './judge.ts';

/** The truths that count: where an amount is a number of two tiers, the reading of one doubt says which. */
export interface Edge {
  readonly doubt: number;
  /** The number of the reading by which the lower tier alone has the number. */
  readonly below: number;
}

interface Read {
  readonly doubt: number;
  readonly allowed: readonly number[];
}

interface Found {
  readonly core: () => Core;
  readonly values: readonly string[];
  readonly number: 'at' | 'past' | undefined;
}

/** A statement with its conditions in order: those on the facts by number. */
export interface Prepared<Rule extends Statement = Statement> {
  readonly rule: Rule;
  readonly facts: Conjunction;
  readonly reads: readonly Read[];
  readonly found: readonly Found[];
}

/** What follows for one case under one combination of readings. */
export interface Outcome<Rule extends Statement = Statement> {
  /** The rules that have not failed. */
  readonly possible: readonly Prepared<Rule>[];
  /** Undefined: they differ, and the topic is open. */
  readonly settled:
    | {
        readonly value: Rule['value'];
        readonly rules: readonly Rule[];
        /** Whether the rules hold, or one of them will, whatever is answered. */
        readonly each: 'holds' | 'may-hold';
      }
    | undefined;
}

export interface Core<Rule extends Statement = Statement> {
  readonly rules: readonly Prepared<Rule>[];
  /** What it can turn on: its own conjunctions, and the patterns of the topics it looks at. */
  readonly turnsOn: TurnsOn;
  readonly patternOf: PatternOf;
  /** What it comes to for a case, whatever the readings: once for each pattern of truths. */
  readonly under: (view: View) => Under<Rule>;
}

/** What a topic comes to for a case under every combination of the readings that it can turn on. */
export interface Under<Rule extends Statement = Statement> {
  readonly grid: Grid;
  readonly outcomeAt: (index: number) => Outcome<Rule>;
  readonly outcome: (readings: Combination) => Outcome<Rule>;
}

/** What is needed to put statements in order. */
export interface Ordering<Facts, Key extends string, Doubt extends string> {
  readonly table: Table<Facts, Key>;
  readonly doubts: Doubts<Doubt>;
  readonly isDoubt: (slug: string) => slug is Doubt;
  readonly edge: Edge | undefined;
  /** The rules about another topic, once they are needed: always the same function for the same topic. */
  readonly coreOf: (about: string) => () => Core;
}

/** A statement with its conditions sorted: facts, readings, other topics. */
export function prepare<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>>(
  rule: Rule,
  when: readonly Condition<Key>[],
  { table, doubts, isDoubt, coreOf }: Ordering<Facts, Key, Doubt>,
): Prepared<Rule> {
  const readOf = (slug: string, readings: readonly string[]): Read => {
    if (!isDoubt(slug)) throw new Error(`${rule.id}: no doubt ${slug}`);
    const doubt = doubts.numberOf(slug);
    const known = doubts.models[doubt]?.readings ?? [];
    return { doubt, allowed: readings.map((reading) => known.indexOf(reading)) };
  };
  return {
    rule,
    facts: table.conjunctionOf(when.filter(isOfFacts)),
    reads: when.flatMap((each) => (each.kind === 'reads' ? [readOf(each.doubt, each.readings)] : [])),
    found: when.flatMap((each) =>
      each.kind === 'found' ? [{ core: coreOf(each.about), values: each.values, number: each.number }] : [],
    ),
  };
}

/** The truths of a case that count under a combination of readings. */
const truthsUnder = ({ truths, tiers }: View, readings: Combination, edge: Edge | undefined): Truths =>
  tiers !== undefined && edge !== undefined && readings[edge.doubt] === edge.below ? tiers.below.truths : truths;

function truthOfValue({ core, values }: Found, view: View, readings: Combination): Truth {
  const { settled } = core().under(view).outcome(readings);
  if (settled === undefined) return OPEN;
  return values.includes(settled.value) ? HOLDS : FAILS;
}

/** Whether the amount is the very number that the other topic hangs on: just below it, the topic has another value. */
function isAtNumber({ core }: Found, { tiers }: View, readings: Combination): Truth {
  if (tiers === undefined) return FAILS;
  const here = core().under(tiers.at).outcome(readings).settled;
  const there = core().under(tiers.below).outcome(readings).settled;
  if (here === undefined || there === undefined) return OPEN;
  return here.value === there.value ? FAILS : HOLDS;
}

const NOT: Readonly<Record<Truth, Truth>> = { [FAILS]: HOLDS, [HOLDS]: FAILS, [OPEN]: OPEN };

function truthOfFound(found: Found, view: View, readings: Combination): Truth {
  const value = truthOfValue(found, view, readings);
  if (found.number === undefined || value === FAILS) return value;
  const at = isAtNumber(found, view, readings);
  const fits = found.number === 'at' ? at : NOT[at];
  return fits === HOLDS ? value : fits;
}

/** All must hold; one that fails settles the matter. */
export function truthUnder(
  { facts, reads, found }: Prepared,
  view: View,
  readings: Combination,
  edge: Edge | undefined,
): Truth {
  if (!reads.every(({ doubt, allowed }) => allowed.includes(readings[doubt] ?? -1))) return FAILS;
  let truth = truthOf(facts, truthsUnder(view, readings, edge));
  for (const each of found) {
    if (truth === FAILS) return FAILS;
    const other = truthOfFound(each, view, readings);
    if (other !== HOLDS) truth = other;
  }
  return truth;
}

const idsOf = (rules: readonly Prepared[]): string => rules.map(({ rule }) => rule.id).join(', ');

/** Two rules that hold and contradict each other are a fault in the rules, never resolved by their order. */
function outcomeOf<Rule extends Statement>(
  rules: readonly Prepared<Rule>[],
  judge: (rule: Prepared<Rule>) => Truth,
): Outcome<Rule> {
  let possible: Prepared<Rule>[] = [];
  let holding: Prepared<Rule>[] = [];
  for (const rule of rules) {
    const truth = judge(rule);
    if (truth === FAILS) continue;
    possible.push(rule);
    if (truth === HOLDS) holding.push(rule);
  }
  // Where an overriding rule holds, no other counts.
  const overriding = holding.filter(({ rule }) => rule.overrides === true);
  if (overriding.length > 0) possible = holding = overriding;
  const [first] = possible;
  if (first === undefined) throw new Error(`no rule covers this project: ${idsOf(rules)}`);
  const [held] = holding;
  if (held !== undefined && holding.some(({ rule }) => rule.value !== held.rule.value))
    throw new Error(`rules contradict each other: ${idsOf(holding)}`);
  const { value } = first.rule;
  if (!possible.every(({ rule }) => rule.value === value)) return { possible, settled: undefined };
  const deciding = held === undefined ? possible : holding;
  const each = held === undefined ? 'may-hold' : 'holds';
  return { possible, settled: { value, rules: deciding.map(({ rule }) => rule), each } };
}

/** What some statements can turn on. */
export const turnsOnOf = (statements: readonly Prepared[]): TurnsOn => ({
  conjunctions: [...new Set(statements.map(({ facts }) => facts))],
  others: [...new Set(statements.flatMap(({ found }) => found.map(({ core }) => core)))].map(
    (core): PatternOf =>
      (view) =>
        core().patternOf(view),
  ),
});

/** The core of a topic: the rules that decide about it. They cover every case, whatever the readings (a test proves it). */
export function coreOf<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>>(
  statements: readonly Rule[],
  ordering: Ordering<Facts, Key, Doubt>,
): Core<Rule> {
  const { edge } = ordering;
  const { models } = ordering.doubts;
  const nothingTaken = ordering.doubts.takenUnder(undefined);
  const rules = statements.map((rule) => prepare<Facts, Key, Doubt, Rule>(rule, rule.when, ordering));
  const turnsOn = turnsOnOf(rules);
  const patternOf = patternsOf(turnsOn);

  /** Just below the number the same rule may not fail, though it fails at it. */
  const mayHold = ({ facts }: Prepared, { truths, tiers }: View) =>
    truthOf(facts, truths) !== FAILS || (tiers !== undefined && truthOf(facts, tiers.below.truths) !== FAILS);

  /** The doubts that it can turn on for a case. */
  function doubtsFor(view: View): number[] {
    const live = rules.filter((rule) => mayHold(rule, view));
    const doubts = [
      ...(view.tiers !== undefined && edge !== undefined ? [edge.doubt] : []),
      ...live.flatMap(({ reads }) => reads.map(({ doubt }) => doubt)),
      ...live.flatMap(({ found }) => found.flatMap(({ core }) => core().under(view).grid.doubts)),
    ];
    return [...new Set(doubts)].sort((one, other) => one - other);
  }

  function underFor(view: View): Under<Rule> {
    const grid = gridOf(models, doubtsFor(view));
    const outcomes: Outcome<Rule>[] = [];
    const outcomeUnder = (readings: Combination) => outcomeOf(rules, (rule) => truthUnder(rule, view, readings, edge));
    const outcomeAt = (index: number) => (outcomes[index] ??= outcomeUnder(grid.readingsAt(index, nothingTaken)));
    return { grid, outcomeAt, outcome: (readings) => outcomeAt(grid.indexOf(readings)) };
  }

  const known: Under<Rule>[] = [];
  return { rules, turnsOn, patternOf, under: (view) => (known[patternOf(view)] ??= underFor(view)) };
}
