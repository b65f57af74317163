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
  const taken = Uint8Array.from(models.map((model, number) => indexOf(slugs[number], model, model.taken)));

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
    takenUnder: (settled) => {
      if (settled === undefined) return taken;
      const readings = taken.slice();
      for (let number = 0; number < readings.length; number++) {
        const chosen = settled.readings[number] ?? UNSETTLED;
        if (chosen !== UNSETTLED) readings[number] = chosen;
      }
      return readings;
    },
  };
}
