/** All interpretations with their readings and effects, for the tools to fetch once they are there. */
import type { APIRoute } from 'astro';
import { figuresOf } from '../../site/coverage/figures.ts';
import { doubtsData } from '../../site/data/doubts-data.ts';
import { loadRegulation } from '../../site/regulation/load.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(doubtsData(await loadRegulation(), figuresOf().weights)));
