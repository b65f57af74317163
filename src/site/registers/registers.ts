/** The registers of bodies, documents and words of time, proved against the text: a wrong quotation fails the build. */
import { sentencesOf } from '../references/occurrences.ts';
import { occurrencesIn } from '../references/words-in.ts';
import { faultsOfWords, throwAll } from '../regulation/prove.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { Body, NamedDocument, TimeWords } from '../regulation/schemas.ts';

export interface Registers {
  readonly bodies: readonly Body[];
  readonly documents: readonly NamedDocument[];
  readonly times: readonly TimeWords[];
}

type Whose = readonly { readonly id: string; readonly words: readonly string[] }[];

/** The words that stand nowhere by themselves, outside the longer ones. */
function faultsOfForms(regulation: Regulation, whose: Whose): string[] {
  const all = whose.flatMap(({ words }) => words);
  const found = new Set(
    sentencesOf(regulation).flatMap(({ text }) => occurrencesIn(text, all).map(({ word }) => word)),
  );
  return whose.flatMap(({ id, words }) =>
    words.filter((word) => !found.has(word)).map((word) => `${id}: “${word}” stands nowhere in the text`),
  );
}

/** The registers as they are. Throws all words that do not stand in the text, at once. */
export function proveRegisters(regulation: Regulation, registers: Registers): Registers {
  const { bodies, documents, times } = registers;
  const strangers = bodies.filter(({ under }) => under !== undefined && !bodies.some(({ id }) => id === under));
  const quoting = [
    ...bodies.map(({ id, entries }) => ({ id, quotes: entries })),
    ...documents.map(({ id, uses }) => ({ id, quotes: uses })),
  ];
  throwAll([
    ...faultsOfForms(
      regulation,
      bodies.map(({ id, forms }) => ({ id, words: forms })),
    ),
    ...strangers.map(({ id, under }) => `${id}: there is no body ${under ?? ''}`),
    ...quoting.flatMap(({ id, quotes }) =>
      quotes.flatMap(({ place, words }) => faultsOfWords(regulation, id, place, words)),
    ),
    ...faultsOfForms(regulation, times),
  ]);
  return registers;
}
