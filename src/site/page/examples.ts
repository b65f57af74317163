/** Typical projects, each opening computed in its tool. */
import { getCollection } from 'astro:content';
import { ordered } from '../regulation/ordered.ts';
import { TOOLS } from './tools.ts';

interface ExampleWay {
  readonly title: string;
  /** Below the site's base. */
  readonly path: string;
}

/** The examples of content/scenarios/examples.yaml, in its order. */
export async function loadExamples(): Promise<ExampleWay[]> {
  return ordered(await getCollection('examples')).map(({ title, tool, query }) => ({
    title,
    path: `${TOOLS[tool].path}?${new URLSearchParams(query).toString().replace(/%2C/g, ',')}`,
  }));
}
