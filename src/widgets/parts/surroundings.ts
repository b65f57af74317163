/** What a page gives its widgets: where the site stands, how places are spoken, and the interpretations. */
import { createContext } from 'preact';
import * as z from 'zod/mini';

const interpretationSchema = z.object({
  slug: z.string(),
  question: z.string(),
  words: z.array(z.object({ place: z.string(), words: z.string() })),
  readings: z.array(z.object({ name: z.string(), text: z.string() })),
  adopted: z.nullable(z.string()),
  why: z.string(),
  otherwise: z.string(),
  ask: z.array(z.string()),
});

/** One interpretation as written out for people. */
export type Interpretation = z.infer<typeof interpretationSchema>;

/** The file that carries all readings; fetched once the tool is there. */
export const interpretationsSchema = z.array(interpretationSchema);

/** What stands in the page from the start. */
export const propsSchema = z.object({
  /** The site's base, ending in `/`. */
  base: z.string(),
  /** The regulation with its number: 《…》（…号）. */
  law: z.string(),
  /** On the tool's own page, or beside an article. */
  where: z.enum(['own-page', 'article']),
  /** The list of papers to begin with, where the page is about one. */
  list: z.exactOptional(z.string()),
  /** The version of text and rules: a short hash. */
  version: z.string(),
  /** Place → spoken citation, for every place the core cites. */
  spoken: z.record(z.string(), z.string()),
  /** Slug → the question and whom to ask, for the line beside a doubt. */
  doubts: z.record(z.string(), z.object({ question: z.string(), ask: z.array(z.string()) })),
});

export type WidgetProps = z.infer<typeof propsSchema>;

export interface Surroundings extends WidgetProps {
  /** Undefined until they are fetched, or where they cannot be. */
  readonly interpretations: ReadonlyMap<string, Interpretation> | undefined;
}

export const Surroundings = createContext<Surroundings>({
  base: '/',
  law: '',
  where: 'own-page',
  version: '',
  spoken: {},
  doubts: {},
  interpretations: undefined,
});
