/** Before the tests: packages each site as an administrator gets it, unpacks it, holds every file against its checksum, and publishes it. */
import { execFileSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { startNginx, stopNginx } from './nginx.ts';
import { SITES } from './sites.ts';

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Makes the archive for `base`, and unpacks it into `folder`; the folder it comes in. */
async function unpacked(base: string, folder: string): Promise<string> {
  const said = execFileSync('npm', ['run', 'package'], { env: { ...process.env, BASE_PATH: base }, encoding: 'utf8' });
  const [path = '', sum] = said.trim().split('\n').pop()?.split(/\s+/) ?? [];
  const zip = await readFile(path);
  if (sha256(zip) !== sum || !(await readFile(`${path}.sha256`, 'utf8')).startsWith(sum))
    throw new Error(`${path} is not what its checksum says`);
  const files = unzipSync(zip);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return join(folder, Object.keys(files)[0]?.split('/')[0] ?? '');
}

async function verify(folder: string): Promise<void> {
  for (const line of (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trim().split('\n')) {
    const [sum, path = ''] = line.split('  ');
    if (sha256(await readFile(join(folder, path))) !== sum) throw new Error(`${path} is not what its checksum says`);
  }
}

async function publish(base: string, port: number, folder: string): Promise<ChildProcess> {
  const site = await unpacked(base, folder);
  await verify(site);
  process.env[`UNPACKED_${String(port)}`] = site;
  return startNginx({ conf: join(site, 'nginx.conf'), root: join(site, 'site'), port, folder: join(folder, 'nginx') });
}

export default async function start(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'published-'));
  const started: ChildProcess[] = [];
  for (const { base, port } of SITES) started.push(await publish(base, Number(port), join(folder, port)));
  return async () => {
    for (const nginx of started) await stopNginx(nginx);
    await rm(folder, { recursive: true });
  };
}
