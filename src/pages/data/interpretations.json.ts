/** All interpretations with their readings, for the tools to fetch once they are there. */
import type { APIRoute } from 'astro';
import { loadRegulation } from '../../site/regulation/load.ts';

export const GET: APIRoute = async () => {
  const { interpretations } = await loadRegulation();
  const written = interpretations.map(({ id: _id, order: _order, ...each }) => each);
  return new Response(JSON.stringify(written));
};
