/** sitemap.xml: every page that names its canonical address and does not ask to stay out of the engines. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesOf } from './pages.ts';

/** The canonical address of a page as it stands there (still escaped for HTML), or undefined where it is not to be listed. */
export function listedAddress(html: string): string | undefined {
  if (/<meta name="robots" content="[^"]*noindex/.test(html)) return undefined;
  return /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
}

export function sitemapOf(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `  <url><loc>${address}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`;
}

/** A build step. */
export async function sitemap(folder: string): Promise<void> {
  const pages = await Promise.all((await pagesOf(folder)).map((file) => readFile(file, 'utf8')));
  const addresses = pages.map(listedAddress).filter((address) => address !== undefined);
  await writeFile(join(folder, 'sitemap.xml'), sitemapOf(addresses));
}
