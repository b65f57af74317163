/** The text for the exact search: see src/site/search/law-file.ts. */
import type { APIRoute } from 'astro';
import { loadRegulation } from '../../site/regulation/load.ts';
import { lawFiles } from '../../site/search/write-law.ts';

export async function getStaticPaths() {
  return lawFiles(await loadRegulation()).map(({ name, content }) => ({ params: { name }, props: { content } }));
}

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content);
