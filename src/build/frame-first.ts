/** The script in the head of every page runs before the first picture: what it remembers of the reader's wishes shows at once. */
import { readFile, writeFile } from 'node:fs/promises';
import { pagesOf } from './pages.ts';

/** `html` with the module script of its head, if it has one, holding the first picture back; the parser goes on meanwhile. */
export function withFrameFirst(html: string): string {
  const end = html.indexOf('</head>');
  return (
    html.slice(0, end).replace('<script type="module"', '<script type="module" blocking="render"') + html.slice(end)
  );
}

/** A build step: Astro leaves scripts alone that carry any attribute of their own, so it is set here. */
export async function frameFirst(folder: string): Promise<void> {
  for (const file of await pagesOf(folder)) await writeFile(file, withFrameFirst(await readFile(file, 'utf8')));
}
