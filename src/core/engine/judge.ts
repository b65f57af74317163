/** Three-valued judgement of conditions against partial answers: every condition once a case, into a table. */
import type { Comparison, Condition } from './condition.ts';
import type { Bounds, FactModel } from './model.ts';

/** `holds`, `fails`, or `open` with the facts whose answers would settle it. */
export type Judgement<Key extends string> =
  { readonly truth: 'holds' | 'fails' } | { readonly truth: 'open'; readonly asks: readonly Key[] };

/** The truths of the conditions of a law, as numbers: a case holds one of each. */
export const FAILS = 0;
export const HOLDS = 1;
export const OPEN = 2;
type Truth = typeof FAILS | typeof HOLDS | typeof OPEN;

/** A case, as far as the conditions were judged for it. */
export interface Case<Facts> {
  readonly facts: Facts;
  /** By the number of the condition: FAILS, HOLDS or OPEN. */
  readonly truths: Uint8Array;
}

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

/** The answers of a case, each looked up once. */
interface View<Key extends string> {
  readonly values: ReadonlyMap<string, readonly string[] | undefined>;
  readonly bounds: ReadonlyMap<string, Bounds<Key>>;
}

function judgeOne<Key extends string>(condition: Condition<Key>, view: View<Key>): Truth {
  if (condition.kind === 'amount') {
    const bounds = view.bounds.get(condition.of);
    return bounds ? COMPARED[condition.comparison](bounds.low, bounds.high, condition.bound.amount) : OPEN;
  }
  const values = view.values.get(condition.fact);
  return condition.kind === 'one-of'
    ? judgeChoice(values, condition.values)
    : judgeMembers(values, condition.members, condition.kind);
}

/** The same for conditions that come to the same, whichever article states the amount. */
function keyOf<Key extends string>(condition: Condition<Key>): string {
  if (condition.kind !== 'amount') return JSON.stringify(condition);
  return `${condition.of} ${condition.comparison} ${condition.bound.amount}`;
}

/** The conditions of a law, each numbered once however many rules name it. */
export interface Table<Facts, Key extends string> {
  /** The numbers of these conditions; those that are new are added. */
  readonly numbersOf: (when: readonly Condition<Key>[]) => readonly number[];
  /** Judges all conditions numbered so far. */
  readonly judge: (facts: Facts) => Case<Facts>;
  /** What would settle an open condition. */
  readonly asksOf: (number: number, facts: Facts) => readonly Key[];
}

/** A table of conditions on the facts of a model. */
export function tableOf<Facts, Key extends string>(model: FactModel<Facts, Key>): Table<Facts, Key> {
  const conditions: Condition<Key>[] = [];
  const numbers = new Map<string, number>();
  const facts = new Set<Key>();
  const quantities = new Set<string>();

  function numberOf(condition: Condition<Key>): number {
    const key = keyOf(condition);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, conditions.length);
    if (condition.kind === 'amount') quantities.add(condition.of);
    else facts.add(condition.fact);
    return conditions.push(condition) - 1;
  }

  function viewOf(answers: Facts): View<Key> {
    const values = new Map<string, readonly string[] | undefined>();
    for (const fact of facts) values.set(fact, model.values(fact, answers));
    const bounds = new Map<string, Bounds<Key>>();
    for (const name of quantities) {
      const quantity = model.quantities[name];
      if (quantity) bounds.set(name, quantity.boundsOf(answers));
    }
    return { values, bounds };
  }

  return {
    numbersOf: (when) => when.map(numberOf),
    judge: (answers) => {
      const view = viewOf(answers);
      const truths = new Uint8Array(conditions.length);
      conditions.forEach((condition, number) => (truths[number] = judgeOne(condition, view)));
      return { facts: answers, truths };
    },
    asksOf: (number, answers) => {
      const condition = conditions[number];
      if (condition === undefined) return [];
      if (condition.kind !== 'amount') return [condition.fact];
      return model.quantities[condition.of]?.boundsOf(answers).asks ?? [];
    },
  };
}

/** All must hold; one that fails settles the matter, whatever is unanswered. */
export function truthOf(when: readonly number[], truths: Uint8Array): Truth {
  let truth: Truth = HOLDS;
  for (const number of when) {
    const each = truths[number];
    if (each === FAILS) return FAILS;
    if (each !== HOLDS) truth = OPEN;
  }
  return truth;
}
