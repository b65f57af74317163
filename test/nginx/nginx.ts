/** A real nginx with deploy/nginx.conf on free ports of this machine, one for each site. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export function findNginx(): string | undefined {
  const known = [process.env['NGINX_PATH'], '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];
  return known.find((path) => path !== undefined && existsSync(path));
}

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether this nginx can send files compressed with brotli. */
export function hasBrotli(): boolean {
  return existsSync(BROTLI);
}

export interface Publication {
  /** The configuration that the archive brings. */
  readonly conf: string;
  readonly root: string;
  readonly port: number;
  /** For what this nginx writes. */
  readonly folder: string;
  /** What the administrator changes beyond the place and the port. */
  readonly edit?: (conf: string) => string;
  /** Servers of other sites, as nginx reads them: before this one, and after it. */
  readonly before?: string;
  readonly after?: string;
}

/** The configuration as an administrator would adapt it; what stands in comments stays closed. */
function adapted(conf: string, { root, port, folder, edit = (text) => text }: Publication): string {
  return edit(conf)
    .replace(/^ +listen 80\b/m, `listen 127.0.0.1:${String(port)}`)
    .replace('root /srv/site;', `root ${root};`)
    .replace('/var/log/nginx/site.log', join(folder, 'access.log'))
    .replace('# brotli_static on;', hasBrotli() ? 'brotli_static on;' : '');
}

/** The frame that a distribution brings; its log, like theirs, writes whole addresses. */
function frame({ folder, before = '', after = '' }: Publication): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const brotli = hasBrotli() ? `load_module ${BROTLI};` : '';
  return `${brotli} ${user} daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events {} http { ${temporary.join(' ')} access_log ${folder}/frame.log;
    ${before} include ${folder}/site.conf; ${after} }`;
}

/** Each site has a configuration of its own; their maps and formats must not meet in one nginx. */
export async function startNginx(site: Publication): Promise<ChildProcess> {
  const { conf, folder } = site;
  const nginx = findNginx();
  if (nginx === undefined) throw new Error('no nginx');
  await mkdir(folder, { recursive: true });
  await cp('/etc/nginx/mime.types', join(folder, 'mime.types'));
  await writeFile(join(folder, 'site.conf'), adapted(await readFile(conf, 'utf8'), site));
  await writeFile(join(folder, 'nginx.conf'), frame(site));
  const options = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
  const { status, stderr } = spawnSync(nginx, [...options, '-t'], { encoding: 'utf8' });
  if (status !== 0 || stderr.includes('[warn]')) throw new Error(stderr);
  return spawn(nginx, options, { stdio: 'inherit' });
}

export async function stopNginx(nginx: ChildProcess): Promise<void> {
  const ended = once(nginx, 'exit');
  nginx.kill('SIGQUIT');
  await ended;
}
