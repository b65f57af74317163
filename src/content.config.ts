/** The collections: each entry is parsed once here and trusted afterwards. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { catalogueItem, catalogueRecords } from './site/registers/catalogue.ts';
import { byOrder, bySlug, single } from './site/regulation/parsers.ts';
import * as schemas from './site/regulation/schemas.ts';

const yaml = (text: string) => bySlug(parse(text), 'id');

export const collections = {
  /** The published text; the body is parsed by `src/text`, never rendered as Markdown. */
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '*.md' }),
    schema: schemas.article,
  }),
  notice: defineCollection({ loader: glob({ base: './content', pattern: 'notice.md' }), schema: schemas.notice }),
  /** The text as received: an amended one is another file. */
  capture: defineCollection({
    loader: file('content/source/000_01c867eeecc388d5.txt', { parser: (text) => ({ capture: { text } }) }),
    schema: schemas.capture,
  }),
  chapters: defineCollection({ loader: file('content/chapters.yaml', { parser: yaml }), schema: schemas.chapter }),
  emendations: defineCollection({
    loader: file('content/emendations.yaml', { parser: yaml }),
    schema: schemas.emendation,
  }),
  interpretations: defineCollection({
    loader: file('content/interpretations.yaml', { parser: (text) => bySlug(parse(text), 'slug') }),
    schema: schemas.interpretation,
  }),
  /** Prose that quotes the text; its components come from the page. */
  guides: defineCollection({ loader: glob({ base: './content/guide', pattern: '*.mdx' }), schema: schemas.guide }),
  glossary: defineCollection({
    loader: file('content/glossary.yaml', { parser: yaml }),
    schema: schemas.glossaryEntry,
  }),
  bodies: defineCollection({ loader: file('content/bodies.yaml', { parser: yaml }), schema: schemas.body }),
  documents: defineCollection({ loader: file('content/documents.yaml', { parser: yaml }), schema: schemas.document }),
  times: defineCollection({ loader: file('content/times.yaml', { parser: yaml }), schema: schemas.timeWords }),
  /** 政府采购品目分类目录, item by item under 第三十八条. */
  catalogue: defineCollection({
    loader: file('content/catalogue.csv', { parser: catalogueRecords }),
    schema: catalogueItem,
  }),
  /** What clerks type into the search, and where it leads. */
  clerkWords: defineCollection({
    loader: file('content/clerk-words.yaml', { parser: (text) => byOrder(parse(text)) }),
    schema: schemas.clerkWord,
  }),
  /** Every sentence with its mark. */
  ledger: defineCollection({
    loader: file('content/ledger.yaml', { parser: (text) => byOrder(parse(text)) }),
    schema: schemas.ledgerEntry,
  }),
  scenarios: defineCollection({
    loader: file('content/scenarios/real-projects.yaml', { parser: (text) => bySlug(parse(text), 'name') }),
    schema: schemas.scenario,
  }),
  examples: defineCollection({
    loader: file('content/scenarios/examples.yaml', { parser: (text) => bySlug(parse(text), 'title') }),
    schema: schemas.example,
  }),
  site: defineCollection({
    loader: file('content/site.yaml', { parser: (text) => single(parse(text)) }),
    schema: schemas.site,
  }),
};
