/** The two sites these tests publish: at a host's root, and in a folder. */
export interface PublishedSite {
  readonly base: string;
  readonly port: string;
}

export const SITES: readonly PublishedSite[] = [
  { base: '/', port: process.env['NGINX_PORT'] ?? '' },
  { base: '/x/', port: process.env['NGINX_PORT_BELOW'] ?? '' },
];
