/** See src/site/data/llms.ts. */
import type { APIRoute } from 'astro';
import { homeOf } from '../site/regulation/href.ts';
import { llmsText } from '../site/data/llms.ts';
import { loadRegulation } from '../site/regulation/load.ts';

export const GET: APIRoute = async ({ site }) => new Response(llmsText(await loadRegulation(), homeOf(site)));
