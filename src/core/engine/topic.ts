/** The rules about one topic, put in order when the law is loaded: from a case to a decision and its grounds. */
import type { Condition } from './condition.ts';
import { distinctConditions, groundsOf, NO_GROUNDS, type Decisive, type Grounds, type Statement } from './grounds.ts';
import { FAILS, HOLDS, OPEN, truthOf, type Case, type Table } from './judge.ts';

/** Settled with the rules that settle it, or open with the facts that would. */
export type Decision<Rule extends Statement, Key extends string = string> =
  | {
      readonly settled: true;
      readonly value: Rule['value'];
      readonly rules: readonly Rule[];
      /** Whether the rules hold, or one of them will, whatever is answered. */
      readonly each: 'holds' | 'may-hold';
    }
  | { readonly settled: false; readonly asks: readonly Key[] };

/** A decision with its grounds; `open` is the value of one that is not settled. */
export interface Finding<Rule extends Statement, Key extends string, Doubt extends string> {
  readonly value: Rule['value'] | 'open';
  readonly decision: Decision<Rule, Key>;
  readonly grounds: Grounds<Key, Doubt>;
}

/** A topic of a law: what is decided about it for a case. */
export interface Topic<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>> {
  /** The rules that decide about it. */
  readonly rules: readonly Rule[];
  readonly decide: (of: Case<Facts>) => Decision<Rule, Key>;
  /** Its value, or `open`. */
  readonly valueFor: (of: Case<Facts>) => Rule['value'] | 'open';
  /** The doubts about it that hold for a case. */
  readonly doubts: (of: Case<Facts>) => readonly Statement<Key, Doubt>[];
  /**
   * The decision with its grounds: an open one has none but what it asks. The topic's own doubts stand beside it, unless it falls
   * away; `beside` are doubts from elsewhere, which stand there always.
   */
  readonly find: (of: Case<Facts>, beside?: readonly Statement<Key, Doubt>[]) => Finding<Rule, Key, Doubt>;
}

/** How a topic is put in order: over which conditions, and how one is said. */
export interface Workings<Facts, Key extends string> {
  readonly table: Table<Facts, Key>;
  readonly say: (condition: Condition<Key>) => Decisive<Key>;
  /** Whether a topic with this value falls away. */
  readonly fallsAway: (value: string) => boolean;
}

interface Numbered<Of extends Statement> {
  readonly rule: Of;
  readonly when: readonly number[];
}

/** As many rules as have room in a number, a ternary digit each. */
const MOST = 33;

/** Which of the rules fail, hold and are open, as one number. */
function pattern(rules: readonly Numbered<Statement>[], truths: Uint8Array): number {
  let all = 0;
  for (const { when } of rules) all = all * 3 + truthOf(when, truths);
  return all;
}

/** What follows from one pattern of truths, whatever the case: worked out when it first comes up. */
interface Outcome<Rule extends Statement, Key extends string, Doubt extends string> {
  /** The rules that have not failed. */
  readonly possible: readonly Numbered<Rule>[];
  /** Undefined: they differ, and the topic is open. */
  readonly settled: Extract<Decision<Rule>, { readonly settled: true }> | undefined;
  /** The grounds, by the doubts that stand beside it. */
  readonly grounds: Map<string | number, Grounds<Key, Doubt>>;
}

/** Two rules that hold and contradict each other are a fault in the rules, never resolved by their order. */
function outcomeOf<Rule extends Statement, Key extends string, Doubt extends string>(
  rules: readonly Numbered<Rule>[],
  truths: Uint8Array,
): Outcome<Rule, Key, Doubt> {
  const possible = rules.filter(({ when }) => truthOf(when, truths) !== FAILS);
  const holding = possible.filter(({ when }) => truthOf(when, truths) === HOLDS).map(({ rule }) => rule);
  const [first] = possible;
  const ids = (of: readonly Statement[]) => of.map(({ id }) => id).join(', ');
  if (first === undefined) throw new Error(`no rule covers this project: ${ids(rules.map(({ rule }) => rule))}`);
  if (new Set(holding.map(({ value }) => value)).size > 1)
    throw new Error(`rules contradict each other: ${ids(holding)}`);
  const { value } = first.rule;
  if (!possible.every(({ rule }) => rule.value === value)) return { possible, settled: undefined, grounds: new Map() };
  const settled =
    holding.length > 0
      ? { settled: true as const, value, rules: holding, each: 'holds' as const }
      : { settled: true as const, value, rules: possible.map(({ rule }) => rule), each: 'may-hold' as const };
  return { possible, settled, grounds: new Map() };
}

