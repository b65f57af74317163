/** What the doubts do to one topic: every combination of readings is worked out, nothing is written by hand. */
import type { Core, Outcome } from './core.ts';
import {
  combinations,
  differing,
  smallestChanges,
  turningOn,
  UNSETTLED,
  withReading,
  type Combination,
  type Doubts,
  type Settled,
} from './doubts.ts';
import type { OtherReading, ReadingEffect, Statement } from './grounds.ts';
import type { View } from './judge.ts';

/** What is said of a topic: what its rules conclude; `open` where the facts, `confirm` where the readings do not settle it. */
export type Value<Rule extends Statement> = Rule['value'] | 'open' | 'confirm';

/** What is shown of a topic for a case. */
export interface Shown<Rule extends Statement> {
  readonly value: Value<Rule>;
  /** Under the readings taken. */
  readonly base: Outcome<Rule>;
  /** To be confirmed: what other readings give instead, the smallest changes. */
  readonly instead: readonly Reading<Rule>[];
  /** Open only under other readings: those, for what they ask. */
  readonly openUnder: readonly Outcome<Rule>[];
}

/** What follows under some combination of readings. */
export interface Reading<Rule extends Statement> {
  readonly readings: Combination;
  readonly outcome: Outcome<Rule>;
}

/** What a topic comes to under readings, for one pattern of truths. */
export interface UnderReadings<Rule extends Statement, Doubt extends string> {
  readonly shown: (settled: Settled | undefined) => Shown<Rule>;
  readonly effects: (settled: Settled | undefined) => readonly ReadingEffect<Doubt>[];
  /** What each doubt it turns on gives instead: the rules whose words are in question. */
  readonly otherwise: (slug: Doubt, settled: Settled | undefined) => readonly Rule[];
  /** The doubts that can play a part at all, by number. */
  readonly doubts: readonly number[];
}

export interface Ways<Doubt extends string> {
  readonly about: string;
  readonly doubts: Doubts<Doubt>;
  /** Whether a topic with this value falls away. */
  readonly fallsAway: (value: string) => boolean;
}

/** Who acts, as far as the rules that decide say so. */
function actorsOf({ settled }: Outcome): Pick<Statement, 'by' | 'to'> {
  return settled?.rules.find(({ by, to }) => by !== undefined || to !== undefined) ?? {};
}

/** What makes two outcomes the same to a reader: the value, and who acts. */
function sign(outcome: Outcome): string | undefined {
  const { by, to } = actorsOf(outcome);
  return outcome.settled && [outcome.settled.value, by, to].join('|');
}

/** Memoised by a key. */
function keyed<Of, Made>(keyOf: (of: Of) => string, make: (of: Of) => Made): (of: Of) => Made {
  const known = new Map<string, Made>();
  return (of) => {
    const key = keyOf(of);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(of);
    known.set(key, made);
    return made;
  };
}

