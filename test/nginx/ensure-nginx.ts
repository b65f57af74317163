// Runs before the nginx tests: no nginx here? Try to get one, or say in one line how to.
import { aptInstall, output } from '../apt.ts';
import { findNginx } from './nginx.ts';

if (findNginx() === undefined) aptInstall('nginx-light', 'libnginx-mod-http-brotli-static');
// One test makes a certificate.
if (output('openssl', 'version') === undefined) aptInstall('openssl');
if (findNginx() === undefined) {
  console.error(
    'No nginx for these tests: install one (Debian: apt-get install nginx libnginx-mod-http-brotli-static) or set NGINX_PATH.',
  );
  process.exit(1);
}
