/** Registers name an article and its words. Here each gets the place of its words; every fault is thrown, not the first alone. */
import {
  captureLines,
  faultOfHeading,
  faultOfLine,
  faultOfSentence,
  locate,
  parseArticle,
  parseNotice,
} from '../../text/index.ts';
import type { Article, Quoted, Source } from '../../text/index.ts';
import type { Entries } from './build-regulation.ts';
import { isSlug } from '../../core/index.ts';
import { faultsOfDoubts, namedReadings } from './doubts.ts';
import { throwAll } from './prove.ts';
import type { Registers } from '../registers/registers.ts';
import type { Regulation } from './regulation.ts';
import type * as written from './schemas.ts';

/** The collections as their files have them. */
export interface WrittenEntries extends Omit<Entries, 'emendations' | 'interpretations'> {
  readonly emendations: readonly written.WrittenEmendation[];
  readonly interpretations: readonly written.WrittenInterpretation[];
  /** The text as received. */
  readonly capture: string;
}

/** The registers as their files have them. */
interface WrittenRegisters extends Pick<Registers, 'times'> {
  readonly bodies: readonly written.WrittenBody[];
  readonly documents: readonly written.WrittenDocument[];
}

interface InText {
  readonly in: Source;
  readonly words: string;
}

/** The sentence of words, or an empty place where `faultOfSentence` has something to say. */
function sentenceOf(articles: readonly Article[], source: Source, words: string): string {
  const located = locate(articles, source, words);
  return located.found === 'once' ? located.place : '';
}

/** A quotation with its place. */
function placed<Written extends InText>(articles: readonly Article[], quotation: Written) {
  const { in: source, ...rest } = quotation;
  return { place: sentenceOf(articles, source, quotation.words), ...rest };
}

function throwFaults(articles: readonly Article[], quoted: readonly Quoted[]): void {
  throwAll(quoted.flatMap((each) => faultOfSentence(articles, each) ?? []));
}

const quotedBy = (at: string, quotations: readonly InText[]): Quoted[] =>
  quotations.map(({ in: source, words }) => ({ at, source, words }));

/** The words of an emendation: as published, and as captured. */
function wordsOf(entry: written.WrittenEmendation): { readonly published: string; readonly captured: string } {
  return entry.certainty === 'doubtful' ? { published: entry.words, captured: entry.words } : entry;
}

function faultsOfEmendation(entry: written.WrittenEmendation, articles: readonly Article[], entries: WrittenEntries) {
  const { published, captured } = wordsOf(entry);
  const at = `content/emendations.yaml, ${entry.id}`;
  const headings = entries.chapters.map(({ heading }) => heading);
  return [
    entry.in === 'heading'
      ? faultOfHeading(headings, at, published)
      : faultOfSentence(articles, { at, source: entry.in, words: published }),
    faultOfLine(entries.capture, at, { words: captured, near: entry.near }),
  ].filter((fault) => fault !== undefined);
}

function emendationPlaced(
  entry: written.WrittenEmendation,
  articles: readonly Article[],
  { chapters, capture }: WrittenEntries,
): written.Restoration | written.DoubtfulWords {
  const { published, captured } = wordsOf(entry);
  const { in: source, near, ...rest } = entry;
  const chapter = chapters.find(({ heading }) => heading.includes(published));
  return {
    ...rest,
    place: source === 'heading' ? `chapter.${chapter?.id ?? ''}` : sentenceOf(articles, source, published),
    line: captureLines(capture, { words: captured, near })[0] ?? 0,
  };
}

function interpretationPlaced(
  entry: written.WrittenInterpretation,
  articles: readonly Article[],
): written.Interpretation[] {
  const { slug, readings, words } = entry;
  if (!isSlug(slug)) return [];
  return [
    {
      ...entry,
      slug,
      readings: namedReadings(slug, readings),
      words: words.map((quotation) => placed(articles, quotation)),
    },
  ];
}

/**
 * What the regulation is built from. Throws every emendation and quotation whose words are not in one place, and every doubt that
 * is not as the core has it.
 */
export function placeEntries(entries: WrittenEntries): Entries {
  const { emendations, interpretations, ...rest } = entries;
  const bodies = rest.articles.map(({ number, body }) => parseArticle(number, body));
  const articles = [...bodies, parseNotice(rest.notice.body)];
  throwAll([
    ...emendations.flatMap((entry) => faultsOfEmendation(entry, articles, entries)),
    ...interpretations
      .flatMap(({ slug, words }) => quotedBy(`content/interpretations.yaml, ${slug}`, words))
      .flatMap((each) => faultOfSentence(articles, each) ?? []),
    ...faultsOfDoubts(interpretations),
  ]);
  return {
    ...rest,
    emendations: emendations.map((entry) => emendationPlaced(entry, articles, entries)),
    interpretations: interpretations.flatMap((entry) => interpretationPlaced(entry, articles)),
  };
}

const textsOf = ({ articles, notice }: Regulation): Article[] => [...articles.map(({ text }) => text), notice.text];

/** The registers with the places of their words. Throws all words that are not in one place. */
export function placeRegisters(regulation: Regulation, { bodies, documents, times }: WrittenRegisters): Registers {
  const articles = textsOf(regulation);
  throwFaults(articles, [
    ...bodies.flatMap(({ id, entries }) => quotedBy(`content/bodies.yaml, ${id}`, entries)),
    ...documents.flatMap(({ id, uses }) => quotedBy(`content/documents.yaml, ${id}`, uses)),
  ]);
  return {
    bodies: bodies.map((body) => ({ ...body, entries: body.entries.map((each) => placed(articles, each)) })),
    documents: documents.map((each) => ({ ...each, uses: each.uses.map((use) => placed(articles, use)) })),
    times,
  };
}

/** The ledger with the sentence of each line: that of its first clause. Throws all clauses that are not in one place. */
export function placeLedger(
  regulation: Regulation,
  entries: readonly written.WrittenLedgerEntry[],
): written.LedgerEntry[] {
  const articles = textsOf(regulation);
  throwFaults(
    articles,
    entries.flatMap(({ id, in: source, clauses: [{ words }] }) =>
      quotedBy(`content/ledger.yaml, entry ${id}`, [{ in: source, words }]),
    ),
  );
  return entries.map(({ in: source, ...entry }) => ({
    ...entry,
    place: sentenceOf(articles, source, entry.clauses[0].words),
  }));
}
