/** The finished pages of the built site. */
import { join } from 'node:path';
import { filesIn } from './files.ts';

/** Every HTML file below `folder`, as absolute paths, in one order on every machine. */
export async function pagesOf(folder: string): Promise<string[]> {
  const files = await filesIn(folder);
  return files.filter((file) => file.endsWith('.html')).map((file) => join(folder, file));
}
