/**
 * What a built page loads before it is used: itself, its style sheets, and its scripts with all that they import at once. What
 * a browser fetches for itself (the icon, the manifest) and what the worker keeps for later is not the page’s.
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Loaded {
  readonly kind: 'html' | 'css' | 'js';
  /** Below the site's base: `_astro/tool.….js`; the page itself as its address. */
  readonly path: string;
  /** As a server sends it that has brotli at its best. */
  readonly bytes: number;
}

export interface Site {
  /** The folder that was built. */
  readonly dist: string;
  /** The folder the site is published in: `/` or `/x/`. */
  readonly base: string;
}

const fileOf = ({ dist }: Site, path: string) =>
  join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);

function bytesOf(site: Site, path: string): number {
  const file = fileOf(site, path);
  if (!existsSync(file)) throw new Error(`${path} is linked and is not there`);
  return brotliCompressSync(readFileSync(file)).length;
}

/** A built script with everything that it imports at once, each once; what it fetches later is not. */
function withImports(site: Site, path: string, seen: Set<string>): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, imported = ''] of readFileSync(fileOf(site, path), 'utf8').matchAll(
    /(?:from|import)\s*["'](\.[^"']+)["']/g,
  ))
    withImports(site, posix.join(posix.dirname(path), imported), seen);
  return seen;
}

const tagsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Every file that the page asks for, in order; `path` as in `articles/6/`. */
export function loadedBy(site: Site, path: string): Loaded[] {
  const html = readFileSync(fileOf(site, path), 'utf8').replace(/<noscript>.*?<\/noscript>/gs, '');
  const below = (address: string | undefined) =>
    address?.startsWith(site.base) ? [address.slice(site.base.length)] : [];
  const sheets = tagsOf(html, 'link')
    // A browser fetches a disabled sheet when it is switched on (关怀版).
    .filter((tag) => attribute(tag, 'rel') === 'stylesheet' && !/\sdisabled[\s>]/.test(tag))
    .flatMap((tag) => below(attribute(tag, 'href')));
  const scripts = tagsOf(html, 'script').flatMap((tag) => below(attribute(tag, 'src')));
  const js = scripts.reduce((seen, script) => withImports(site, script, seen), new Set<string>());
  const files = (kind: Loaded['kind'], paths: Iterable<string>) =>
    [...new Set(paths)].map((each): Loaded => ({ kind, path: each, bytes: bytesOf(site, each) }));
  return [...files('html', [path]), ...files('css', sheets), ...files('js', js)];
}

/** Whether the page shows a tool once the reader comes near it. */
export function hasToolInView(site: Site, path: string): boolean {
  return readFileSync(fileOf(site, path), 'utf8').includes(' data-styles="');
}
