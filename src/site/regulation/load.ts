/** The collections, read once a build, as the regulation. */
import { getCollection, getEntry } from 'astro:content';
import { buildRegulation } from './build-regulation.ts';
import { placeEntries } from './place-entries.ts';
import type { Regulation } from './regulation.ts';

const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;

function found<Entry>(entry: Entry | undefined, what: string): Entry {
  if (entry === undefined) throw new Error(`content has no ${what}`);
  return entry;
}

async function ordered<Data extends { order: number }>(entries: Promise<{ data: Data }[]>): Promise<Data[]> {
  return (await entries).map(({ data }) => data).sort(byOrder);
}

async function read(): Promise<Regulation> {
  const articles = await getCollection('articles');
  const notice = found(await getEntry('notice', 'notice'), 'notice');
  const entries = placeEntries({
    articles: articles.map(({ data, body }) => ({ ...data, body: body ?? '' })),
    notice: { title: notice.data.title, body: notice.body ?? '' },
    capture: found(await getEntry('capture', 'capture'), 'capture').data.text,
    chapters: await ordered(getCollection('chapters')),
    emendations: await ordered(getCollection('emendations')),
    interpretations: await ordered(getCollection('interpretations')),
    glossary: await ordered(getCollection('glossary')),
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
