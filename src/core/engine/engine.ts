/** The engine: a law as data goes in, what it says about a case comes out. It knows no article and no amount. */
import { factsOf, isOfFacts, sayCondition, type Condition, type FactCondition, type LawWords } from './condition.ts';
import { coreOf, type Core, type Edge, type Ordering } from './core.ts';
import { doubtsOf, type DoubtModel } from './doubts.ts';
import type { Statement } from './grounds.ts';
import { FAILS, HOLDS, OPEN, tableOf, truthOf, type Case, type Judgement, type Truths, type View } from './judge.ts';
import type { FactModel } from './model.ts';
import { topicOf, type Topic } from './topic.ts';

/** A law, as far as the engine is concerned. */
export interface Law<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>> {
  readonly facts: FactModel<Facts, Key>;
  /** What it says, in any order; a `note` only adds a doubt to its topic. */
  readonly rules: readonly Rule[];
  readonly doubts: Readonly<Record<Doubt, DoubtModel>>;
  readonly words: LawWords;
  /** The values with which a topic falls away: its own doubts do not stand beside it then. */
  readonly fallsAway?: readonly string[];
  /** The numbers that stand in two tiers: which conditions say so, and the reading by which the lower tier has them. */
  readonly numbers?: {
    readonly doubt: Doubt;
    readonly below: string;
    readonly when: readonly (readonly FactCondition<Key>[])[];
    /** The case just below its number; the same case where it has none yet. */
    readonly justBelow: (facts: Facts) => Facts;
  };
}

/** What a law says about cases. */
export interface Engine<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>> {
  /**
   * The case with all conditions of the law judged: once, whatever is asked about it afterwards. `readings` are those that are
   * settled. Throws on a reading there is none of.
   */
  readonly about: (facts: Facts, readings?: Readonly<Partial<Record<Doubt, string>>>) => Case<Facts>;
  /** Several conditions on facts at once, to be asked of many cases. */
  readonly condition: (when: readonly FactCondition<Key>[]) => (project: Case<Facts>) => Judgement<Key>;
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
  const doubts = doubtsOf(law.doubts);
  const numbers = law.numbers;
  const edge: Edge | undefined = numbers && {
    doubt: doubts.numberOf(numbers.doubt),
    below: law.doubts[numbers.doubt].readings.indexOf(numbers.below),
  };
  const atNumber = (numbers?.when ?? []).map((when) => ({
    all: table.conjunctionOf(when),
    amounts: table.conjunctionOf(when.filter(({ kind }) => kind === 'amount')),
  }));
  const isDeciding = ({ value }: Rule) => value !== 'note';
  const isDoubt = (slug: string): slug is Doubt => slug in law.doubts;
  const cores = new Map<string, () => Core>();
  const say = (condition: Condition<Key>) => ({
    words: sayCondition(condition, law.facts, law.words),
    facts: factsOf(condition, law.facts),
  });

  const makeCore = (about: string): Core =>
    coreOf<Facts, Key, Doubt, Rule>(
      law.rules.filter((rule) => rule.about === about && isDeciding(rule)),
      ordering,
    );

  function coreAbout(about: string): () => Core {
    const known = cores.get(about);
    if (known !== undefined) return known;
    let core: Core | undefined;
    const later = () => (core ??= makeCore(about));
    cores.set(about, later);
    return later;
  }

  const ordering: Ordering<Facts, Key, Doubt> = { table, doubts, isDoubt, edge, coreOf: coreAbout };
  // Every condition has its number before the first case is judged.
  for (const rule of law.rules) table.conjunctionOf(rule.when.filter(isOfFacts));

  const viewOf = (truths: Truths): View => ({ truths, tiers: undefined, patterns: new Map() });

  function about(facts: Facts, readings?: Readonly<Partial<Record<Doubt, string>>>): Case<Facts> {
    const truths = table.judge(facts);
    const settled = readings && doubts.settle(readings);
    // As long as it is open whether such a number counts for the case, either tier is possible.
    const isAt = ({ all, amounts }: (typeof atNumber)[number]) =>
      truthOf(amounts, truths) === HOLDS && truthOf(all, truths) !== FAILS;
    const mayBeAt = numbers !== undefined && atNumber.some(isAt);
    const below = mayBeAt ? numbers.justBelow(facts) : facts;
    const tiers = below === facts ? undefined : { at: viewOf(truths), below: viewOf(table.judge(below)) };
    return { facts, ...viewOf(truths), tiers, settled };
  }

  return {
    about,
    condition: (when) => {
      const asked = table.conjunctionOf(when);
      return (of) => {
        const truth = truthOf(asked, of.truths);
        if (truth !== OPEN) return { truth: truth === HOLDS ? 'holds' : 'fails' };
        return { truth: 'open', asks: table.asksOf(asked.conditions, of) };
      };
    },
    topic: <Of extends Rule>(topic: string, decides: (rule: Rule) => rule is Of) => {
      const rules = law.rules.filter((rule) => rule.about === topic);
      const notes = rules.filter(({ value }) => value === 'note');
      return topicOf<Facts, Key, Doubt, Of>(topic, rules.filter(decides), notes, {
        ...ordering,
        say,
        sayReading: law.words.reading,
        fallsAway: (value) => law.fallsAway?.includes(value) ?? false,
      });
    },
  };
}
