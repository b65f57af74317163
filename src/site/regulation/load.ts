/** The collections, read once a build, as the regulation. */
import { getCollection, getEntry } from 'astro:content';
import { buildRegulation } from './build-regulation.ts';
import { ordered } from './ordered.ts';
import { placeEntries } from './place-entries.ts';
import type { Regulation } from './regulation.ts';

function found<Entry>(entry: Entry | undefined, what: string): Entry {
  if (entry === undefined) throw new Error(`content has no ${what}`);
  return entry;
}

async function read(): Promise<Regulation> {
  const articles = await getCollection('articles');
  const notice = found(await getEntry('notice', 'notice'), 'notice');
  const entries = placeEntries({
    articles: articles.map(({ data, body }) => ({ ...data, body: body ?? '' })),
    notice: { title: notice.data.title, body: notice.body ?? '' },
    capture: found(await getEntry('capture', 'capture'), 'capture').data.text,
    chapters: ordered(await getCollection('chapters')),
    emendations: ordered(await getCollection('emendations')),
    interpretations: ordered(await getCollection('interpretations')),
    glossary: ordered(await getCollection('glossary')),
    site: found(await getEntry('site', 'site'), 'site').data,
  });
  return buildRegulation(entries);
}

let loaded: Promise<Regulation> | undefined;

/** The regulation; every page asks for the same one. */
export function loadRegulation(): Promise<Regulation> {
  loaded ??= read();
  return loaded;
}
