/** Three-valued judgement of conditions against partial answers: every condition once a case, into a table. */
import { type Comparison, type FactCondition } from './condition.ts';
import type { Settled } from './doubts.ts';
import type { Bounds, FactModel, Quantity } from './model.ts';

/** `holds`, `fails`, or `open` with the facts whose answers would settle it. */
export type Judgement<Key extends string> =
  { readonly truth: 'holds' | 'fails' } | { readonly truth: 'open'; readonly asks: readonly Key[] };

/** The truths of the conditions of a law, as numbers: a case holds one of each. */
export const FAILS = 0;
export const HOLDS = 1;
export const OPEN = 2;
export type Truth = typeof FAILS | typeof HOLDS | typeof OPEN;

/** What was judged: FAILS, HOLDS or OPEN by the number of the condition, and by the number of the conjunction. */
export interface Truths {
  readonly conditions: Uint8Array;
  readonly conjunctions: Uint8Array;
}

/** Conditions that must all hold, by their numbers; known by a number of its own. */
export interface Conjunction {
  readonly number: number;
  readonly conditions: readonly number[];
}

/** A case, as far as the conditions were judged for it. */
export interface View {
  readonly truths: Truths;
  /** Where an amount is a number that the text has in two tiers: the case in either of them. */
  readonly tiers: { readonly at: View; readonly below: View } | undefined;
  /** Which pattern of truths it is for the topics that others look at, as far as it was asked for. */
  readonly patterns: Map<object, number>;
}

/** A case taken in: its facts, and the readings that are settled for it. */
export interface Case<Facts> extends View {
  readonly facts: Facts;
  readonly settled: Settled | undefined;
}

type OfAmount = Extract<FactCondition, { kind: 'amount' }>;
type OfFact<Key extends string> = Exclude<FactCondition<Key>, { kind: 'amount' }>;

const COMPARED: Readonly<Record<Comparison, (low: number, high: number, amount: number) => Truth>> = {
  orMore: (low, high, amount) => (low >= amount ? HOLDS : high < amount ? FAILS : OPEN),
  below: (low, high, amount) => (high < amount ? HOLDS : low >= amount ? FAILS : OPEN),
  above: (low, high, amount) => (low > amount ? HOLDS : high <= amount ? FAILS : OPEN),
  exactly: (low, high, amount) => (low > amount || high < amount ? FAILS : low === high ? HOLDS : OPEN),
};

function judgeChoice(possible: readonly string[] | undefined, values: readonly string[]): Truth {
  if (possible === undefined) return OPEN;
  let some = false;
  let every = true;
  for (const value of possible) {
    if (values.includes(value)) some = true;
    else every = false;
  }
  return every ? HOLDS : some ? OPEN : FAILS;
}

function judgeMembers(members: readonly string[] | undefined, sought: readonly string[], kind: 'any' | 'none'): Truth {
  if (members === undefined) return OPEN;
  for (const member of members) if (sought.includes(member)) return kind === 'any' ? HOLDS : FAILS;
  return kind === 'any' ? FAILS : HOLDS;
}

function judgeValues<Key extends string>(values: readonly string[] | undefined, condition: OfFact<Key>): Truth {
  return condition.kind === 'one-of'
    ? judgeChoice(values, condition.values)
    : judgeMembers(values, condition.members, condition.kind);
}

function judgeAmount(bounds: Bounds<string> | undefined, { comparison, bound }: OfAmount): Truth {
  return bounds ? COMPARED[comparison](bounds.low, bounds.high, bound.amount) : OPEN;
}

/** The same for conditions that come to the same, whichever article states the amount. */
function keyOf<Key extends string>(condition: FactCondition<Key>): string {
  if (condition.kind !== 'amount') return JSON.stringify(condition);
  return `${condition.of} ${condition.comparison} ${condition.bound.amount}`;
}

