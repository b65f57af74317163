/** Doubts: words that bear two readings. A reading is an input like a fact; an unsettled one leaves every reading possible. */

/**
 * How a difference between the readings of an unsettled doubt is shown: `ask`, to be confirmed whichever way it goes;
 * `ask-for-more`, only where another reading asks for what the one taken does not; `adopt`, what the reading taken says, with the
 * doubt beside it.
 */
export type Shown = 'ask' | 'ask-for-more' | 'adopt';

/** A doubt, as far as the engine is concerned. */
export interface DoubtModel {
  /** Their ids, in the order of the text about them. */
  readonly readings: readonly string[];
  /** The reading that is taken until the doubt is settled. */
  readonly taken: string;
  readonly shown: Shown;
  /** Topics about which it is shown in another way. */
  readonly shownAt?: Readonly<Record<string, ShownAt>>;
  /** It decides about a procedure as a whole: it does not stand beside each of its steps. */
  readonly overall?: boolean;
}

/** How a doubt is shown about one topic; `among` which of its readings it is asked there, where not among all. */
export interface ShownAt {
  readonly shown: Shown;
  readonly among?: readonly string[];
}

/** The reading of every doubt, by the number of the doubt: each the number of one of its readings. */
export type Combination = Uint8Array;

/** Which readings are settled, by the number of the doubt; NONE where it is not. `key` is the same for the same ones. */
export interface Settled {
  readonly key: string;
  readonly readings: Int8Array;
}
export const UNSETTLED = -1;

/** The doubts of a law by number. */
export interface Doubts<Doubt extends string> {
  readonly slugs: readonly Doubt[];
  readonly models: readonly DoubtModel[];
  readonly numberOf: (doubt: Doubt) => number;
  /** What is settled by these readings; undefined where nothing is. Throws on a reading there is none of. */
  readonly settle: (readings: Readonly<Partial<Record<Doubt, string>>>) => Settled | undefined;
  /** The readings taken where nothing is settled, and the settled ones. */
  readonly takenUnder: (settled: Settled | undefined) => Combination;
}

/** Numbers the doubts of a law. */
export function doubtsOf<Doubt extends string>(law: Readonly<Record<Doubt, DoubtModel>>): Doubts<Doubt> {
  const slugs: Doubt[] = [];
  const models: DoubtModel[] = [];
  for (const slug in law) {
    slugs.push(slug);
    models.push(law[slug]);
  }
  const numbers = new Map(slugs.map((slug, number) => [slug, number]));
  const indexOf = (slug: Doubt | undefined, { readings }: DoubtModel, reading: string): number => {
    const found = readings.indexOf(reading);
    if (found < 0) throw new Error(`${slug ?? ''}: no reading ${reading}, one of ${readings.join(', ')}`);
    return found;
  };
  const taken = models.map((model, number) => indexOf(slugs[number], model, model.taken));

  function settle(readings: Readonly<Partial<Record<Doubt, string>>>): Settled | undefined {
    let chosen: Int8Array | undefined;
    for (const slug in readings) {
      const [number, reading] = [numbers.get(slug), readings[slug]];
      const model = number === undefined ? undefined : models[number];
      if (number === undefined || model === undefined || reading === undefined) continue;
      chosen ??= new Int8Array(models.length).fill(UNSETTLED);
      chosen[number] = indexOf(slug, model, reading);
    }
    return chosen && { key: chosen.join(), readings: chosen };
  }

  return {
    slugs,
    models,
    numberOf: (doubt) => {
      const found = numbers.get(doubt);
      if (found === undefined) throw new Error(`no doubt ${doubt}`);
      return found;
    },
    settle,
    takenUnder: (settled) =>
      Uint8Array.from(taken, (reading, number) => {
        const chosen = settled?.readings[number] ?? UNSETTLED;
        return chosen === UNSETTLED ? reading : chosen;
      }),
  };
}

/** Every combination of the readings of some doubts (their numbers) that `isAmong` lets count, the others as in `start`. */
export function combinations(
  models: readonly DoubtModel[],
  doubts: readonly number[],
  start: Combination,
  isAmong: (doubt: number, reading: string) => boolean = () => true,
): Combination[] {
  return doubts.reduce<Combination[]>(
    (sofar, doubt) =>
      sofar.flatMap((combination) =>
        (models[doubt]?.readings ?? []).flatMap((id, reading) =>
          isAmong(doubt, id) ? [withReading(combination, doubt, reading)] : [],
        ),
      ),
    [start],
  );
}

/** The combination with another reading of one doubt. */
export function withReading(combination: Combination, doubt: number, reading: number): Combination {
  const other = combination.slice();
  other[doubt] = reading;
  return other;
}

/** The doubts that two combinations read differently. */
export const differing = (one: Combination, other: Combination, doubts: readonly number[]): number[] =>
  doubts.filter((doubt) => one[doubt] !== other[doubt]);

/**
 * The doubts of which another reading gives another result, whatever the others: `sign` says what a result is, undefined where
 * that is open. Those of `among`; all `others` may be read either way.
 */
export function turningOn(
  models: readonly DoubtModel[],
  among: readonly number[],
  others: (doubt: number) => readonly number[],
  start: Combination,
  sign: (combination: Combination) => string | undefined,
): number[] {
  const turns = (doubt: number): boolean =>
    combinations(models, others(doubt), start).some((combination) => {
      const signs = (models[doubt]?.readings ?? []).map((_, reading) => sign(withReading(combination, doubt, reading)));
      return new Set(signs.filter((each) => each !== undefined)).size > 1;
    });
  return among.filter(turns);
}

/** Those combinations of which no smaller change from `start` will do: fewest changes first. */
export function smallestChanges(
  found: readonly Combination[],
  start: Combination,
  doubts: readonly number[],
): Combination[] {
  const changes = (combination: Combination) => differing(start, combination, doubts);
  const isPart = (small: Combination, large: Combination) =>
    changes(small).every((doubt) => small[doubt] === large[doubt]);
  const kept: Combination[] = [];
  for (const each of [...found].sort((one, other) => changes(one).length - changes(other).length)) {
    if (!kept.some((small) => isPart(small, each))) kept.push(each);
  }
  return kept;
}
