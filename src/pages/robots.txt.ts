/** For search engines: everything may be read, and where the list of pages is. Counts only at the root of a host. */
import type { APIRoute } from 'astro';
import { homeOf } from '../site/regulation/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${homeOf(site)}sitemap.xml\n`);
