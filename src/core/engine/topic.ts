/** A topic of a law: from a case to a decision and its grounds, with every doubt that it turns on. */
import { byTruths } from './by-truths.ts';
import { isOfFacts, type Condition } from './condition.ts';
import { coreOf, prepare, truthUnder, turnsOnOf, type Ordering, type Prepared } from './core.ts';
import { UNSETTLED, type Settled } from './doubts.ts';
import { gridOf } from './grid.ts';
import {
  distinctConditions,
  groundsOf,
  NO_GROUNDS,
  reasonsOf,
  type Decisive,
  type Grounds,
  type ReadingEffect,
  type Statement,
} from './grounds.ts';
import { HOLDS, truthOf, type Case, type View } from './judge.ts';
import { underReadings, type Reading, type Shown, type UnderReadings, type Value } from './reading-effects.ts';

/** A decision with its grounds; `open` where the facts, `confirm` where the readings do not settle it. */
interface Finding<Rule extends Statement, Key extends string, Doubt extends string> {
  readonly value: Value<Rule>;
  /** The rules that decide under the readings taken; none of an open one. */
  readonly deciding: readonly Rule[];
  readonly grounds: Grounds<Key, Doubt>;
}

/** A topic of a law: what is decided about it for a case. */
export interface Topic<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>> {
  /** The rules that decide about it. */
  readonly rules: readonly Rule[];
  /** Its value, or `open` with the facts that would settle it. */
  readonly decide: (of: Case<Facts>) => { readonly value: Value<Rule>; readonly asks: readonly Key[] };
  /** What it can still come to under the readings taken, whatever is answered. */
  readonly possible: (of: Case<Facts>) => readonly Rule['value'][];
  /** The doubts about it that hold for a case, whatever is decided. */
  readonly doubts: (of: Case<Facts>) => readonly Statement<Key, Doubt>[];
  /** The decision with its grounds: an open one has none but what it asks. Its own doubts do not stand beside one that falls away. */
  readonly find: (of: Case<Facts>) => Finding<Rule, Key, Doubt>;
  /** `doubts`, and what is made of them: once for the same doubts. */
  readonly doubtsAs: <Made>(make: (doubts: readonly Statement<Key, Doubt>[]) => Made) => (of: Case<Facts>) => Made;
  /** `find`, and what is made of the finding: once for the same rules with the same doubts. */
  readonly findAs: <Made>(make: (finding: Finding<Rule, Key, Doubt>) => Made) => (of: Case<Facts>) => Made;
}

/** How a topic is put in order: over which conditions and doubts, and how they are said. */
export interface Workings<Facts, Key extends string, Doubt extends string> extends Ordering<Facts, Key, Doubt> {
  readonly say: (condition: Condition<Key>) => Decisive<Key>;
  readonly sayReading: (doubt: Doubt, reading: string) => string;
  /** Whether a topic with this value falls away. */
  readonly fallsAway: (value: string) => boolean;
}

/**
 * A topic over the rules that decide about it and the doubts that stand beside it. Where all rules that may hold conclude the same
 * it is settled, whatever is unanswered; where readings conclude otherwise, the doubt says how that is shown.
 */
