/** The text of the law for the exact search: fetched once, when the box is first used. */
import { prepareLaw, type Law } from '../search/answer.ts';
import { readLawFile } from '../search/law-file.ts';

async function read(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return response.text();
}

/** The files at these addresses, in their order. */
export async function fetchLaw(addresses: readonly string[]): Promise<Law> {
  const files = await Promise.all(addresses.map(read));
  return prepareLaw(files.flatMap(readLawFile));
}
