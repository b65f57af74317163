/** From the rules about one topic to a decision: settled as soon as the answers suffice. */
import type { Condition } from './condition.ts';
import type { FactKey, Facts } from '../law/facts.ts';
import { judgeAll } from './judge.ts';

/** Whatever can be decided: under these conditions, this value. */
export interface Decidable {
  readonly id: string;
  readonly when: readonly Condition[];
  readonly value: string;
}

/** Settled with the rules that settle it, or open with the facts that would. */
export type Decision<R extends Decidable> =
  | {
      readonly settled: true;
      readonly value: R['value'];
      readonly rules: readonly R[];
      /** Whether the rules hold, or one of them will, whatever is answered. */
      readonly each: 'holds' | 'may-hold';
    }
  | { readonly settled: false; readonly asks: readonly FactKey[] };

/** Two rules that hold and contradict each other are a fault in the rules, never resolved by their order. */
function assertNoConflict(holding: readonly Decidable[]): void {
  const values = new Set(holding.map((rule) => rule.value));
  if (values.size > 1) throw new Error(`rules contradict each other: ${holding.map((rule) => rule.id).join(', ')}`);
}

/**
 * The rules about a topic cover every project (a test proves it), so one of those that have not failed will hold.
 * Where they all conclude the same the topic is settled, whatever is unanswered.
 */
export function decide<R extends Decidable>(rules: readonly R[], facts: Facts): Decision<R> {
  const judged = rules.map((rule) => ({ rule, judgement: judgeAll(rule.when, facts) }));
  const holding = judged.filter(({ judgement }) => judgement.truth === 'holds').map(({ rule }) => rule);
  assertNoConflict(holding);
  const candidates = judged.filter(({ judgement }) => judgement.truth !== 'fails');
  const first = candidates[0]?.rule;
  if (first === undefined) throw new Error(`no rule covers this project: ${rules.map((rule) => rule.id).join(', ')}`);
  if (candidates.every(({ rule }) => rule.value === first.value)) {
    return {
      settled: true,
      value: first.value,
      rules: holding.length > 0 ? holding : candidates.map(({ rule }) => rule),
      each: holding.length > 0 ? 'holds' : 'may-hold',
    };
  }
  const asks = candidates.flatMap(({ judgement }) => (judgement.truth === 'open' ? judgement.asks : []));
  return { settled: false, asks: [...new Set(asks)] };
}
