/** What the deploy notes say of HTTPS and of calls by IP, done as they say it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../free-port.ts';
import { ask } from './ask.ts';
import { startNginx, stopNginx, type Publication } from './nginx.ts';
import { SITES } from './sites.ts';

const named = (conf: string) => conf.replace(/^( +server_name) _;/m, '$1 www.site.example;');
const asDefault = (conf: string) => conf.replace(/^( +listen 80);/m, '$1 default_server;');

/** Another site on the same machine; 204 is its answer to everything. */
const other = (port: number, how = '') =>
  `server { listen 127.0.0.1:${String(port)} ${how}; server_name www.other.example; return 204; }`;

/** Runs `work` while the site of the root is published as `changes` say. */
async function published(
  changes: (port: number) => Partial<Publication>,
  work: (port: number, folder: string) => Promise<void>,
): Promise<void> {
  const unpacked = process.env[`UNPACKED_${SITES[0]?.port ?? ''}`] ?? '';
  const folder = test.info().outputPath('nginx');
  const port = await freePort();
  const conf = join(unpacked, 'nginx.conf');
  const nginx = await startNginx({ conf, root: join(unpacked, 'site'), port, folder, ...changes(port) });
  try {
    await expect(async () => ask({ port, path: '/' })).toPass();
    await work(port, folder);
  } finally {
    await stopNginx(nginx);
  }
}

const statusOf = async (port: number, host: string) => (await ask({ port, path: '/', headers: { host } })).status;

test.describe('a call by IP, or by a name that no site has', () => {
  const STRANGERS = ['127.0.0.1', 'intranet'];

  for (const { where, changes, status, byName = 200 } of [
    { where: 'is answered by the only site', changes: () => ({ edit: named }), status: 200 },
    {
      where: 'goes to a site read before this one, whatever name stands here',
      changes: (port: number) => ({ before: other(port) }),
      status: 204,
      // The conf as it comes has no name.
      byName: 204,
    },
    {
      where: 'goes to a default site, such as the one that Debian brings',
      changes: (port: number) => ({ edit: named, after: other(port, 'default_server') }),
      status: 204,
    },
    {
      where: 'is answered by this site where it is the default one',
      changes: (port: number) => ({ edit: (conf: string) => asDefault(named(conf)), before: other(port) }),
      status: 200,
    },
  ])
    test(where, () =>
      published(changes, async (port) => {
        for (const host of STRANGERS) expect(await statusOf(port, host)).toBe(status);
        expect(await statusOf(port, 'www.site.example')).toBe(byName);
      }),
    );
});

/** The lines that the notes name: those of port 443 and the certificate open, `listen 80` gone, the part above it open. */
function secured(conf: string, port: number, folder: string): string {
  return conf
    .replace(/^ {2}listen 80;\n/m, '')
    .replace(/^# server \{\n(?:# .*\n)*# \}\n/m, (part) => part.replace(/^# /gm, ''))
    .replace(/^ {2}# (?=listen 443|ssl_)/gm, '  ')
    .replace(/^ {2}listen 443/m, `  listen 127.0.0.1:${String(port)}`)
    .replaceAll('/etc/nginx/site.', `${folder}/site.`);
}

async function makeCertificate(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const files = ['-keyout', join(folder, 'site.key'), '-out', join(folder, 'site.crt')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  return spawnSync('openssl', [...request, ...files], { stdio: 'ignore' }).status === 0;
}

test('with the lines for HTTPS opened, http leads there, and browsers are told to stay', async () => {
  const certified = await makeCertificate(test.info().outputPath('nginx'));
  expect(certified, 'openssl makes the certificate (Debian: apt-get install openssl)').toBe(true);
  const securePort = await freePort();
  const edit = (conf: string) => secured(conf, securePort, test.info().outputPath('nginx'));
  await published(
    () => ({ edit }),
    async (port, folder) => {
      const path = '/tools/route/?secrecy=none&total=1234.5678';
      const plain = await ask({ port, path, headers: { host: 'www.site.example' } });
      expect([plain.status, plain.headers['location']]).toEqual([301, `https://www.site.example${path}`]);
      expect(plain.headers['strict-transport-security']).toBeUndefined();
      const { status, headers } = await ask({ port: securePort, path, secure: true });
      expect(status).toBe(200);
      expect(headers).toMatchObject({ 'strict-transport-security': 'max-age=15552000', 'cache-control': 'no-cache' });
      // Answers stay out of the log of either.
      const logs = () => ['access.log', 'frame.log'].map((name) => readFileSync(join(folder, name), 'utf8')).join('');
      await expect.poll(logs).toContain('GET /tools/route/"');
      expect(logs()).not.toMatch(/total|1234/);
    },
  );
});
