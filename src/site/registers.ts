/** The registers of bodies, documents and words of time, proved against the text: a wrong quotation fails the build. */
import { occurrencesIn, sentencesOf } from './occurrences.ts';
import { expectWords } from './prove.ts';
import type { Regulation } from './regulation.ts';
import type { Body, NamedDocument, TimeWords } from './schemas.ts';

export interface Registers {
  readonly bodies: readonly Body[];
  readonly documents: readonly NamedDocument[];
  readonly times: readonly TimeWords[];
}

/** Throws where one of the words stands nowhere by itself, outside the longer ones. */
function expectSomewhere(regulation: Regulation, owner: string, words: readonly string[], all: readonly string[]) {
  const found = new Set(
    sentencesOf(regulation).flatMap(({ text }) => occurrencesIn(text, all).map(({ word }) => word)),
  );
  for (const word of words) if (!found.has(word)) throw new Error(`${owner}: “${word}” stands nowhere in the text`);
}

/** The registers as they are. Throws at the first words that do not stand in the text. */
export function proveRegisters(regulation: Regulation, registers: Registers): Registers {
  const { bodies, documents, times } = registers;
  const forms = bodies.flatMap((body) => body.forms);
  for (const body of bodies) {
    expectSomewhere(regulation, body.id, body.forms, forms);
    if (body.under !== undefined && !bodies.some(({ id }) => id === body.under)) {
      throw new Error(`${body.id}: there is no body ${body.under}`);
    }
    for (const { place, words } of body.entries) expectWords(regulation, body.id, place, words);
  }
  for (const { id, uses } of documents) {
    for (const { place, words } of uses) expectWords(regulation, id, place, words);
  }
  const timeWords = times.flatMap(({ words }) => words);
  for (const { id, words } of times) expectSomewhere(regulation, id, words, timeWords);
  return registers;
}
