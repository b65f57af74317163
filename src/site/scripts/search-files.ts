/** The files that the exact search scans: the law’s when the box is first used, the other pages’ after the law has answered. */
import { prepareLaw, type Law } from '../search/answer.ts';
import { prepareSite, type Site } from '../search/exact-pages.ts';
import { readLawFile } from '../search/law-file.ts';
import { readSiteFile, SITE_FILE } from '../search/site-file.ts';

async function read(address: string, cache: RequestCache): Promise<string> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return response.text();
}

/** The files at these addresses, in their order. */
export async function fetchLaw(addresses: readonly string[]): Promise<Law> {
  const files = await Promise.all(addresses.map((address) => read(address, 'default')));
  return prepareLaw(files.flatMap(readLawFile));
}

/** The other pages of the site whose base is `home`. */
export async function fetchSite(home: string): Promise<Site> {
  return prepareSite(readSiteFile(await read(home + SITE_FILE, 'no-cache')));
}
