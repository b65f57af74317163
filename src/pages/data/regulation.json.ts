/** See src/site/data/regulation-data.ts. */
import type { APIRoute } from 'astro';
import { regulationData } from '../../site/data/regulation-data.ts';
import { jsonResponse } from '../../site/data/respond.ts';
import { homeOf } from '../../site/regulation/href.ts';
import { loadRegulation } from '../../site/regulation/load.ts';

export const GET: APIRoute = async ({ site }) => jsonResponse(regulationData(await loadRegulation(), homeOf(site)));
