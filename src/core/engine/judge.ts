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

/** By the number of the condition: FAILS, HOLDS or OPEN. */
export type Truths = Uint8Array;

/** A case, as far as the conditions were judged for it. */
export interface View {
  readonly truths: Truths;
  /** Where an amount is a number that the text has in two tiers: the truths just below it. */
  readonly below: Truths | undefined;
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
  /** The numbers of these conditions; those that are new are added. */
  readonly numbersOf: (when: readonly FactCondition<Key>[]) => readonly number[];
  /** Judges all conditions numbered so far. */
  readonly judge: (facts: Facts) => Truths;
  /** What would settle those of these conditions that are open, each fact once. */
  readonly asksOf: (numbers: readonly number[], of: Pick<Case<Facts>, 'facts' | 'truths'>) => readonly Key[];
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
    return truths;
  }

  return {
    numbersOf: (when) => when.map(numberOf),
    judge,
    asksOf: (asked, { facts, truths }) => {
      const open = asked.filter((number) => truths[number] === OPEN);
      return [...new Set(open.flatMap((number) => asksOfOne(number, facts)))];
    },
  };
}

/** All must hold; one that fails settles the matter, whatever is unanswered. */
export function truthOf(when: readonly number[], truths: Truths): Truth {
  let truth: Truth = HOLDS;
  for (const number of when) {
    const each = truths[number];
    if (each === FAILS) return FAILS;
    if (each !== HOLDS) truth = OPEN;
  }
  return truth;
}
