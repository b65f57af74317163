/** The finished pages of the built site. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every HTML file below `folder`, as absolute paths, in one order on every machine. */
export async function pagesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => join(folder, file));
}
