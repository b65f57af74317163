/** Where a word stands in folded text, and whether it cuts a number there. */

export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** False where the word begins or ends inside a number: 20万元 inside 120万元. */
  readonly whole: boolean;
}

const isDigit = (character: string) => character >= '0' && character <= '9';

/** A boundary cuts a number where digits stand on both sides of it. */
const cutsNumber = (text: string, at: number) => isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at));

/** Every occurrence, overlapping ones left out. */
export function occurrencesOf(text: string, word: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    const whole = !cutsNumber(text, start) && !cutsNumber(text, end);
    const last = found[found.length - 1];
    if (last === undefined || last.end <= start) found.push({ start, end, whole });
    else if (whole && !last.whole) found[found.length - 1] = { start, end, whole };
  }
  return found;
}

/** The occurrences that cut no number; all of them where every one does. */
export function bestOccurrences(text: string, word: string): Occurrence[] {
  const found = occurrencesOf(text, word);
  const whole = found.filter((occurrence) => occurrence.whole);
  return whole.length > 0 ? whole : found;
}
