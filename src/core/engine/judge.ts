/** Three-valued judgement of conditions and rules against partial answers. */
import type { Condition, Quantity } from './condition.ts';
import { possibleCategories, type FactKey, type Facts, type ChoiceKey } from '../law/facts.ts';

/** `holds`, `fails`, or `open` with the facts whose answers would settle it. */
export type Judgement =
  { readonly truth: 'holds' | 'fails' } | { readonly truth: 'open'; readonly asks: readonly FactKey[] };

const HOLDS: Judgement = { truth: 'holds' };
const FAILS: Judgement = { truth: 'fails' };
const settled = (value: boolean): Judgement => (value ? HOLDS : FAILS);
const open = (...asks: readonly FactKey[]): Judgement => ({ truth: 'open', asks });

/** What is known of an amount in 元: it lies between these, both included; answering `asks` narrows it. */
interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly asks: readonly FactKey[];
}

/** T is at least its known O&M part, unless 运维, still possible, would make that answer void. */
function boundsOfTotal(facts: Facts): Bounds {
  const { total, operationPart } = facts;
  if (total !== undefined) return { low: total, high: total, asks: [] };
  const partCounts = !possibleCategories(facts).includes('operation');
  return { low: partCounts ? (operationPart ?? 1) : 1, high: Infinity, asks: ['total'] };
}

/** T without O&M: nothing is left of a pure O&M project (运维 is then the whole of T). */
function boundsOfNet(facts: Facts): Bounds {
  const categories = possibleCategories(facts);
  const { total, operationPart } = facts;
  if (categories.every((category) => category === 'operation')) return { low: 0, high: 0, asks: [] };
  const unsettled = categories.includes('operation');
  if (total !== undefined && operationPart !== undefined) {
    const net = total - operationPart;
    return unsettled ? { low: Math.min(0, net), high: net, asks: ['category'] } : { low: net, high: net, asks: [] };
  }
  const asks: FactKey[] = [
    ...(unsettled ? ['category' as const] : []),
    ...(total === undefined ? ['total' as const] : []),
    ...(operationPart === undefined ? ['operationPart' as const] : []),
  ];
  return { low: 0, high: total ?? Infinity, asks };
}

const boundsOf: Readonly<Record<Quantity, (facts: Facts) => Bounds>> = { total: boundsOfTotal, net: boundsOfNet };

function judgeAmount(condition: Extract<Condition, { kind: 'amount' }>, facts: Facts): Judgement {
  const { low, high, asks } = boundsOf[condition.of](facts);
  const { amount } = condition.bound;
  switch (condition.comparison) {
    case 'orMore':
      return low >= amount ? HOLDS : high < amount ? FAILS : open(...asks);
    case 'below':
      return high < amount ? HOLDS : low >= amount ? FAILS : open(...asks);
    case 'above':
      return low > amount ? HOLDS : high <= amount ? FAILS : open(...asks);
    case 'exactly':
      return low === high ? settled(low === amount) : low > amount || high < amount ? FAILS : open(...asks);
  }
}

function possibleValues(fact: ChoiceKey, facts: Facts): readonly string[] | undefined {
  const answer = facts[fact];
  if (answer !== undefined) return [answer];
  return fact === 'category' ? possibleCategories(facts) : undefined;
}

function judgeChoice({ fact, values }: Extract<Condition, { kind: 'one-of' }>, facts: Facts): Judgement {
  const possible = possibleValues(fact, facts);
  if (possible?.every((value) => values.includes(value))) return HOLDS;
  if (possible && !possible.some((value) => values.includes(value))) return FAILS;
  return open(fact);
}

/** One condition against what has been answered. */
export function judgeCondition(condition: Condition, facts: Facts): Judgement {
  if (condition.kind === 'amount') return judgeAmount(condition, facts);
  if (condition.kind === 'one-of') return judgeChoice(condition, facts);
  const answered: readonly string[] | undefined = facts[condition.fact];
  if (answered === undefined) return open(condition.fact);
  const some = answered.some((member) => condition.members.includes(member));
  return settled(some === (condition.kind === 'any'));
}

/** All conditions must hold; one that fails settles the matter, whatever is unanswered. */
export function judgeAll(conditions: readonly Condition[], facts: Facts): Judgement {
  const judgements = conditions.map((condition) => judgeCondition(condition, facts));
  if (judgements.some(({ truth }) => truth === 'fails')) return FAILS;
  const asks = judgements.flatMap((judgement) => (judgement.truth === 'open' ? judgement.asks : []));
  return asks.length === 0 ? HOLDS : open(...new Set(asks));
}
