/** The real content as the pages get it, read without Astro. */
import { readdirSync } from 'node:fs';
import { bodyOf, readContent, readYaml } from '../regulation.ts';
import { parse } from 'yaml';
import { buildRegulation } from '../../src/site/regulation/build-regulation.ts';
import {
  placeEntries,
  placeLedger,
  placeRegisters,
  type WrittenEntries,
} from '../../src/site/regulation/place-entries.ts';
import { byOrder, bySlug } from '../../src/site/regulation/parsers.ts';
import { proveClerkWords } from '../../src/site/registers/clerk-words.ts';
import { proveRegisters } from '../../src/site/registers/registers.ts';
import * as schemas from '../../src/site/regulation/schemas.ts';

const list = (path: string, key: string) => Object.values(bySlug(readYaml(path), key));

function readArticle(number: number) {
  const path = `articles/${String(number).padStart(2, '0')}.md`;
  const [, frontmatter = ''] = readContent(path).split(/^---$/m);
  return { ...schemas.article.parse(parse(frontmatter)), body: bodyOf(path) };
}

function readEntries(): WrittenEntries {
  return {
    articles: Array.from({ length: 41 }, (_, index) => readArticle(index + 1)),
    notice: { title: '印发通知', body: bodyOf('notice.md') },
    capture: readContent('source/000_01c867eeecc388d5.txt'),
    chapters: list('chapters.yaml', 'id').map((entry) => schemas.chapter.parse(entry)),
    emendations: list('emendations.yaml', 'id').map((entry) => schemas.emendation.parse(entry)),
    interpretations: list('interpretations.yaml', 'slug').map((entry) => schemas.interpretation.parse(entry)),
    glossary: list('glossary.yaml', 'id').map((entry) => schemas.glossaryEntry.parse(entry)),
    site: schemas.site.parse(readYaml('site.yaml')),
  };
}

export const entries = placeEntries(readEntries());
export const regulation = buildRegulation(entries);

const written = {
  bodies: list('bodies.yaml', 'id').map((entry) => schemas.body.parse(entry)),
  documents: list('documents.yaml', 'id').map((entry) => schemas.document.parse(entry)),
  times: list('times.yaml', 'id').map((entry) => schemas.timeWords.parse(entry)),
};

export const registers = proveRegisters(regulation, placeRegisters(regulation, written));

const ledger = Object.values(byOrder(readYaml('ledger.yaml')));
export const ledgerEntries = placeLedger(
  regulation,
  ledger.map((entry) => schemas.ledgerEntry.parse(entry)),
);

export const scenarios = list('scenarios/real-projects.yaml', 'name').map((entry) => schemas.scenario.parse(entry));

/** Ids of headings are Astro's: here they are the heading without its punctuation, and a browser test follows the real ones. */
const guides = readdirSync(new URL('../../content/guide/', import.meta.url))
  .sort()
  .map((file) => {
    const [, frontmatter = '', body = ''] = readContent(`guide/${file}`).split(/^---$/m);
    const { title } = schemas.guide.parse(parse(frontmatter));
    const headings = [...body.matchAll(/^## (.+)$/gm)].map(([, text = '']) => ({
      text,
      slug: text.replace(/\p{P}/gu, ''),
    }));
    return { id: file.replace('.mdx', ''), title, headings };
  });

export const destinations = { regulation, bodies: registers.bodies, guides };
export const writtenClerkWords = Object.values(byOrder(readYaml('clerk-words.yaml'))).map((entry) =>
  schemas.clerkWord.parse(entry),
);
export const clerkWords = proveClerkWords(writtenClerkWords, destinations);
