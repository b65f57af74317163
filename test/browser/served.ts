/** A copy of the built site on a server of its own, which a test may change, and stop. */
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { serviceWorker } from '../../src/build/service-worker.ts';
import { test as base } from './fixtures.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  readonly home: string;
  /** Publishes a new version: the file's text, changed. */
  readonly publish: (file: string, change: (text: string) => string) => Promise<void>;
  /** As when the connection is gone. */
  readonly stop: () => Promise<void>;
  /** Addresses answered with an error from now on. */
  readonly broken: Set<string>;
  /** Every address asked for. */
  readonly asked: string[];
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(host: string): Promise<Served & { readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await cp('dist', folder, { recursive: true });
  const broken = new Set<string>();
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const path = new URL(url, 'http://site').pathname.replace(/\/$/, '/index.html');
    const read = (name: string) => readFileSync(join(folder, name));
    if (broken.has(path)) response.writeHead(500).end();
    else
      try {
        const body = read(path);
        response
          .writeHead(200, {
            'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
            vary: 'accept, cookie',
          })
          .end(body);
      } catch {
        response.writeHead(404, { 'content-type': TYPES['.html'] }).end(read('404.html'));
      }
  });
  const port = await listen(server);
  return {
    home: `http://${host}:${String(port)}`,
    broken,
    asked,
    publish: async (file, change) => {
      const path = join(folder, file);
      await writeFile(path, change(await readFile(path, 'utf8')));
      await serviceWorker(folder);
    },
    stop: () => stop(server),
    remove: async () => {
      if (server.listening) await stop(server);
      await rm(folder, { recursive: true });
    },
  };
}

export const test = base.extend<{ served: Served; host: string }>({
  host: ['127.0.0.1', { option: true }],
  served: async ({ host }, use) => {
    const served = await serve(host);
    await use(served);
    await served.remove();
  },
  baseURL: async ({ served }, use) => use(served.home),
});