export function topicOf<Facts, Key extends string, Doubt extends string, Rule extends Statement<Key, Doubt>>(
  about: string,
  rules: readonly Rule[],
  notes: readonly Statement<Key, Doubt>[],
  workings: Workings<Facts, Key, Doubt>,
): Topic<Facts, Key, Doubt, Rule> {
  type Said = Statement<Key, Doubt>;
  type Found = Finding<Rule, Key, Doubt>;
  const { table, say, doubts: all, edge, fallsAway } = workings;
  const core = coreOf<Facts, Key, Doubt, Rule>(rules, workings);
  const ofDoubts = notes.map((note): Prepared<Said> => prepare(note, note.when, workings));
  const ways = { about, doubts: all, fallsAway };

  const notesTurnOn = turnsOnOf(ofDoubts);
  const allTurnsOn = {
    conjunctions: [...new Set([...core.turnsOn.conjunctions, ...notesTurnOn.conjunctions])],
    others: [...core.turnsOn.others, ...notesTurnOn.others],
  };

  const asksOf = (possible: readonly Prepared[], of: Case<Facts>): readonly Key[] => {
    const own = possible.flatMap(({ facts }) => facts.conditions);
    const ofOthers = possible.flatMap(({ found }) =>
      found.flatMap((each) =>
        each
          .core()
          .under(of)
          .outcome(all.takenUnder(of.settled))
          .possible.flatMap(({ facts }) => facts.conditions),
      ),
    );
    return table.asksOf([...own, ...ofOthers], of);
  };

  /** Whether a note holds under some reading of the doubts that are not settled. */
  function mayStand(note: Prepared<Said>, view: View, settled: Settled | undefined): boolean {
    const start = all.takenUnder(settled);
    if (note.reads.length === 0 && note.found.length === 0) return truthOf(note.facts, view.truths) === HOLDS;
    if (truthOf(note.facts, view.truths) !== HOLDS) return false;
    const here = view.tiers?.at ?? view;
    const turns = new Set([
      ...note.reads.map(({ doubt }) => doubt),
      ...note.found.flatMap((each) => each.core().under(here).grid.doubts),
    ]);
    const free = [...turns].filter((doubt) => (settled?.readings[doubt] ?? UNSETTLED) === UNSETTLED);
    const grid = gridOf(all.models, free);
    return grid
      .vary(grid.indexOf(start), [...free.keys()])
      .some((index) => truthUnder(note, here, grid.readingsAt(index, start), edge) === HOLDS);
  }

  const isSettled = (slug: Doubt, settled: Settled | undefined) =>
    settled !== undefined && settled.readings[all.numberOf(slug)] !== UNSETTLED;

  /** The notes that stand, with those of their doubts that are not settled. */
  const holding = (view: View, settled: Settled | undefined): Said[] =>
    ofDoubts
      .filter((note) => mayStand(note, view, settled))
      .map(({ rule }) => unsettledOf(rule, settled))
      .filter(({ interpretations = [] }) => interpretations.length > 0);

  /** What is settled of the doubts that would stand beside the topic: they change nothing about its value. */
  function settledBeside(view: View, settled: Settled | undefined, status: string): ReadingEffect<Doubt>[] {
    if (settled === undefined) return [];
    const noted = ofDoubts.filter((note) => mayStand(note, view, settled));
    const slugs = new Set(noted.flatMap(({ rule }) => rule.interpretations ?? []));
    return [...slugs].flatMap((slug) => {
      const model = all.models[all.numberOf(slug)];
      const reading = model?.readings[settled.readings[all.numberOf(slug)] ?? UNSETTLED];
      if (model === undefined || reading === undefined) return [];
      const others = model.readings.filter((id) => id !== reading).map((id) => ({ reading: id, status }));
      return [{ slug, reading, settled: true, status, others }];
    });
  }

  function unsettledOf(rule: Said, settled: Settled | undefined): Said {
    if (settled === undefined) return rule;
    return { ...rule, interpretations: (rule.interpretations ?? []).filter((slug) => !isSettled(slug, settled)) };
  }

  /** 按“……”读：……, for these doubts. */
  function sayUnder({ readingOf, outcome }: Reading<Rule>, doubts: readonly number[]): string {
    const words = doubts.map((doubt) => {
      const [slug, reading] = [all.slugs[doubt], all.models[doubt]?.readings[readingOf(doubt)]];
      return slug === undefined || reading === undefined ? '' : `“${workings.sayReading(slug, reading)}”`;
    });
    const reasons = reasonsOf(outcome.settled?.rules ?? []);
    return `按${words.join('和')}读：${reasons.length === 0 ? '没有这一项。' : reasons.join('')}`;
  }

  function reasonsFor({ base, instead }: Shown<Rule>): string[] {
    if (instead.length === 0) return reasonsOf(base.outcome.settled?.rules ?? []);
    const asked = [...new Set(instead.flatMap(({ changed }) => changed))].sort((one, other) => one - other);
    return [sayUnder(base, asked), ...instead.map((reading) => sayUnder(reading, reading.changed))];
  }

  /** The doubts that stand beside a result: those it turns on, but for what decides about a whole procedure, and its own. */
  function settledFinding(under: UnderReadings<Rule, Doubt>, view: View, settled: Settled | undefined): Found {
    const shown = under.shown(settled);
    const { value, base } = shown;
    const deciding = base.outcome.settled?.rules ?? [];
    const turnsOn = under.effects(settled);
    const noted = fallsAway(value) ? [] : settledBeside(view, settled, value);
    const effects = [...turnsOn, ...noted.filter(({ slug }) => !turnsOn.some((each) => each.slug === slug))];
    const isOverall = (slug: Doubt) => all.models[all.numberOf(slug)]?.overall === true;
    const beside = effects.filter((effect) => !effect.settled && !isOverall(effect.slug)).map(({ slug }) => slug);
    const own = fallsAway(value) ? [] : holding(view, settled);
    const ofOwn = own.flatMap(({ interpretations = [] }) => interpretations);
    const interpretations = [...beside, ...ofOwn];
    const otherwise = under.otherwise(beside, settled);
    const because = reasonsFor(shown);
    return {
      value,
      deciding,
      grounds: groundsOf({ deciding, otherwise, beside: own, because, interpretations, readings: effects }, say),
    };
  }

  /** Where several rules may hold, only what has been answered decided. */
  function asAnswered(finding: Found, possible: readonly Prepared<Rule>[], { truths }: View): Found {
    const held = possible.flatMap(({ rule, facts }) =>
      rule.when.filter(isOfFacts).filter((_, index) => truths.conditions[facts.conditions[index] ?? -1] === HOLDS),
    );
    return { ...finding, grounds: { ...finding.grounds, conditions: distinctConditions(held.map(say)) } };
  }

  function openFinding(under: UnderReadings<Rule, Doubt>, of: Case<Facts>): Found {
    const { openUnder } = under.shown(of.settled);
    const asks = asksOf(
      openUnder.flatMap(({ possible }) => possible),
      of,
    );
    return { value: 'open', deciding: [], grounds: { ...NO_GROUNDS, asks } };
  }

  /** What is found for one pattern of truths, once for the same settled readings. */
  function leafOf<Made>(view: View, make: (finding: Found) => Made) {
    const under = underReadings(core.under(view), ways);
    const made = new Map<string, Made>();
    return (of: Case<Facts>): Made => {
      const { settled } = of;
      const key = settled?.key ?? '';
      const known = made.get(key);
      if (known !== undefined) return known;
      const { value, base } = under.shown(settled);
      if (value === 'open') return make(openFinding(under, of));
      const finding = settledFinding(under, view, settled);
      const { outcome } = base;
      if (outcome.settled?.each === 'may-hold') return make(asAnswered(finding, outcome.possible, of));
      const result = make(finding);
      made.set(key, result);
      return result;
    };
  }

  function findAs<Made>(make: (finding: Found) => Made): (of: Case<Facts>) => Made {
    const leafFor = byTruths(allTurnsOn, (view) => leafOf(view, make));
    return (of) => leafFor(of)(of);
  }

  const doubtsAs = <Made>(make: (held: readonly Said[]) => Made) => {
    const madeFor = byTruths(notesTurnOn, (view) => make(holding(view, undefined)));
    return (of: Case<Facts>): Made => (of.settled === undefined ? madeFor(of) : make(holding(of, of.settled)));
  };

  const find = findAs((finding) => finding);
  return {
    rules,
    find,
    findAs,
    doubts: doubtsAs((held) => held),
    doubtsAs,
    decide: (of) => {
      const { value, grounds } = find(of);
      return { value, asks: grounds.asks };
    },
    possible: (of) =>
      core
        .under(of)
        .outcome(all.takenUnder(of.settled))
        .possible.map(({ rule }) => rule.value),
  };
}
