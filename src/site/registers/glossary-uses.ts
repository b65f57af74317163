/** Where words stand in the articles: exact search, the longest form first. */
import type { Article, Range } from '../../text/index.ts';
import { occurrencesIn } from '../references/words-in.ts';
import type { GlossaryEntry } from '../regulation/schemas.ts';

/** One occurrence: the sentence and the characters of it. */
export interface Use extends Range {
  readonly place: string;
  /** As written there. */
  readonly form: string;
  /** The first in its 款, 项 and 目 included. */
  readonly first: boolean;
}

/** A sentence with its 款. */
export interface Line {
  readonly place: string;
  /** `13.p1` for the first 款 and all its 项 and 目. */
  readonly paragraph: string;
  readonly text: string;
}

/** Every sentence of an article, with its 款. */
export function linesOf({ number, blocks }: Article): Line[] {
  let paragraph = '';
  return blocks.flatMap(({ id, kind, sentences }) => {
    if (kind === 'paragraph') paragraph = `${String(number)}.${id}`;
    return sentences.map((sentence) => ({ place: `${String(number)}.${sentence.id}`, paragraph, text: sentence.text }));
  });
}

/** Whose form it is. Throws where two entries claim the same. */
function ownersOf(entries: readonly GlossaryEntry[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { id, forms } of entries) {
    for (const form of forms) {
      if (owners.has(form)) throw new Error(`glossary: “${form}” is given twice`);
      owners.set(form, id);
    }
  }
  return owners;
}

/** The uses of every entry, by its id. */
export function findUses(lines: readonly Line[], entries: readonly GlossaryEntry[]): Map<string, Use[]> {
  const owners = ownersOf(entries);
  const uses = new Map<string, Use[]>();
  const met = new Set<string>();
  for (const { place, paragraph, text } of lines) {
    for (const { word: form, start, end } of occurrencesIn(text, [...owners.keys()])) {
      const owner = owners.get(form) ?? '';
      const key = `${paragraph} ${owner}`;
      uses.set(owner, [...(uses.get(owner) ?? []), { place, form, start, end, first: !met.has(key) }]);
      met.add(key);
    }
  }
  return uses;
}
