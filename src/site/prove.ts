/** Proof, at build time, that what editors say about the text stands in the text. */
import { marksAt, wordsAt } from './places.ts';
import type { Regulation } from './regulation.ts';

/** Throws unless the words stand at the place; the error names their owner. */
export function expectWords(regulation: Regulation, owner: string, place: string, words: string): void {
  if (words === '' || !wordsAt(regulation, place).includes(words)) {
    throw new Error(`${owner}: “${words}” does not stand at ${place}`);
  }
}

/** Throws at the first emendation, doubt or interpretation whose words do not stand at its place. */
export function provePlaces(regulation: Regulation): void {
  for (const { id, place, published } of regulation.restorations) expectWords(regulation, id, place, published);
  for (const { id, place, words } of regulation.doubts) expectWords(regulation, id, place, words);
  for (const entry of [...regulation.restorations, ...regulation.doubts]) marksAt(regulation, entry.place);
  for (const { slug, words } of regulation.interpretations) {
    for (const quoted of words) expectWords(regulation, slug, quoted.place, quoted.words);
  }
  for (const { number, articles } of regulation.chapters) {
    if (articles.length === 0) throw new Error(`chapter ${String(number)} has no article`);
  }
}
