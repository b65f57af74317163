/** See src/site/data/facts-data.ts. */
import type { APIRoute } from 'astro';
import { factsJsonSchema } from '../../site/data/facts-data.ts';
import { jsonResponse } from '../../site/data/respond.ts';
import { homeOf } from '../../site/regulation/href.ts';
import { loadRegulation } from '../../site/regulation/load.ts';

export const GET: APIRoute = async ({ site }) => jsonResponse(factsJsonSchema(await loadRegulation(), homeOf(site)));
