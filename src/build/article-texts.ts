/** The articles and the notice straight from the files, by the text module alone: for build steps and tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle, parseNotice, type Article } from '../text/index.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** What follows the frontmatter of a file below content/. */
export function bodyOf(path: string): string {
  const [, , ...body] = readFileSync(new URL(path, CONTENT), 'utf8').split(/^---$/m);
  return body.join('---').trim();
}

/** Every article, in order. */
export function readArticles(): Article[] {
  const files = readdirSync(new URL('articles/', CONTENT)).sort();
  return files.map((file) => parseArticle(Number.parseInt(file, 10), bodyOf(`articles/${file}`)));
}

/** The notice. */
export const readNotice = (): Article => parseNotice(bodyOf('notice.md'));

/** Every article in order, and the notice. */
export const readArticleTexts = (): Article[] => [...readArticles(), readNotice()];
