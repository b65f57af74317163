/**
 * The site in two archives for offline use: what every reader needs (the frame, the tools, the law, the search), and the rest.
 * One file instead of hundreds of requests.
 *
 * An archive is gzip of a line of JSON, `[[address, type, bytes], …]`, and then the files one after the other.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files that work together offline before anything else is stored; by their path below the built site. */
const CORE =
  /^(_astro|tools|text|offline|search)\/|^(index\.html|404\.html|favicon\.svg|site\.webmanifest|noscript\.css)$|^data\/interpretations\.json$/;

/** The bureau's own tool, heavy with what reads and writes tables: whoever files a project does without, and has it with the rest. */
const ASIDE = /^tools\/portfolio\//;

/** Of what kind a file is, as a server says it. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
};

export interface Part {
  /** The archive's address below the site's base. */
  readonly pack: string;
  readonly integrity: string;
  /** Of the archive. */
  readonly bytes: number;
  /** Address below the base → what the file must be, as in `integrity`. */
  readonly files: Readonly<Record<string, string>>;
}

/** `articles/6/index.html` is asked for as `articles/6/`, and in the letters of an address. */
function addressOf(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}

/** As in a script's `integrity`: the browser refuses a file that is not this one. */
function integrityOf(content: Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

async function writePart(folder: string, name: string, paths: readonly string[]): Promise<Part> {
  const files = await Promise.all(
    paths.map(async (path) => ({ path, address: addressOf(path), content: await readFile(join(folder, path)) })),
  );
  const head = files.map(({ path, address, content }) => [
    address,
    TYPES[extname(path)] ?? 'application/octet-stream',
    content.length,
  ]);
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(({ content }) => content)]);
  const archive = gzipSync(bytes, { level: 9 });
  const pack = `${PACKS}${name}.pack`;
  await mkdir(dirname(join(folder, pack)), { recursive: true });
  await writeFile(join(folder, pack), archive);
  const listed = files.map(({ address, content }) => [address, integrityOf(content)] as const);
  return { pack, integrity: integrityOf(archive), bytes: archive.length, files: Object.fromEntries(listed) };
}

const SCRIPT_OR_STYLE = /[\w.-]+\.(?:js|css)\b/g;

/** What is set aside of the core, with the scripts and styles to which no other page leads. */
async function asideIn(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const made = new Map(
    paths.filter((path) => /^_astro\/.*\.(?:js|css)$/.test(path)).map((path) => [basename(path), path]),
  );
  const led = new Set<string>();
  const follow = async (path: string): Promise<void> => {
    const text = await readFile(join(folder, path), 'utf8');
    const found = [...text.matchAll(SCRIPT_OR_STYLE)].flatMap(([name]) => made.get(name) ?? []);
    const fresh = [...new Set(found)].filter((each) => !led.has(each));
    fresh.forEach((each) => led.add(each));
    await Promise.all(fresh.map(follow));
  };
  await Promise.all(paths.filter((path) => path.endsWith('.html') && !ASIDE.test(path)).map(follow));
  return new Set([...paths.filter((path) => ASIDE.test(path)), ...[...made.values()].filter((path) => !led.has(path))]);
}

/** Where the archives lie. */
export const PACKS = 'packs/';

/** Writes the archives of these files; the first part is what every reader needs. */
export async function writePacks(folder: string, paths: readonly string[]): Promise<{ core: Part; rest: Part }> {
  const aside = await asideIn(folder, paths);
  const isCore = (path: string) => CORE.test(path) && !aside.has(path);
  // Alike beside alike, so that they compress better.
  const sorted = [...paths].sort((a, b) => extname(a).localeCompare(extname(b)) || a.localeCompare(b));
  return {
    core: await writePart(folder, 'core', sorted.filter(isCore)),
    rest: await writePart(
      folder,
      'rest',
      sorted.filter((path) => !isCore(path)),
    ),
  };
}
