/** What clerks call things, read and proved once a build. */
import { getCollection, render } from 'astro:content';
import { loadGuides } from '../guides/guides.ts';
import { loadRegulation } from '../regulation/load.ts';
import { ordered } from '../regulation/ordered.ts';
import type { SaidEntry } from '../search/said-file.ts';
import { proveClerkWords } from './clerk-words.ts';
import { loadRegisters } from './load-registers.ts';

/** The table as the search reads it. */
export async function loadClerkWords(): Promise<SaidEntry[]> {
  const guides = await Promise.all(
    (await loadGuides()).map(async (guide) => {
      const { headings } = await render(guide);
      return { id: guide.id, title: guide.data.title, headings };
    }),
  );
  const { bodies } = await loadRegisters();
  const regulation = await loadRegulation();
  return proveClerkWords(ordered(await getCollection('clerkWords')), { regulation, bodies, guides });
}
