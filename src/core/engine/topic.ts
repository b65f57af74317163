/** The rules about one topic, put in order when the law is loaded: from a case to a decision and its grounds. */
import { byTruths } from './by-truths.ts';
import type { Condition } from './condition.ts';
import { distinctConditions, groundsOf, NO_GROUNDS, type Decisive, type Grounds, type Statement } from './grounds.ts';
import { FAILS, HOLDS, truthOf, type Case, type Table } from './judge.ts';

/** Settled with the rules that settle it, or open with the facts that would. */
type Decision<Rule extends Statement, Key extends string = string> =
  | {
      readonly settled: true;
      readonly value: Rule['value'];
      readonly rules: readonly Rule[];
      /** Whether the rules hold, or one of them will, whatever is answered. */
      readonly each: 'holds' | 'may-hold';
    }
  | { readonly settled: false; readonly asks: readonly Key[] };

/** A decision with its grounds; `open` is the value of one that is not settled. */
interface Finding<Rule extends Statement, Key extends string, Doubt extends string> {
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
  readonly find: Finds<Facts, Key, Doubt, Finding<Rule, Key, Doubt>>;
  /** `doubts`, and what is made of them: once for the same doubts. */
  readonly doubtsAs: <Made>(make: (doubts: readonly Statement<Key, Doubt>[]) => Made) => (of: Case<Facts>) => Made;
  /** `find`, and what is made of the finding: once for the same rules with the same doubts. */
  readonly findAs: <Made>(make: (finding: Finding<Rule, Key, Doubt>) => Made) => Finds<Facts, Key, Doubt, Made>;
}

type Finds<Facts, Key extends string, Doubt extends string, Made> = (
  of: Case<Facts>,
  beside?: readonly Statement<Key, Doubt>[],
) => Made;

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

type Settled<Rule extends Statement> = Extract<Decision<Rule>, { readonly settled: true }>;

/** What follows from one pattern of truths, whatever the case. */
interface Outcome<Rule extends Statement> {
  /** The rules that have not failed. */
  readonly possible: readonly Numbered<Rule>[];
  /** Undefined: they differ, and the topic is open. */
  readonly settled: Settled<Rule> | undefined;
}

/** Two rules that hold and contradict each other are a fault in the rules, never resolved by their order. */
function outcomeOf<Rule extends Statement>(rules: readonly Numbered<Rule>[], truths: Uint8Array): Outcome<Rule> {
  const possible = rules.filter(({ when }) => truthOf(when, truths) !== FAILS);
  const holding = possible.filter(({ when }) => truthOf(when, truths) === HOLDS).map(({ rule }) => rule);
  const [first] = possible;
  const ids = (of: readonly Statement[]) => of.map(({ id }) => id).join(', ');
  if (first === undefined) throw new Error(`no rule covers this project: ${ids(rules.map(({ rule }) => rule))}`);
  if (new Set(holding.map(({ value }) => value)).size > 1)
    throw new Error(`rules contradict each other: ${ids(holding)}`);
  const { value } = first.rule;
  if (!possible.every(({ rule }) => rule.value === value)) return { possible, settled: undefined };
  return holding.length > 0
    ? { possible, settled: { settled: true, value, rules: holding, each: 'holds' } }
    : { possible, settled: { settled: true, value, rules: possible.map(({ rule }) => rule), each: 'may-hold' } };
}

const NONE: readonly never[] = [];

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
  type Found = Finding<Rule, Key, Doubt>;
  const numbered = rules.map((rule): Numbered<Rule> => ({ rule, when: table.numbersOf(rule.when) }));
  const doubts = notes.map((rule): Numbered<Said> => ({ rule, when: table.numbersOf(rule.when) }));
  const ofRules = numbered.map(({ when }) => when);
  const ofDoubts = doubts.map(({ when }) => when);
  const outcomeFor = byTruths(ofRules, (truths) => outcomeOf(numbered, truths));

  const asksOf = (possible: readonly Numbered<Rule>[], of: Case<Facts>): readonly Key[] =>
    table.asksOf(
      possible.flatMap(({ when }) => when),
      of,
    );

  const holding = (truths: Uint8Array): Said[] =>
    doubts.filter(({ when }) => truthOf(when, truths) === HOLDS).map(({ rule }) => rule);

  function openFinding(possible: readonly Numbered<Rule>[], of: Case<Facts>): Found {
    const asks = asksOf(possible, of);
    return { value: 'open', decision: { settled: false, asks }, grounds: { ...NO_GROUNDS, asks } };
  }

  function settledFinding(settled: Settled<Rule>, truths: Uint8Array, beside: readonly Said[]): Found {
    const { value } = settled;
    const own = fallsAway(value) ? [] : holding(truths);
    return { value, decision: settled, grounds: groundsOf(settled.rules, [...own, ...beside], say) };
  }

  /** Where several rules may hold, only what has been answered decided. */
  function asAnswered(finding: Found, possible: readonly Numbered<Rule>[], truths: Uint8Array): Found {
    const held = possible.flatMap(({ rule, when }) =>
      rule.when.filter((_, index) => truths[when[index] ?? -1] === HOLDS),
    );
    return { ...finding, grounds: { ...finding.grounds, conditions: distinctConditions(held.map(say)) } };
  }

  /** What is found for one pattern of truths. */
  function leafOf<Made>(truths: Uint8Array, make: (finding: Found) => Made) {
    const outcome = outcomeFor(truths);
    const { settled, possible } = outcome;
    if (settled === undefined) return { each: 'open', possible } as const;
    if (settled.each === 'may-hold') return { each: settled.each, settled, possible } as const;
    const madeBeside = new Map<string, Made>();
    const alone = make(settledFinding(settled, truths, []));
    return { each: settled.each, settled, alone, madeBeside } as const;
  }

  function findAs<Made>(make: (finding: Found) => Made): Finds<Facts, Key, Doubt, Made> {
    const leafFor = byTruths([...ofRules, ...ofDoubts], (truths) => leafOf(truths, make));
    return (of, beside = NONE) => {
      const leaf = leafFor(of.truths);
      if (leaf.each === 'open') return make(openFinding(leaf.possible, of));
      if (leaf.each === 'may-hold')
        return make(asAnswered(settledFinding(leaf.settled, of.truths, beside), leaf.possible, of.truths));
      if (beside.length === 0) return leaf.alone;
      const key = beside.map(({ id }) => id).join(' ');
      const known = leaf.madeBeside.get(key);
      if (known !== undefined) return known;
      const made = make(settledFinding(leaf.settled, of.truths, beside));
      leaf.madeBeside.set(key, made);
      return made;
    };
  }

  const doubtsAs = <Made>(make: (held: readonly Said[]) => Made) => {
    const madeFor = byTruths(ofDoubts, (truths) => make(holding(truths)));
    return ({ truths }: Case<Facts>) => madeFor(truths);
  };

  return {
    rules,
    find: findAs((finding) => finding),
    findAs,
    doubts: doubtsAs((held) => held),
    doubtsAs,
    decide: (of) => {
      const { settled, possible } = outcomeFor(of.truths);
      return settled ?? { settled: false, asks: asksOf(possible, of) };
    },
    valueFor: ({ truths }) => outcomeFor(truths).settled?.value ?? 'open',
  };
}
