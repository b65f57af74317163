/**
 * Folding for the search: what can be typed in more than one way is one character. Full-width and half-width forms,
 * brackets of every shape, quotation marks and dashes, capitals; white space falls away, and so does what a copy of a page
 * brings along (the # after a sentence, characters of no width).
 */

const ALIKE: readonly (readonly [forms: string, as: string])[] = [
  ['[{〔［【〖', '('],
  [']}〕］】〗', ')'],
  ["“”„‟「」『』‘’'＂", '"'],
  ['—–‐‑−', '-'],
  ['｡', '。'],
];
const AS = new Map(ALIKE.flatMap(([forms, as]) => [...forms].map((form) => [form, as] as const)));
const NOTHING = /[\s\u200b-\u200d\u2060#＃]/;
// Its own, not that of the core's figures: a search must not load what the tools begin with.
const WIDTH = 0xfee0;

/** One character as it is compared; empty where it does not count. */
function foldCharacter(character: string): string {
  if (NOTHING.test(character)) return '';
  const narrow =
    character >= '！' && character <= '～' ? String.fromCharCode(character.charCodeAt(0) - WIDTH) : character;
  return AS.get(narrow) ?? narrow.toLowerCase();
}

/** A text as it is compared, and for each of its characters where it stood. */
export interface Folded {
  readonly text: string;
  readonly from: readonly number[];
}

/** `〔2023〕 8号` → `(2023)8号`. */
export function foldText(text: string): Folded {
  const from: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const as = foldCharacter(text.charAt(index));
    for (let taken = 0; taken < as.length; taken += 1) from.push(index);
    folded += as;
  }
  return { text: folded, from };
}

/** The words asked for: what white space parts, folded. */
export function wordsOf(query: string): string[] {
  const words = query.split(/\s+/).map((word) => foldText(word).text);
  return [...new Set(words.filter((word) => word !== ''))];
}
