/** See src/site/data/schemas-data.ts. */
import type { APIRoute } from 'astro';
import { jsonResponse } from '../../site/data/respond.ts';
import { doubtsJsonSchema } from '../../site/data/schemas-data.ts';
import { homeOf } from '../../site/regulation/href.ts';
import { loadRegulation } from '../../site/regulation/load.ts';

export const GET: APIRoute = async ({ site }) => jsonResponse(doubtsJsonSchema(await loadRegulation(), homeOf(site)));
