/** One schema for each kind of content entry. */
import { z } from 'astro/zod';
import { LISTS, SLUGS, STAGES, type Slug } from '../../core/index.ts';
import { isSource, type Source } from '../../text/index.ts';

const words = z.string().min(1);
/** Where words are looked for: their place is found from them (place-entries.ts), not written. */
const source = z.custom<Source>(isSource, 'no article, notice or hint: 38, 38（五）1, 38（五）1第一句, notice');
const order = z.number().int();

export const article = z.strictObject({
  number: z.number().int().positive(),
  chapter: z.number().int().positive(),
  gist: words,
});

export const notice = z.strictObject({ title: words });

export const chapter = z.strictObject({ id: z.string().regex(/^\d+$/), order, heading: words });

/** The text as received. */
export const capture = z.strictObject({ text: words });

const register = {
  ...{ id: words, order, in: z.union([source, z.literal('heading')]) },
  /** Other words on the line of the capture, where those of the entry stand on several. */
  near: words.optional(),
  ...{ why: words, note: words.optional() },
};

const restoration = z.strictObject({
  ...register,
  certainty: z.enum(['certain', 'likely']),
  captured: words,
  published: words,
});

const doubt = z.strictObject({ ...register, certainty: z.literal('doubtful'), words });

export const emendation = z.discriminatedUnion('certainty', [restoration, doubt]);

export const interpretation = z.strictObject({
  id: words,
  order,
  slug: z.string().regex(/^[a-z0-9-]+$/),
  question: words,
  words: z.array(z.strictObject({ in: source, words })),
  /** In the order of the core, which has them by the same ids: doubts.ts proves it. */
  readings: z.array(z.strictObject({ id: words, text: words })).min(2),
  /** The id of the reading that the tools follow; null where they follow none and only point to the doubt. */
  adopted: z.string().nullable(),
  why: words,
  /** What another reading would change, where the rules do not work it out. */
  otherwise: words.optional(),
  ask: z.array(words),
});

/** `about` says in a line what the guide is for; `order` is its place in the list. */
export const guide = z.strictObject({ order, title: words, about: words });
const termBase = {
  id: z.string().regex(/^[a-z-]+$/),
  order,
  forms: z.tuple([words], words),
  interpretations: z.array(words).default([]),
  linked: z.boolean().default(true),
  relates: z.boolean().default(true),
};

/** A word of the text; an editor explains only what the text does not define. */
export const glossaryEntry = z.union([
  z.strictObject({ ...termBase, defined: words }),
  z.strictObject({ ...termBase, governed: words, note: words.optional() }),
  z.strictObject({ ...termBase, used: words, note: words }),
]);

/** Words of a sentence that no rule rests on, and what the site does with them instead. */
const ledgerClause = z.discriminatedUnion('mark', [
  z.strictObject({
    words,
    mark: z.literal('shown'),
    by: z.array(z.enum(['route', 'materials', 'exclusions', 'bodies', 'home'])).min(1),
    why: words.optional(),
  }),
  z.strictObject({ words, mark: z.enum(['judged', 'not-a-rule']), why: words }),
]);

/** One sentence of the ledger, with those of its clauses that are not computed, in the order of the text. */
export const ledgerEntry = z.strictObject({
  ...{ id: words, order, in: source },
  clauses: z.tuple([ledgerClause], ledgerClause),
});

/** What the coverage page needs of a named case; the tests read the rest. */
export const scenario = z.object({ id: words, order, name: words, query: words });

/** A typical project on the first page: what it is, and the answers or the purchases as in the tool's address. */
export const example = z.strictObject({
  ...{ id: words, order, title: words },
  ...{ tool: z.enum(['route', 'exclusions']), query: words },
});

const optionalDate = z.union([z.literal(''), z.iso.date()]);

export const site = z.strictObject({
  maintainer: z.string(),
  contact: z.string(),
  checked: optionalDate,
  source: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
});

const quote = { in: source, words };
const interpretations = z.array(z.enum(SLUGS)).optional();

/** The stages of the route, and what comes before and beside them. */
const stage = z.enum(['plan', ...STAGES.map(({ id }) => id), 'whole', 'rest']);

