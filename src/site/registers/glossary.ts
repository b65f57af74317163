/** Words that readers ask about: where they stand in the articles, found by exact search, and what the text says of them. */
import type { Article } from '../../text/index.ts';
import type { GlossaryEntry, Interpretation } from '../regulation/schemas.ts';
import { findUses, linesOf, type Line, type Use } from './glossary-uses.ts';

/** Does the text say what the word means, what is to be done, or does it only use the word? */
export type Standing = 'defined' | 'governed' | 'used';

export interface Term {
  readonly id: string;
  readonly title: string;
  readonly forms: readonly string[];
  readonly standing: Standing;
  readonly quote: { readonly place: string; readonly words: string };
  /** The editor's line where the text has no definition. */
  readonly note?: string;
  readonly interpretations: readonly string[];
  /** False for words of nearly every 款: linking them would only disturb. */
  readonly linked: boolean;
  /** Are two articles that use the word about the same thing? */
  readonly relates: boolean;
  /** In the order of the text; never empty. */
  readonly uses: readonly [Use, ...Use[]];
}

/** The only sentence where quoted words stand. Throws where there is none, or more than one. */
function placeOf(lines: readonly Line[], { id }: GlossaryEntry, words: string): string {
  const [found, ...more] = lines.filter(({ text }) => text.includes(words));
  if (!found) throw new Error(`glossary: ${id}: “${words}” stands nowhere`);
  if (more.length > 0) throw new Error(`glossary: ${id}: “${words}” stands in several sentences`);
  return found.place;
}

function quotedIn(entry: GlossaryEntry): { standing: Standing; words: string } {
  if ('defined' in entry) return { standing: 'defined', words: entry.defined };
  if ('governed' in entry) return { standing: 'governed', words: entry.governed };
  return { standing: 'used', words: entry.used };
}

/** All that an interpretation says, its quotations included. */
function wordsOf({ question, words, readings, why, otherwise }: Interpretation): string {
  return [
    question,
    why,
    otherwise ?? '',
    ...words.map((quote) => quote.words),
    ...readings.map(({ text }) => text),
  ].join('\n');
}

/** Throws where an interpretation is unknown, or never uses the word. */
function proveInterpretations({ id, forms, interpretations }: GlossaryEntry, all: readonly Interpretation[]): void {
  for (const slug of interpretations) {
    const said = all.filter((each) => each.slug === slug).map(wordsOf);
    if (!forms.some((form) => said.some((words) => words.includes(form))))
      throw new Error(`glossary: ${id}: ${slug} is not about it`);
  }
}

/** Throws where a form stands nowhere, or only inside longer ones. */
function proveUses({ id, forms }: GlossaryEntry, uses: readonly Use[]): readonly [Use, ...Use[]] {
  for (const form of forms) {
    if (!uses.some((use) => use.form === form)) throw new Error(`glossary: ${id}: “${form}” stands nowhere`);
  }
  const [first, ...rest] = uses;
  if (!first) throw new Error(`glossary: ${id} stands nowhere`);
  return [first, ...rest];
}

/** The glossary, proved: every form stands in the articles, every quotation in one sentence. Throws where one does not. */
export function buildTerms(
  articles: readonly Article[],
  entries: readonly GlossaryEntry[],
  interpretations: readonly Interpretation[],
): Term[] {
  const lines = articles.flatMap(linesOf);
  const usesOf = findUses(lines, entries);
  return entries.map((entry) => {
    const { id, forms, linked, relates } = entry;
    const { standing, words } = quotedIn(entry);
    const uses = proveUses(entry, usesOf.get(id) ?? []);
    const place = placeOf(lines, entry, words);
    if (standing === 'used' && place !== uses[0].place) throw new Error(`glossary: ${id} is used before ${place}`);
    const note = 'note' in entry ? entry.note : undefined;
    proveInterpretations(entry, interpretations);
    return {
      ...{ id, title: forms[0], forms, standing, linked, relates, interpretations: entry.interpretations },
      ...{ quote: { place, words }, uses },
      ...(note === undefined ? {} : { note }),
    };
  });
}
