/** The files of this version of the site, and where each is kept. */
import { storeName } from '../../site/page/offline.ts';

/** A part of the site: one archive, and what is in it. */
export interface Part {
  readonly pack: string;
  readonly integrity: string;
  readonly bytes: number;
  /** Address below the worker's folder (`articles/6/`; the first page is empty) → what the file must be, as in `integrity`. */
  readonly files: Readonly<Record<string, string>>;
}

/** Written before this script by the build. */
declare const PARTS: { readonly core: Part; readonly rest: Part };
declare const self: ServiceWorkerGlobalScope;

export const NOT_FOUND = '404.html';

const scope = new URL(self.registration.scope);

export const store = storeName(scope.pathname);

export interface File {
  readonly address: string;
  readonly integrity: string;
  /** The address it is kept under: it names the content too, so versions stand side by side and share what they can. */
  readonly key: string;
}

export const { core, rest } = PARTS;

const files: ReadonlyMap<string, string> = new Map(Object.entries({ ...core.files, ...rest.files }));

export function fileAt(address: string): File | undefined {
  const integrity = files.get(address);
  if (integrity === undefined) return undefined;
  return { address, integrity, key: new URL(`?${encodeURIComponent(integrity)}`, urlOf(address)).href };
}

/** The files of a part. */
export function filesOf(part: Part): File[] {
  return Object.keys(part.files).flatMap((address) => fileAt(address) ?? []);
}

export function allFiles(): File[] {
  return [...filesOf(core), ...filesOf(rest)];
}

export function urlOf(address: string): URL {
  return new URL(address, scope);
}

/** What a request asks for, without its query; undefined outside the site. */
export function addressOf({ origin, pathname }: URL): string | undefined {
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined;
  return pathname.slice(scope.pathname.length).replace(/(^|\/)index\.html$/, '$1');
}

/** Files whose names carry their content: an open page of an earlier version may still ask for them. */
export function isAsset(url: string): boolean {
  return url.startsWith(urlOf('_astro/').href);
}