/** A body that the text names: its forms as written, and every place with what is said of it there. */
export const body = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  order,
  name: words,
  level: z.enum(['district', 'unwritten', 'project', 'outside', 'city', 'province', 'nation', 'notice']),
  forms: z.array(words).min(1),
  called: z.array(words).optional(),
  /** The body whose name the tools use for it: 项目单位 for 各镇（街道）. */
  under: words.optional(),
  note: words.optional(),
  interpretations,
  entries: z.array(z.strictObject({ as: z.enum(['does', 'gets', 'named']), stage, ...quote })).min(1),
});

/** A document that the text names or relies on, and where. */
export const document = z.strictObject({
  id: words,
  order,
  kind: z.enum(['named', 'own', 'unnamed']),
  title: words,
  number: words.optional(),
  note: words.optional(),
  /** What a sound copy of it proves about the text. */
  witness: words.optional(),
  uses: z.array(z.strictObject(quote)).min(1),
});

/** Words of the text that speak of time; where they stand is found, not written. */
export const timeWords = z.strictObject({
  id: words,
  order,
  kind: z.enum(['calendar', 'span', 'undated', 'order']),
  words: z.array(words).min(1),
  note: words.optional(),
  interpretations,
});

/** Where what clerks type leads: exactly one of these. */
const way = z.union([
  z.strictObject({ tool: z.enum(['route', 'materials', 'exclusions']), facts: words.optional() }),
  z.strictObject({ tool: z.literal('portfolio') }),
  z.strictObject({ list: z.enum(LISTS.map(({ id }) => id)) }),
  /** `at` is a heading of the guide. */
  z.strictObject({ guide: words, at: words.optional() }),
  z.strictObject({ term: words }),
  z.strictObject({ body: words }),
  z.strictObject({ interpretation: z.enum(SLUGS) }),
  z.strictObject({ page: words }),
  z.strictObject(quote),
]);

/** What clerks call a thing, or how they ask for it: what they type, the text's own words for it, and where it is answered. */
export const clerkWord = z.strictObject({
  ...{ id: words, order, said: z.array(words).min(1) },
  means: words.optional(),
  to: z.array(way).min(1),
});

/** An entry as its file has it, with the place that its words were found at. */
type Placed<Written> = Omit<Written, 'in'> & { readonly place: string };
/** A register of quotations as its file has it, with their places. */
type WithPlaces<Written extends { readonly [key in Key]: readonly unknown[] }, Key extends keyof Written> = Omit<
  Written,
  Key
> & { readonly [key in Key]: readonly Placed<Written[Key][number]>[] };
/** An emendation with its line of the capture. */
type OnLine<Written> = Omit<Placed<Written>, 'near'> & { readonly line: number };

type WrittenRestoration = z.infer<typeof restoration>;
type WrittenDoubtfulWords = z.infer<typeof doubt>;
export type WrittenEmendation = z.infer<typeof emendation>;
export type WrittenInterpretation = z.infer<typeof interpretation>;
export type WrittenLedgerEntry = z.infer<typeof ledgerEntry>;
export type WrittenBody = z.infer<typeof body>;
export type WrittenDocument = z.infer<typeof document>;

export type Restoration = OnLine<WrittenRestoration>;
export type DoubtfulWords = OnLine<WrittenDoubtfulWords>;
/** A reading with its name (读法一) and what it says in a few words. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly text: string;
}
export type Interpretation = Omit<WithPlaces<WrittenInterpretation, 'words'>, 'slug' | 'readings'> & {
  readonly slug: Slug;
  readonly readings: readonly Reading[];
};
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type LedgerClause = z.infer<typeof ledgerClause>;
export type LedgerEntry = Omit<Placed<WrittenLedgerEntry>, 'clauses'> & { readonly clauses: readonly LedgerClause[] };
export type Scenario = z.infer<typeof scenario>;
export type SiteFacts = z.infer<typeof site>;
export type Body = WithPlaces<WrittenBody, 'entries'>;
export type BodyEntry = Body['entries'][number];
export type NamedDocument = WithPlaces<WrittenDocument, 'uses'>;
export type TimeWords = z.infer<typeof timeWords>;
export type ClerkWord = z.infer<typeof clerkWord>;
export type WrittenWay = z.infer<typeof way>;
