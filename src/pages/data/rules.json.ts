/** See src/site/data/rules-data.ts. */
import type { APIRoute } from 'astro';
import { figuresOf } from '../../site/coverage/figures.ts';
import { rulesData } from '../../site/data/rules-data.ts';
import { jsonResponse } from '../../site/data/respond.ts';
import { homeOf } from '../../site/regulation/href.ts';
import { loadRegulation } from '../../site/regulation/load.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonResponse(rulesData(await loadRegulation(), figuresOf().weights, homeOf(site)));
