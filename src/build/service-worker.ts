/** sw.js: the service worker, after the list of all files it stores. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { WORKER } from '../site/page/offline.ts';
import { filesIn } from './files.ts';
import { OLDEST } from './oldest.ts';
import { PACKS, writePacks } from './packs.ts';

const ENTRY = fileURLToPath(new URL('service-worker/worker.ts', import.meta.url));

/** Files no page asks for: what is for search engines, and the worker itself. */
const NEEDLESS: ReadonlySet<string> = new Set(['robots.txt', 'sitemap.xml', WORKER]);

/** Left readable: whoever answers for the site may want to know what stays in people's browsers. */
async function workerCode(): Promise<string> {
  const lib = { entry: ENTRY, formats: ['iife' as const], name: 'worker' };
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: OLDEST, minify: false, lib },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  return outputs.flatMap(({ output }) => output.flatMap((part) => (part.type === 'chunk' ? part.code : []))).join('');
}

/** The last build step: it must know everything the others wrote. */
export async function serviceWorker(folder: string): Promise<void> {
  const files = (await filesIn(folder)).filter((file) => !NEEDLESS.has(file) && !file.startsWith(PACKS));
  const parts = JSON.stringify(await writePacks(folder, files), null, 1);
  await writeFile(join(folder, WORKER), `const PARTS = ${parts};\n${await workerCode()}`);
}
