/** What the doubts do to one topic: every combination of readings is worked out, nothing is written by hand. */
import type { Outcome, Under } from './core.ts';
import { UNSETTLED, type Doubts, type Settled } from './doubts.ts';
import type { OtherReading, ReadingEffect, Statement } from './grounds.ts';

/** What is said of a topic: what its rules conclude; `open` where the facts, `confirm` where the readings do not settle it. */
export type Value<Rule extends Statement> = Rule['value'] | 'open' | 'confirm';

/** What is shown of a topic for a case. */
export interface Shown<Rule extends Statement> {
  readonly value: Value<Rule>;
  /** Under the readings taken. */
  readonly base: Reading<Rule>;
  /** To be confirmed: what other readings give instead, the smallest changes. */
  readonly instead: readonly Reading<Rule>[];
  /** Open, if only under other readings: those, for what they ask. */
  readonly openUnder: readonly Outcome<Rule>[];
}

/** What follows under some combination of readings. */
export interface Reading<Rule extends Statement> {
  /** The doubts that are read otherwise than those that are taken, and all doubts that are: by number, with the reading. */
  readonly changed: readonly number[];
  readonly readingOf: (doubt: number) => number;
  readonly outcome: Outcome<Rule>;
}

/** What a topic comes to under readings, for one pattern of truths. */
export interface UnderReadings<Rule extends Statement, Doubt extends string> {
  readonly shown: (settled: Settled | undefined) => Shown<Rule>;
  readonly effects: (settled: Settled | undefined) => readonly ReadingEffect<Doubt>[];
  /** The rules that would decide under other readings of these doubts: their words are in question. */
  readonly otherwise: (slugs: readonly Doubt[], settled: Settled | undefined) => readonly Rule[];
}

export interface Ways<Doubt extends string> {
  readonly about: string;
  readonly doubts: Doubts<Doubt>;
  /** Whether a topic with this value falls away. */
  readonly fallsAway: (value: string) => boolean;
}

const NOT_YET = -2;
const OPEN = -1;

/** Who acts, as far as the rules that decide say so. */
function actorsOf({ settled }: Outcome): Pick<Statement, 'by' | 'to'> {
  return settled?.rules.find(({ by, to }) => by !== undefined || to !== undefined) ?? {};
}

/** What makes two outcomes the same to a reader: the value, and who acts. */
function sign(outcome: Outcome): string | undefined {
  const { by, to } = actorsOf(outcome);
  return outcome.settled && [outcome.settled.value, by, to].join('|');
}

/** Memoised by what is settled. */
function bySettled<Made>(make: (settled: Settled | undefined) => Made): (settled: Settled | undefined) => Made {
  const known = new Map<string, Made>();
  return (settled) => {
    const key = settled?.key ?? '';
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(settled);
    known.set(key, made);
    return made;
  };
}

