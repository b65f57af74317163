/** Proof, at build time, that what editors say about the text stands in the text. */
import { marksAt, wordsAt } from './places.ts';
import type { Regulation } from './regulation.ts';

/** Throws everything that is wrong at once: whoever mends a text sees all that it made false. */
export function throwAll(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** What a proof throws, as a list: empty where it holds. */
function faultsOf(owner: string, prove: () => void): string[] {
  try {
    prove();
    return [];
  } catch (fault) {
    return [`${owner}: ${fault instanceof Error ? fault.message : String(fault)}`];
  }
}

/** What is wrong unless the words stand at the place; the fault names their owner. */
export function faultsOfWords(regulation: Regulation, owner: string, place: string, words: string): string[] {
  return faultsOf(owner, () => {
    if (words === '' || !wordsAt(regulation, place).includes(words)) {
      throw new Error(`“${words}” does not stand at ${place}`);
    }
  });
}

/** Throws every emendation, doubt and interpretation whose words do not stand at its place, all at once. */
export function provePlaces(regulation: Regulation): void {
  const { restorations, doubtful, interpretations, chapters } = regulation;
  throwAll([
    ...restorations.flatMap(({ id, place, published }) => faultsOfWords(regulation, id, place, published)),
    ...doubtful.flatMap(({ id, place, words }) => faultsOfWords(regulation, id, place, words)),
    ...[...restorations, ...doubtful].flatMap(({ id, place }) => faultsOf(id, () => marksAt(regulation, place))),
    ...interpretations.flatMap(({ slug, words }) =>
      words.flatMap((quoted) => faultsOfWords(regulation, slug, quoted.place, quoted.words)),
    ),
    ...chapters.flatMap(({ number, articles }) =>
      articles.length === 0 ? [`chapter ${String(number)} has no article`] : [],
    ),
  ]);
}
