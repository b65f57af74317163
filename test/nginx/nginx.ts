/** A real nginx with deploy/nginx.conf on free ports of this machine, one for each site. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
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

/** The configuration as an administrator would adapt it. */
function adapted(conf: string, { root, port }: { root: string; port: number }, folder: string): string {
  return conf
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('root /srv/site;', `root ${root};`)
    .replace('/var/log/nginx/site.log', join(folder, 'access.log'))
    .replace('# brotli_static on;', hasBrotli() ? 'brotli_static on;' : '');
}

/** Each site has a configuration of its own; their maps and formats must not meet in one nginx. */
export async function startNginx(site: {
  conf: string;
  root: string;
  port: number;
  folder: string;
}): Promise<ChildProcess> {
  const { conf, root, port, folder } = site;
  const nginx = findNginx();
  if (nginx === undefined) throw new Error('no nginx');
  await mkdir(folder, { recursive: true });
  await cp('/etc/nginx/mime.types', join(folder, 'mime.types'));
  await writeFile(join(folder, 'site.conf'), adapted(await readFile(conf, 'utf8'), { root, port }, folder));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const brotli = hasBrotli() ? `load_module ${BROTLI};` : '';
  await writeFile(
    join(folder, 'nginx.conf'),
    `${brotli} ${user} daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events {} http { ${temporary.join(' ')} include ${folder}/site.conf; }`,
  );
  const options = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
  const { status, stderr } = spawnSync(nginx, [...options, '-t'], { encoding: 'utf8' });
  if (status !== 0 || stderr.includes('[warn]')) throw new Error(stderr);
  return spawn(nginx, options, { stdio: 'inherit' });
}
