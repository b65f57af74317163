/**
 * The pages that are not articles, for the search: as a file that is scanned for exact words, and for Pagefind, which is asked
 * where no place holds them. Both are cut where something with an address begins, so that a hit leads to the right paragraph.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { SITE_FILE, writeSiteFile, type SiteEntry } from '../site/search/site-file.ts';
import { entriesOf, kindOf } from './search-entries.ts';

/** What Pagefind writes for pages of its own making. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight)\.(js|css)$/;
/** Places share files: one for each would be hundreds. */
const FRAGMENTS = 8;

function accept<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

async function readEntries(folder: string): Promise<SiteEntry[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const entries: SiteEntry[] = [];
  for (const file of files) {
    const path = file.slice(0, -'index.html'.length);
    const kind = kindOf(path);
    if (kind !== null) entries.push(...entriesOf(await readFile(join(folder, file), 'utf8'), path, kind));
  }
  return entries;
}

/** Writes `pagefind/` into the built site. */
async function writePagefind(folder: string, entries: readonly SiteEntry[]): Promise<void> {
  const { index } = accept(await createIndex({ forceLanguage: 'zh-cn', maxFragments: FRAGMENTS }));
  if (index === undefined) throw new Error('Pagefind gave no index');
  for (const { address, title, content, kind } of entries) {
    const record = { url: address, content: `${title} ${content}`, language: 'zh-cn' };
    accept(await index.addCustomRecord({ ...record, meta: { title }, filters: { kind: [kind] } }));
  }
  const outputPath = join(folder, 'pagefind');
  accept(await index.writeFiles({ outputPath }));
  await close();
  const unused = (await readdir(outputPath)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(join(outputPath, name))));
}

/** A build step. */
export async function searchIndex(folder: string): Promise<void> {
  const entries = await readEntries(folder);
  await writeFile(join(folder, SITE_FILE), writeSiteFile(entries));
  await writePagefind(folder, entries);
}
