/** What clerks call things, for the search: see src/site/search/said-file.ts. */
import type { APIRoute } from 'astro';
import { loadClerkWords } from '../../site/registers/load-clerk-words.ts';
import { writeSaidFile } from '../../site/search/said-file.ts';

export const GET: APIRoute = async () => new Response(writeSaidFile(await loadClerkWords()));
