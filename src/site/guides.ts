/** The guides, read once a build and proved: one that claims what the text does not say fails it. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { parsePlace } from '../text/index.ts';
import { citesOf, readGuide } from './guide-source.ts';
import { loadRegulation } from './load.ts';
import { guideFaults } from './prove-guide.ts';

export type GuideEntry = CollectionEntry<'guides'>;

async function read(): Promise<GuideEntry[]> {
  const regulation = await loadRegulation();
  const guides = await getCollection('guides');
  for (const { id, body = '' } of guides) {
    const faults = guideFaults(regulation, body);
    if (faults.length > 0) throw new Error(`content/guide/${id}.mdx: ${faults.join('; ')}`);
  }
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
    citesOf(readGuide(body)).some(({ place }) => parsePlace(place).document === article);
  return (await loadGuides()).filter(quotes);
}

/** The path of a guide, below the site's base. */
export function guidePath(id: string): string {
  return `guide/${id}/`;
}