/** The conditions of a law, each numbered once however many rules name it. */
export interface Table<Facts, Key extends string> {
  /** The conjunction of these conditions; what is new of it is added. */
  readonly conjunctionOf: (when: readonly FactCondition<Key>[]) => Conjunction;
  /** Judges all that was numbered so far. */
  readonly judge: (facts: Facts) => Truths;
  /** What would settle those of these conditions that are open, each fact once. */
  readonly asksOf: (conditions: readonly number[], of: Pick<Case<Facts>, 'facts' | 'truths'>) => readonly Key[];
}

/** The conditions on one fact or one amount, so that its answer is looked up once for all of them. */
interface Group<About, Of> {
  readonly about: About;
  readonly conditions: { readonly number: number; readonly condition: Of }[];
}

function add<About, Of>(groups: Group<About, Of>[], about: About, number: number, condition: Of): void {
  const known = groups.find((group) => group.about === about);
  if (known) known.conditions.push({ number, condition });
  else groups.push({ about, conditions: [{ number, condition }] });
}

/** A table of conditions on the facts of a model. */
export function tableOf<Facts, Key extends string>(model: FactModel<Facts, Key>): Table<Facts, Key> {
  const conditions: FactCondition<Key>[] = [];
  const numbers = new Map<string, number>();
  const conjunctions: Conjunction[] = [];
  const byKey = new Map<string, Conjunction>();
  const ofFacts: Group<Key, OfFact<Key>>[] = [];
  const ofAmounts: Group<Quantity<Facts, Key> | undefined, OfAmount>[] = [];

  function numberOf(condition: FactCondition<Key>): number {
    const key = keyOf(condition);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = conditions.push(condition) - 1;
    numbers.set(key, number);
    if (condition.kind === 'amount') add(ofAmounts, model.quantities[condition.of], number, condition);
    else add(ofFacts, condition.fact, number, condition);
    return number;
  }

  function conjunctionOf(when: readonly FactCondition<Key>[]): Conjunction {
    const own = when.map(numberOf);
    const key = own.join();
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const made = { number: conjunctions.length, conditions: own };
    conjunctions.push(made);
    byKey.set(key, made);
    return made;
  }

  function asksOfOne(number: number, facts: Facts): readonly Key[] {
    const condition = conditions[number];
    if (condition === undefined) return [];
    if (condition.kind !== 'amount') return [condition.fact];
    return model.quantities[condition.of]?.boundsOf(facts).asks ?? [];
  }

  function judge(facts: Facts): Truths {
    const truths = new Uint8Array(conditions.length);
    for (const { about, conditions: group } of ofFacts) {
      const values = model.values(about, facts);
      for (const { number, condition } of group) truths[number] = judgeValues(values, condition);
    }
    for (const { about, conditions: group } of ofAmounts) {
      const bounds = about?.boundsOf(facts);
      for (const { number, condition } of group) truths[number] = judgeAmount(bounds, condition);
    }
    const judged = new Uint8Array(conjunctions.length);
    for (const { number, conditions: own } of conjunctions) judged[number] = conjoined(own, truths);
    return { conditions: truths, conjunctions: judged };
  }

  return {
    conjunctionOf,
    judge,
    asksOf: (asked, { facts, truths }) => {
      const open = asked.filter((number) => truths.conditions[number] === OPEN);
      return [...new Set(open.flatMap((number) => asksOfOne(number, facts)))];
    },
  };
}

/** All must hold; one that fails settles the matter, whatever is unanswered. */
function conjoined(conditions: readonly number[], truths: Uint8Array): Truth {
  let truth: Truth = HOLDS;
  for (const number of conditions) {
    const each = truths[number];
    if (each === FAILS) return FAILS;
    if (each !== HOLDS) truth = OPEN;
  }
  return truth;
}

/** The truth of a conjunction in a case. Throws on one that was named after the case was taken in. */
export function truthOf({ number }: Conjunction, { conjunctions }: Truths): Truth {
  const truth = conjunctions[number];
  if (truth === FAILS || truth === HOLDS || truth === OPEN) return truth;
  throw new Error('conditions that were named after the case was taken in');
}