/** What a topic comes to for one case, whatever the readings. */
export function underReadings<Rule extends Statement, Doubt extends string>(
  core: Core<Rule>,
  view: View,
  { about, doubts, fallsAway }: Ways<Doubt>,
): UnderReadings<Rule, Doubt> {
  const { models, slugs, takenUnder } = doubts;
  const relevant = [...core.doubts(view)].sort((one, other) => one - other);
  const outcomeFor = keyed<Combination, Outcome<Rule>>(
    (readings) => relevant.map((doubt) => readings[doubt]).join(),
    (readings) => core.outcome(view, readings),
  );
  const isSettled = (doubt: number, settled: Settled | undefined) =>
    settled !== undefined && settled.readings[doubt] !== UNSETTLED;
  const unsettled = (settled: Settled | undefined) => relevant.filter((doubt) => !isSettled(doubt, settled));
  const shownAs = (doubt: number) => models[doubt]?.shownAt?.[about]?.shown ?? models[doubt]?.shown;
  const isAmong = (doubt: number, reading: string) => models[doubt]?.shownAt?.[about]?.among?.includes(reading) ?? true;

  /** What other readings of the doubts that are shown in this way give. */
  function others(how: 'ask' | 'ask-for-more', settled: Settled | undefined): Reading<Rule>[] {
    const asked = unsettled(settled).filter((doubt) => shownAs(doubt) === how);
    if (asked.length === 0) return [];
    const start = takenUnder(settled);
    return combinations(models, asked, start, isAmong).map((readings) => ({ readings, outcome: outcomeFor(readings) }));
  }

  function show(settled: Settled | undefined): Shown<Rule> {
    const start = takenUnder(settled);
    const base = outcomeFor(start);
    if (base.settled === undefined) return { value: 'open', base, instead: [], openUnder: [base] };
    const { value } = base.settled;
    const either = others('ask', settled);
    const more = fallsAway(value) ? others('ask-for-more', settled) : [];
    const other = [...either, ...more];
    const instead = other.filter(({ outcome }) => outcome.settled !== undefined && outcome.settled.value !== value);
    const openUnder = other.map(({ outcome }) => outcome).filter((outcome) => outcome.settled === undefined);
    if (instead.length === 0 && openUnder.length > 0) return { value: 'open', base, instead, openUnder };
    if (instead.length === 0) return { value, base, instead, openUnder };
    const smallest = smallestChanges(
      instead.map(({ readings }) => readings),
      start,
      relevant,
    );
    return {
      value: 'confirm',
      base,
      instead: smallest.map((readings) => ({ readings, outcome: outcomeFor(readings) })),
      openUnder: [],
    };
  }

  const shown = keyed<Settled | undefined, Shown<Rule>>((settled) => settled?.key ?? '', show);

  const signed = (readings: Combination) => sign(outcomeFor(readings));

  /** The settled readings, and one more. */
  function settledWith(settled: Settled | undefined, doubt: number, reading: number): Settled {
    const readings = settled?.readings.slice() ?? new Int8Array(models.length).fill(UNSETTLED);
    readings[doubt] = reading;
    return { readings, key: readings.join() };
  }

  /** The fewest other doubts that must be read otherwise too, before this one decides. */
  function decidingWith(doubt: number, settled: Settled | undefined): readonly number[] {
    const start = takenUnder(settled);
    const free = unsettled(settled).filter((each) => each !== doubt);
    const deciding = combinations(models, free, start).filter((readings) => {
      const all = (models[doubt]?.readings ?? []).map((_, reading) => signed(withReading(readings, doubt, reading)));
      return new Set(all.filter((each) => each !== undefined)).size > 1;
    });
    const [first] = smallestChanges(deciding, start, free);
    return first === undefined ? [] : differing(start, first, free);
  }

  function effectOf(doubt: number, settled: Settled | undefined): ReadingEffect<Doubt>[] {
    const [slug, model] = [slugs[doubt], models[doubt]];
    if (slug === undefined || model === undefined) return [];
    const taken = takenUnder(settled)[doubt] ?? 0;
    const shownWith = (reading: number) => shown(settledWith(settled, doubt, reading));
    const here = actorsOf(shownWith(taken).base);
    const other = (reading: string, number: number): OtherReading => {
      const { value: status, base } = shownWith(number);
      const { by, to } = actorsOf(base);
      return { reading, status, ...(by !== here.by && { by }), ...(to !== here.to && { to }) };
    };
    const together = decidingWith(doubt, settled).flatMap((each) => slugs[each] ?? []);
    return [
      {
        slug,
        reading: model.readings[taken] ?? '',
        settled: isSettled(doubt, settled),
        status: shownWith(taken).value,
        others: model.readings.flatMap((reading, number) => (number === taken ? [] : [other(reading, number)])),
        ...(together.length > 0 && { together }),
      },
    ];
  }

  const effects = keyed<Settled | undefined, readonly ReadingEffect<Doubt>[]>(
    (settled) => settled?.key ?? '',
    (settled) => {
      const free = unsettled(settled);
      const among = (doubt: number) => free.filter((each) => each !== doubt);
      return turningOn(models, relevant, among, takenUnder(settled), signed).flatMap((doubt) =>
        effectOf(doubt, settled),
      );
    },
  );

  return {
    doubts: relevant,
    shown,
    effects,
    otherwise: (slug, settled) => {
      const doubt = doubts.numberOf(slug);
      const start = takenUnder(settled);
      const free = decidingWith(doubt, settled);
      return combinations(models, [doubt, ...free], start).flatMap(
        (readings) => outcomeFor(readings).settled?.rules ?? [],
      );
    },
  };
}