/** What a topic comes to for one case, whatever the readings. */
export function underReadings<Rule extends Statement, Doubt extends string>(
  { grid, outcomeAt }: Under<Rule>,
  { about, doubts, fallsAway }: Ways<Doubt>,
): UnderReadings<Rule, Doubt> {
  const { models, slugs, takenUnder } = doubts;
  const modelAt = (position: number) => models[grid.doubts[position] ?? -1];
  const positions = grid.doubts.map((_, position) => position);
  /** What each combination comes to, as a number: the same for the same; NOT_YET where it was not worked out, OPEN where it is open. */
  const signs = new Int16Array(grid.size).fill(NOT_YET);
  const known: string[] = [];

  function signAt(index: number): number {
    const found = signs[index] ?? NOT_YET;
    if (found !== NOT_YET) return found;
    const said = sign(outcomeAt(index));
    const number = said === undefined ? OPEN : known.indexOf(said);
    const made = said !== undefined && number < 0 ? known.push(said) - 1 : number;
    signs[index] = made;
    return made;
  }

  const isSettled = (position: number, settled: Settled | undefined) =>
    settled !== undefined && settled.readings[grid.doubts[position] ?? -1] !== UNSETTLED;
  const unsettled = (settled: Settled | undefined) => positions.filter((position) => !isSettled(position, settled));
  const shownAt = (position: number) => modelAt(position)?.shownAt?.[about];
  const isAmong = (position: number, digit: number) =>
    shownAt(position)?.among?.includes(modelAt(position)?.readings[digit] ?? '') ?? true;

  const readingAt = (index: number, start: number): Reading<Rule> => ({
    changed: grid.changed(index, start).map((position) => grid.doubts[position] ?? -1),
    readingOf: (doubt) => grid.digit(index, grid.doubts.indexOf(doubt)),
    outcome: outcomeAt(index),
  });

  /** What other readings of the doubts that are shown in this way give. */
  function others(how: 'ask' | 'ask-for-more', start: number, settled: Settled | undefined): number[] {
    const asked = unsettled(settled).filter(
      (position) => (shownAt(position)?.shown ?? modelAt(position)?.shown) === how,
    );
    return asked.length === 0 ? [] : grid.vary(start, asked, isAmong);
  }

  /** Those of which no smaller change from `start` will do: fewest changes first. */
  function smallest(found: readonly number[], start: number): number[] {
    const isPart = (small: number, large: number) =>
      grid.changed(small, start).every((position) => grid.digit(small, position) === grid.digit(large, position));
    const count = (index: number) => grid.changed(index, start).length;
    const kept: number[] = [];
    for (const each of [...found].sort((one, other) => count(one) - count(other)))
      if (!kept.some((small) => isPart(small, each))) kept.push(each);
    return kept;
  }

  const shown = bySettled((settled): Shown<Rule> => {
    const start = grid.indexOf(takenUnder(settled));
    const base = readingAt(start, start);
    if (base.outcome.settled === undefined) return { value: 'open', base, instead: [], openUnder: [base.outcome] };
    const { value } = base.outcome.settled;
    const all = [...others('ask', start, settled), ...(fallsAway(value) ? others('ask-for-more', start, settled) : [])];
    const instead = all.filter((index) => (outcomeAt(index).settled?.value ?? value) !== value);
    const openUnder = all.map(outcomeAt).filter((outcome) => outcome.settled === undefined);
    if (instead.length > 0) {
      const least = smallest(instead, start).map((index) => readingAt(index, start));
      return { value: 'confirm', base, instead: least, openUnder: [] };
    }
    return { value: openUnder.length > 0 ? 'open' : value, base, instead: [], openUnder };
  });

  /** Whether the readings of the doubt at a position give different results, the others being as in `index`. */
  function turns(position: number, index: number): boolean {
    let first = OPEN;
    for (let digit = 0; digit < grid.readingsOf(position); digit++) {
      const found = signAt(grid.withDigit(index, position, digit));
      if (found === OPEN) continue;
      if (first !== OPEN && found !== first) return true;
      first = found;
    }
    return false;
  }

  /** Under which readings of the other doubts this one decides, with the fewest changes; undefined where it never does. */
  function decidingUnder(position: number, start: number, settled: Settled | undefined): number | undefined {
    if (turns(position, start)) return start;
    const fixed = positions.filter((each) => each === position || isSettled(each, settled));
    const isFree = (index: number) => fixed.every((each) => grid.digit(index, each) === grid.digit(start, each));
    let least: number | undefined;
    let changes = Infinity;
    for (let index = 0; index < grid.size; index++) {
      if (!isFree(index) || !turns(position, index)) continue;
      const count = grid.changed(index, start).length;
      if (count < changes) [least, changes] = [index, count];
    }
    return least;
  }

  /** The same for all doubts, by position. */
  const allDeciding = bySettled((settled) => {
    const start = grid.indexOf(takenUnder(settled));
    return positions.map((position) => decidingUnder(position, start, settled));
  });

  /** The settled readings, and one more. */
  function settledWith(settled: Settled | undefined, doubt: number, reading: number): Settled {
    const readings = settled?.readings.slice() ?? new Int8Array(models.length).fill(UNSETTLED);
    readings[doubt] = reading;
    return { readings, key: readings.join() };
  }

  function effectAt(position: number, start: number, settled: Settled | undefined): ReadingEffect<Doubt>[] {
    const deciding = allDeciding(settled)[position];
    const doubt = grid.doubts[position] ?? -1;
    const [slug, model] = [slugs[doubt], models[doubt]];
    if (deciding === undefined || slug === undefined || model === undefined) return [];
    const taken = grid.digit(start, position);
    const shownWith = (reading: number) => shown(settledWith(settled, doubt, reading));
    const here = actorsOf(shownWith(taken).base.outcome);
    const other = (reading: string, number: number): OtherReading => {
      const { value: status, base } = shownWith(number);
      const { by, to } = actorsOf(base.outcome);
      return { reading, status, ...(by !== here.by && { by }), ...(to !== here.to && { to }) };
    };
    const together = grid.changed(deciding, start).flatMap((each) => slugs[grid.doubts[each] ?? -1] ?? []);
    return [
      {
        ...{ slug, reading: model.readings[taken] ?? '', settled: isSettled(position, settled) },
        status: shownWith(taken).value,
        others: model.readings.flatMap((reading, number) => (number === taken ? [] : [other(reading, number)])),
        ...(together.length > 0 && { together }),
      },
    ];
  }

  return {
    shown,
    effects: bySettled((settled) => {
      const start = grid.indexOf(takenUnder(settled));
      return positions.flatMap((position) => effectAt(position, start, settled));
    }),
    otherwise: (about, settled) => {
      const deciding = allDeciding(settled);
      const indices = about.flatMap((slug) => {
        const position = grid.doubts.indexOf(doubts.numberOf(slug));
        const index = deciding[position];
        return index === undefined ? [] : grid.vary(index, [position]);
      });
      return [...new Set(indices)].flatMap((index) => outcomeAt(index).settled?.rules ?? []);
    },
  };
}
