/** What a page gives its tools: where the site stands, how places are spoken, and the interpretations. */
import { createContext } from 'preact';

/** One interpretation as written out for people. */
export interface Interpretation {
  readonly slug: string;
  readonly question: string;
  /** `spoken`: the place as lawyers say it. */
  readonly words: readonly { readonly place: string; readonly words: string; readonly spoken: string }[];
  /** Each with its id (`article-6`), its name (读法一), and what it says in a few words and in full. */
  readonly readings: readonly {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly text: string;
  }[];
  /** The id of a reading. */
  readonly adopted: string | null;
  readonly why: string;
  /** What another reading changes, where the rules do not work it out. */
  readonly otherwise?: string;
  readonly ask: readonly string[];
}

/** What stands in the page from the start. */
export interface WidgetProps {
  /** The site's base, ending in `/`. */
  readonly base: string;
  /** The regulation with its number: 《…》（…号）. */
  readonly law: string;
  /** Where the office itself publishes the text; empty where that is not known. */
  readonly source: string;
  /** On the tool's own page, or beside an article. */
  readonly where: 'own-page' | 'article';
  /** The list of papers to begin with, where the page is about one. */
  readonly list?: string;
  /** The version of text and rules: a short hash. */
  readonly version: string;
  /** Place → spoken citation, for every place the core cites. */
  readonly spoken: Readonly<Record<string, string>>;
  /** Slug → the question and whom to ask, for the line beside a doubt. */
  readonly doubts: Readonly<Record<string, { readonly question: string; readonly ask: readonly string[] }>>;
}

/** By slug; undefined until they are fetched. */
export type FetchedInterpretations = ReadonlyMap<string, Interpretation> | 'failed' | undefined;

export interface Surroundings extends WidgetProps {
  readonly interpretations: FetchedInterpretations;
}

/** Written by this site's own build and typed there: told apart from other text, not read value by value. */
export function areProps(value: unknown): value is WidgetProps {
  return typeof value === 'object' && value !== null && 'spoken' in value && 'doubts' in value;
}

/** The site's own file with all readings. */
export function areInterpretations(value: unknown): value is readonly Interpretation[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && 'readings' in each);
}

export const Surroundings = createContext<Surroundings>({
  base: '/',
  law: '',
  source: '',
  where: 'own-page',
  version: '',
  spoken: {},
  doubts: {},
  interpretations: undefined,
});
