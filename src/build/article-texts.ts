/** The articles and the notice as build steps read them: straight from the files. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle, parseNotice, type Article } from '../text/index.ts';

const CONTENT = new URL('../../content/', import.meta.url);

/** What follows the frontmatter. */
function bodyOf(path: string): string {
  const [, , ...body] = readFileSync(new URL(path, CONTENT), 'utf8').split(/^---$/m);
  return body.join('---').trim();
}

/** Every article in order, and the notice. */
export function readArticleTexts(): Article[] {
  const files = readdirSync(new URL('articles/', CONTENT)).sort();
  const articles = files.map((file) => parseArticle(Number.parseInt(file, 10), bodyOf(`articles/${file}`)));
  return [...articles, parseNotice(bodyOf('notice.md'))];
}
