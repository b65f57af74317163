/** Everything the pages show, as one object: the text, its chapters and what editors say about it. */
import type { Article, Shape } from '../../text/index.ts';
import type { DoubtfulWords, Interpretation, Restoration, SiteFacts } from './schemas.ts';
import type { Term } from '../registers/glossary.ts';

/** An article, or the notice, with what its citations need to know. */
export interface Document {
  readonly text: Article;
  readonly shape: Shape;
}

export interface ArticleEntry extends Document {
  readonly number: number;
  readonly chapter: number;
  /** The editor's one-line summary: never law. */
  readonly gist: string;
}

export interface Chapter {
  readonly number: number;
  readonly heading: string;
  readonly articles: readonly ArticleEntry[];
}

export interface Regulation {
  readonly articles: readonly ArticleEntry[];
  readonly chapters: readonly Chapter[];
  readonly notice: Document & { readonly title: string };
  readonly restorations: readonly Restoration[];
  readonly doubtful: readonly DoubtfulWords[];
  readonly interpretations: readonly Interpretation[];
  /** Words that readers ask about, in the glossary’s order. */
  readonly terms: readonly Term[];
  /** Article → places of the sentences elsewhere that name it. */
  readonly citedFrom: ReadonlyMap<number, readonly string[]>;
  readonly site: SiteFacts;
}
