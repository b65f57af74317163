/** The real content as the pages get it, read without Astro. */
import { bodyOf, readContent, readYaml } from '../regulation.ts';
import { parse } from 'yaml';
import { buildRegulation, type Entries } from '../../src/site/build-regulation.ts';
import { bySlug } from '../../src/site/parsers.ts';
import { proveRegisters } from '../../src/site/registers.ts';
import * as schemas from '../../src/site/schemas.ts';

const list = (path: string, key: string) => Object.values(bySlug(readYaml(path), key));

function readArticle(number: number) {
  const path = `articles/${String(number).padStart(2, '0')}.md`;
  const [, frontmatter = ''] = readContent(path).split(/^---$/m);
  return { ...schemas.article.parse(parse(frontmatter)), body: bodyOf(path) };
}

function readEntries(): Entries {
  return {
    articles: Array.from({ length: 41 }, (_, index) => readArticle(index + 1)),
    notice: { title: '印发通知', body: bodyOf('notice.md') },
    chapters: list('chapters.yaml', 'id').map((entry) => schemas.chapter.parse(entry)),
    emendations: list('emendations.yaml', 'id').map((entry) => schemas.emendation.parse(entry)),
    interpretations: list('interpretations.yaml', 'slug').map((entry) => schemas.interpretation.parse(entry)),
    glossary: list('glossary.yaml', 'id').map((entry) => schemas.glossaryEntry.parse(entry)),
    site: schemas.site.parse(readYaml('site.yaml')),
  };
}

export const entries = readEntries();
export const regulation = buildRegulation(entries);

export const registers = proveRegisters(regulation, {
  bodies: list('bodies.yaml', 'id').map((entry) => schemas.body.parse(entry)),
  documents: list('documents.yaml', 'id').map((entry) => schemas.document.parse(entry)),
  times: list('times.yaml', 'id').map((entry) => schemas.timeWords.parse(entry)),
});

export const ledgerEntries = list('ledger.yaml', 'place').map((entry) => schemas.ledgerEntry.parse(entry));

export const scenarios = list('scenarios/real-projects.yaml', 'name').map((entry) => schemas.scenario.parse(entry));
