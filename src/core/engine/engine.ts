/** The engine: a law as data goes in, what it says about a case comes out. It knows no article and no amount. */
import { factsOf, sayCondition, type Condition } from './condition.ts';
import type { Statement } from './grounds.ts';
import { HOLDS, OPEN, tableOf, truthOf, type Case, type Judgement } from './judge.ts';
import type { FactModel } from './model.ts';
import { topicOf, type Topic } from './topic.ts';

/** A law, as far as the engine is concerned. */
export interface Law<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>> {
  readonly facts: FactModel<Facts, Key>;
  /** What it says, in any order; a `note` only adds a doubt to its topic. */
  readonly rules: readonly Rule[];
  /** The values with which a topic falls away: its own doubts do not stand beside it then. */
  readonly fallsAway?: readonly string[];
}

/** What a law says about cases. */
export interface Engine<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>> {
  /** The case with all conditions of the law judged: once, whatever is asked about it afterwards. */
  readonly about: (facts: Facts) => Case<Facts>;
  /** Several conditions at once, to be asked of many cases. */
  readonly condition: (when: readonly Condition<Key>[]) => (project: Case<Facts>) => Judgement<Key>;
  /** A topic with those of its rules that decide, and the doubts about it. */
  readonly topic: <Of extends Rule>(about: string, decides: (rule: Rule) => rule is Of) => Topic<Facts, Key, Doubt, Of>;
}

/**
 * The engine of a law. All that is to be asked of a case (`topic`, `condition`) must have been named before the case is taken in
 * (`about`): its conditions are judged then.
 */
export function engineOf<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>>(
  law: Law<Facts, Key, Doubt, Rule>,
): Engine<Facts, Key, Doubt, Rule> {
  const table = tableOf(law.facts);
  const say = (condition: Condition<Key>) => ({
    words: sayCondition(condition, law.facts),
    facts: factsOf(condition, law.facts),
  });
  return {
    about: table.judge,
    condition: (when) => {
      const numbers = table.numbersOf(when);
      return (of) => {
        const truth = truthOf(numbers, of.truths);
        if (truth !== OPEN) return { truth: truth === HOLDS ? 'holds' : 'fails' };
        return { truth: 'open', asks: table.asksOf(numbers, of) };
      };
    },
    topic: <Of extends Rule>(about: string, decides: (rule: Rule) => rule is Of) => {
      const rules = law.rules.filter((rule) => rule.about === about);
      const notes = rules.filter(({ value }) => value === 'note');
      return topicOf<Facts, Key, Doubt, Of>(rules.filter(decides), notes, {
        table,
        say,
        fallsAway: (value) => law.fallsAway?.includes(value) ?? false,
      });
    },
  };
}
