/** `npm run package`: the site built for BASE_PATH, as one archive with all an administrator needs, in dist-package/. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { filesIn } from './files.ts';
import { madeAt } from './made-at.ts';
import { archive, checksums, sha256 } from './package/archive.ts';
import { withCompressed, type Files } from './package/compress.ts';
import { instructions } from './package/instructions.ts';
import { nginxConf } from './package/nginx.ts';
import { billOfMaterials } from './package/sbom.ts';

const OUT = 'dist-package';
const BUILT = 'node_modules/.cache/package';

const { name, version, dependencies } = z
  .object({ name: z.string(), version: z.string(), dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile('package.json', 'utf8')));
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
const folder = [name, version, ...base.split('/').filter((part) => part !== '')].join('-');

const bytes = (text: string) => new TextEncoder().encode(text);

/** The site below the folder it is published in, so that a server's root may hold it as it is. */
async function builtSite(): Promise<Files> {
  await rm(BUILT, { recursive: true, force: true });
  execFileSync('npm', ['run', 'build', '--', '--outDir', BUILT], { stdio: 'inherit' });
  const paths = await filesIn(BUILT);
  const entries = paths.map(async (path) => [`site${base}${path}`, await readFile(join(BUILT, path))] as const);
  return new Map(await Promise.all(entries));
}

async function papers(): Promise<Files> {
  const facts = { version, base, archive: `${folder}.zip` };
  const nginx = await readFile('deploy/nginx.conf', 'utf8');
  // Names in plain letters: older programs spoil Chinese ones in archives.
  return new Map([
    ['README.html', bytes(await instructions(await readFile('deploy/部署说明.md', 'utf8'), facts))],
    ['nginx.conf', bytes(nginxConf(nginx, { base, parents: process.env['EMBED_ORIGINS'] ?? '' }))],
    ['sbom.cdx.json', bytes(billOfMaterials(Object.keys(dependencies)))],
    ['LICENSE', await readFile('LICENSE')],
  ]);
}

const content = new Map([...(await papers()), ...withCompressed(await builtSite())]);
content.set('SHA256SUMS', bytes(checksums(content)));
const zip = archive(folder, content, madeAt());
await mkdir(OUT, { recursive: true });
await writeFile(join(OUT, `${folder}.zip`), zip);
await writeFile(join(OUT, `${folder}.zip.sha256`), checksums(new Map([[`${folder}.zip`, zip]])));
console.log(`${join(OUT, `${folder}.zip`)}  ${sha256(zip)}`);