/**
 * A topic over the rules that decide about it and the doubts that stand beside it. The rules cover every case (a test proves it),
 * so one of those that have not failed will hold. Where they all conclude the same the topic is settled, whatever is unanswered.
 */
export function topicOf<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>>(
  rules: readonly Rule[],
  notes: readonly Statement<Key, Doubt>[],
  { table, say, fallsAway }: Workings<Facts, Key>,
): Topic<Facts, Key, Doubt, Rule> {
  type Said = Statement<Key, Doubt>;
  if (Math.max(rules.length, notes.length) > MOST) throw new Error(`more than ${String(MOST)} rules about one topic`);
  const numbered = rules.map((rule): Numbered<Rule> => ({ rule, when: table.numbersOf(rule.when) }));
  const doubts = notes.map((rule): Numbered<Said> => ({ rule, when: table.numbersOf(rule.when) }));
  const outcomes = new Map<number, Outcome<Rule, Key, Doubt>>();

  function outcomeFor(truths: Uint8Array): Outcome<Rule, Key, Doubt> {
    const all = pattern(numbered, truths);
    const known = outcomes.get(all);
    if (known) return known;
    const outcome = outcomeOf<Rule, Key, Doubt>(numbered, truths);
    outcomes.set(all, outcome);
    return outcome;
  }

  function asksOf(possible: readonly Numbered<Rule>[], { facts, truths }: Case<Facts>): Key[] {
    const open = possible.flatMap(({ when }) => when.filter((number) => truths[number] === OPEN));
    return [...new Set(open.flatMap((number) => table.asksOf(number, facts)))];
  }

  const holding = (truths: Uint8Array): Said[] =>
    doubts.filter(({ when }) => truthOf(when, truths) === HOLDS).map(({ rule }) => rule);

  /** Where several rules may hold, only what has been answered decided. */
  function answered(possible: readonly Numbered<Rule>[], truths: Uint8Array): Decisive<Key>[] {
    const held = possible.flatMap(({ rule, when }) =>
      rule.when.filter((_, index) => truths[when[index] ?? -1] === HOLDS),
    );
    return distinctConditions(held.map(say));
  }

  /** The same rules with the same doubts always have the same grounds: put together when they first come up. */
  function settledGrounds(
    { grounds }: Outcome<Rule, Key, Doubt>,
    deciding: readonly Rule[],
    truths: Uint8Array | undefined,
    beside: readonly Said[],
  ): Grounds<Key, Doubt> {
    const own = truths === undefined ? -1 : pattern(doubts, truths);
    const key = beside.length === 0 ? own : [own, ...beside.map(({ id }) => id)].join(' ');
    const known = grounds.get(key);
    if (known) return known;
    const found = groundsOf<Key, Doubt>(deciding, [...(truths ? holding(truths) : []), ...beside], say);
    grounds.set(key, found);
    return found;
  }

  function find(of: Case<Facts>, beside: readonly Said[] = []): Finding<Rule, Key, Doubt> {
    const { truths } = of;
    const outcome = outcomeFor(truths);
    const { settled, possible } = outcome;
    if (settled === undefined) {
      const asks = asksOf(possible, of);
      return { value: 'open', decision: { settled: false, asks }, grounds: { ...NO_GROUNDS, asks } };
    }
    const ofOwn = fallsAway(settled.value) ? undefined : truths;
    const grounds = settledGrounds(outcome, settled.rules, ofOwn, beside);
    const decided = settled.each === 'holds' ? grounds : { ...grounds, conditions: answered(possible, truths) };
    return { value: settled.value, decision: settled, grounds: decided };
  }

  return {
    rules,
    find,
    decide: (of) =>
      outcomeFor(of.truths).settled ?? { settled: false, asks: asksOf(outcomeFor(of.truths).possible, of) },
    valueFor: ({ truths }) => outcomeFor(truths).settled?.value ?? 'open',
    doubts: ({ truths }) => holding(truths),
  };
}
