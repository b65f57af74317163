import { hashOf } from './hash.ts';

/** The key of a citation in the table of places: a hash over its source and words, so that the words are not carried twice. */
export function placeKey(source: number | string, words: string): string {
  return hashOf(`${String(source)} ${words}`).toString(36);
}
