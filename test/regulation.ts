/** The published text as tests read it: straight from the files, by the text module alone. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export { bodyOf, readArticles, readNotice } from '../src/build/article-texts.ts';

const CONTENT = new URL('../content/', import.meta.url);

/** A file below content/, as text. */
export function readContent(path: string): string {
  return readFileSync(new URL(path, CONTENT), 'utf8');
}

/** A YAML file below content/. Its shape is for the caller to check. */
export function readYaml(path: string): unknown {
  return parse(readContent(path));
}
