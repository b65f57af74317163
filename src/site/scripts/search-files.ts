/** The files that the exact search scans: the law’s are fetched when the box is first used. */
import { prepareLaw, type Law } from '../search/answer.ts';
import { readLawFile } from '../search/law-file.ts';

/** A file as text. Rejects where it does not come whole. */
export async function read(address: string, cache: RequestCache): Promise<string> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return response.text();
}

/** The files at these addresses, in their order. */
export async function fetchLaw(addresses: readonly string[]): Promise<Law> {
  const files = await Promise.all(addresses.map((address) => read(address, 'default')));
  return prepareLaw(files.flatMap(readLawFile));
}
