/** The collections → the regulation, proved at once: a build with a wrong place or quotation fails here. */
import { findReferences, parseArticle, parseNotice, shapeOf } from '../../text/index.ts';
import type { Article } from '../../text/index.ts';
import { provePlaces } from './prove.ts';
import type { ArticleEntry, Chapter, Document, Regulation } from './regulation.ts';
import type { DoubtfulWords, GlossaryEntry, Interpretation, Restoration, SiteFacts } from './schemas.ts';
import { buildTerms } from '../registers/glossary.ts';

/** The collections as they come from the files. */
export interface Entries {
  readonly articles: readonly { number: number; chapter: number; gist: string; body: string }[];
  readonly notice: { readonly title: string; readonly body: string };
  readonly chapters: readonly { id: string; heading: string }[];
  readonly emendations: readonly (Restoration | DoubtfulWords)[];
  readonly interpretations: readonly Interpretation[];
  readonly glossary: readonly GlossaryEntry[];
  readonly site: SiteFacts;
}

const withShape = (text: Article): Document => ({ text, shape: shapeOf(text) });

const isDoubtful = (entry: Restoration | DoubtfulWords): entry is DoubtfulWords => entry.certainty === 'doubtful';
const isRestoration = (entry: Restoration | DoubtfulWords): entry is Restoration => !isDoubtful(entry);

function articleEntries(entries: Entries): ArticleEntry[] {
  return entries.articles
    .map(({ body, ...entry }) => ({ ...entry, ...withShape(parseArticle(entry.number, body)) }))
    .sort((a, b) => a.number - b.number);
}

function chapterEntries(entries: Entries, articles: readonly ArticleEntry[]): Chapter[] {
  return entries.chapters.map(({ id, heading }) => ({
    number: Number(id),
    heading,
    articles: articles.filter(({ chapter }) => chapter === Number(id)),
  }));
}

/** Throws where a sentence names an article that does not exist. */
function findCitedFrom(articles: readonly ArticleEntry[]): Map<number, string[]> {
  const cited = new Map<number, string[]>();
  for (const { number, text } of articles) {
    for (const sentence of text.blocks.flatMap((block) => block.sentences)) {
      for (const { article } of findReferences(sentence.text)) {
        if (!articles.some((other) => other.number === article)) throw new Error(`no article ${String(article)}`);
        cited.set(article, [...(cited.get(article) ?? []), `${String(number)}.${sentence.id}`]);
      }
    }
  }
  return cited;
}

/** The collections → the regulation. Throws where an emendation or a quotation does not stand in the text. */
export function buildRegulation(entries: Entries): Regulation {
  const articles = articleEntries(entries);
  const regulation: Regulation = {
    articles,
    chapters: chapterEntries(entries, articles),
    notice: { title: entries.notice.title, ...withShape(parseNotice(entries.notice.body)) },
    restorations: entries.emendations.filter(isRestoration),
    doubtful: entries.emendations.filter(isDoubtful),
    interpretations: entries.interpretations,
    terms: [],
    citedFrom: findCitedFrom(articles),
    site: entries.site,
  };
  provePlaces(regulation);
  const texts = articles.map(({ text }) => text);
  return { ...regulation, terms: buildTerms(texts, entries.glossary, entries.interpretations) };
}
