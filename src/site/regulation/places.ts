/** Places of the whole regulation: their words, their citation and the marks that stand in them. */
import { containerOf, locate, parsePlace, readSource, spokenPlace, textAt, type Source } from '../../text/index.ts';
import { doubtfulMark, referenceMarks, restoredMarks } from './marks.ts';
import type { Mark } from './marks.ts';
import type { ArticleEntry, Document, Regulation } from './regulation.ts';
import type { DoubtfulWords, Interpretation, Restoration } from './schemas.ts';

/** Article `number`; throws where there is none. */
function articleOf(regulation: Regulation, number: number): ArticleEntry {
  const found = regulation.articles.find((article) => article.number === number);
  if (!found) throw new Error(`no article ${String(number)}`);
  return found;
}

function documentOf(regulation: Regulation, place: string): Document {
  const { document } = parsePlace(place);
  if (document === 'chapter') throw new Error(`${place} is a heading, not a document`);
  return document === 'notice' ? regulation.notice : articleOf(regulation, document);
}

/** The published words at a place; for `chapter.1` the heading. Empty where the place does not exist. */
export function wordsAt(regulation: Regulation, place: string): string {
  const { document, paragraph } = parsePlace(place);
  if (document !== 'chapter') return textAt(documentOf(regulation, place).text, place);
  return regulation.chapters.find(({ number }) => number === paragraph)?.heading ?? '';
}

/** The place of words that stand once: `placeIn(regulation, 6, '…')` → `6.p1s2`. Throws where they stand nowhere or twice. */
export function placeIn(regulation: Regulation, source: Source, words: string): string {
  const { document } = readSource(source);
  const { text } = document === 'notice' ? regulation.notice : articleOf(regulation, document);
  const located = locate([text], source, words);
  if (located.found !== 'once') throw new Error(`“${words}” (${String(source)}) stands ${located.found}`);
  return located.place;
}

/** The citation as lawyers say it: 第六条第三句. */
export function citation(regulation: Regulation, place: string): string {
  const { document } = parsePlace(place);
  const shape = document === 'chapter' ? { paragraphs: 1, sentences: {} } : documentOf(regulation, place).shape;
  return spokenPlace(place, shape);
}

/** Every mark inside a sentence or a chapter heading. */
export function marksAt(regulation: Regulation, place: string): Mark[] {
  const text = wordsAt(regulation, place);
  return [
    ...regulation.restorations.filter((entry) => entry.place === place).flatMap((entry) => restoredMarks(text, entry)),
    ...regulation.doubtful.filter((entry) => entry.place === place).map((entry) => doubtfulMark(text, entry)),
    ...referenceMarks(text),
  ];
}

/** What editors say beside one paragraph. */
export interface Notes {
  readonly restorations: readonly Restoration[];
  readonly doubtful: readonly DoubtfulWords[];
  readonly interpretations: readonly Interpretation[];
}

/** The notes that belong to a 款, 项 or 目: those on its sentences and on the whole of it. */
export function notesAt(regulation: Regulation, container: string): Notes {
  const isHere = ({ place }: { readonly place: string }) => containerOf(place) === container;
  return {
    restorations: regulation.restorations.filter(isHere),
    doubtful: regulation.doubtful.filter(isHere),
    interpretations: regulation.interpretations.filter(({ words }) => words.some(isHere)),
  };
}
