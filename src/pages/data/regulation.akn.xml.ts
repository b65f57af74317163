/** See src/site/data/akn.ts. */
import type { APIRoute } from 'astro';
import { madeOn } from '../../build/made-at.ts';
import { aknDocument } from '../../site/data/akn.ts';
import { homeOf } from '../../site/regulation/href.ts';
import { loadRegulation } from '../../site/regulation/load.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(aknDocument(await loadRegulation(), homeOf(site), madeOn()));
