/** sw.js: the service worker, after the list of all files it stores. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { WORKER } from '../site/offline.ts';
import { filesIn } from './files.ts';
import { OLDEST } from './oldest.ts';

const ENTRY = fileURLToPath(new URL('service-worker/worker.ts', import.meta.url));

/** Files no page asks for: what is for search engines, and the worker itself. */
const NEEDLESS: ReadonlySet<string> = new Set(['robots.txt', 'sitemap.xml', WORKER]);

/** `articles/6/index.html` is asked for as `articles/6/`, and in the letters of an address. */
function addressOf(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** As in a script's `integrity`: the browser refuses a file that is not this one. */
async function integrityOf(path: string): Promise<string> {
  return `sha256-${createHash('sha256')
    .update(await readFile(path))
    .digest('base64')}`;
}

async function listOf(folder: string): Promise<Record<string, string>> {
  const files = (await filesIn(folder)).filter((file) => !NEEDLESS.has(file));
  const entries = files.map(async (file) => [addressOf(file), await integrityOf(join(folder, file))] as const);
  return Object.fromEntries(await Promise.all(entries));
}

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
  const list = JSON.stringify(await listOf(folder), null, 1);
  await writeFile(join(folder, WORKER), `const FILES = ${list};\n${await workerCode()}`);
}
