/**
 * The pages that are not articles, for Pagefind: cut where something with an address begins, each part an entry of its own,
 * so that a hit leads to the right paragraph and brings little along. Law quoted there is left out: the text itself is
 * searched exactly, and every register would repeat it.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { cutIndex } from './search-chunks.ts';
import { entriesOf, kindOf } from './search-entries.ts';

/** What Pagefind writes for pages of its own making, and its script for pages: we speak with its worker. */
const UNUSED = /^pagefind(-(component-ui|modular-ui|ui|highlight)\.(js|css)|\.js)$/;
/** Law, tables that repeat it, and what only leads elsewhere. */
const LEFT_OUT = [
  ...['.quote', '.quote__place', 'table', 'svg', 'figure', 'fieldset', 'form', 'script', 'style', 'noscript'],
  ...[
    'nav',
    '.interpretation-index',
    '.lookup__index',
    '.term-uses',
    '.onward',
    '.fields',
    '.tier-pictures',
    '.coverage-figures',
    '.cite__place',
  ],
];

function accept<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

async function addPages(index: PagefindIndex, folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  for (const file of files) {
    const path = file.slice(0, -'index.html'.length);
    const kind = kindOf(path);
    if (kind === null) continue;
    for (const entry of entriesOf(await readFile(join(folder, file), 'utf8'), path, kind))
      accept(await index.addHTMLFile(entry));
  }
}

/** Writes `pagefind/` into the built site. */
export async function searchIndex(folder: string): Promise<void> {
  const { index } = accept(await createIndex({ forceLanguage: 'zh-cn', excludeSelectors: LEFT_OUT }));
  if (index === undefined) throw new Error('Pagefind gave no index');
  await addPages(index, folder);
  const outputPath = join(folder, 'pagefind');
  accept(await index.writeFiles({ outputPath }));
  await close();
  await cutIndex(outputPath);
  const unused = (await readdir(outputPath)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(outputPath, name))));
}
