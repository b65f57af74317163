/** The guides, read once a build and proved: one that claims what the text does not say fails it. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { isSource, readSource } from '../../text/index.ts';
import { citesOf, readGuide } from './guide-source.ts';
import { loadRegulation } from '../regulation/load.ts';
import { throwAll } from '../regulation/prove.ts';
import { guideFaults } from './prove-guide.ts';

export type GuideEntry = CollectionEntry<'guides'>;

async function read(): Promise<GuideEntry[]> {
  const regulation = await loadRegulation();
  const guides = await getCollection('guides');
  throwAll(
    guides.flatMap(({ id, body = '' }) =>
      guideFaults(regulation, body).map((fault) => `content/guide/${id}.mdx: ${fault}`),
    ),
  );
  return guides.sort((a, b) => a.data.order - b.data.order);
}

let loaded: Promise<GuideEntry[]> | undefined;

/** All guides in their order. Throws where one does not hold. */
export function loadGuides(): Promise<GuideEntry[]> {
  loaded ??= read();
  return loaded;
}

/** The guides that quote an article. */
export async function guidesQuoting(article: number): Promise<GuideEntry[]> {
  const quotes = ({ body = '' }: GuideEntry) =>
    citesOf(readGuide(body)).some(({ in: source }) => isSource(source) && readSource(source).document === article);
  return (await loadGuides()).filter(quotes);
}

/** The path of a guide, below the site's base. */
export function guidePath(id: string): string {
  return `guide/${id}/`;
}
