/** See src/site/llms.ts. */
import type { APIRoute } from 'astro';
import { homeOf } from '../site/href.ts';
import { llmsText } from '../site/llms.ts';
import { loadRegulation } from '../site/load.ts';

export const GET: APIRoute = async ({ site }) => new Response(llmsText(await loadRegulation(), homeOf(site)));
