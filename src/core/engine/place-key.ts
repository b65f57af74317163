/** The key of a citation in the table of places: 32 bits over its source and words (FNV-1a), so that the words are not carried twice. */
export function placeKey(source: number | string, words: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${String(source)} ${words}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
