/** The published text as tests read it: straight from the files, by the text module alone. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseArticle, parseNotice, type Article } from '../src/text/index.ts';

const CONTENT = new URL('../content/', import.meta.url);

/** A file below content/, as text. */
export function readContent(path: string): string {
  return readFileSync(new URL(path, CONTENT), 'utf8');
}

/** A YAML file below content/. Its shape is for the caller to check. */
export function readYaml(path: string): unknown {
  return parse(readContent(path));
}

/** What follows the frontmatter of a content file. */
export function bodyOf(path: string): string {
  const [, , ...body] = readContent(path).split(/^---$/m);
  return body.join('---').trim();
}

/** The 41 articles, parsed. */
export function readArticles(): Article[] {
  return Array.from({ length: 41 }, (_, index) =>
    parseArticle(index + 1, bodyOf(`articles/${String(index + 1).padStart(2, '0')}.md`)),
  );
}

/** The notice, parsed. */
export function readNotice(): Article {
  return parseNotice(bodyOf('notice.md'));
}
