/** Since which Chrome a feature is there, by MDN’s compatibility data; older than the site’s oldest browser is fine. */
import { OLDEST as TARGET } from '../../src/build/oldest.ts';
import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The oldest browser that gets the whole site (astro.config.mjs: `chrome90`). */
export const OLDEST = Number(TARGET.replace('chrome', ''));

/** A feature that the oldest browser lacks: MDN’s name of it, and the Chrome that brought it. */
export interface Newer {
  readonly feature: string;
  readonly since: number;
}

/** Only what works as it is, without prefix, other name or flag. */
function versionOf({
  version_added,
  version_removed,
  prefix,
  alternative_name,
  flags,
}: SimpleSupportStatement): number {
  if (prefix !== undefined || alternative_name !== undefined || flags !== undefined) return Infinity;
  if (version_removed !== undefined && Number(version_removed) <= OLDEST) return Infinity;
  const version = version_added === false ? NaN : Number(version_added.replace('≤', ''));
  return Number.isNaN(version) ? Infinity : version;
}

/** Infinity: in no Chrome. Undefined: MDN does not say. */
export function sinceOf(feature: Identifier | undefined): number | undefined {
  const support = feature?.__compat?.support.chrome;
  return support === undefined ? undefined : Math.min(...[support].flat().map(versionOf));
}

/** The feature below `path`, where MDN has it: its own keys only. */
export function featureAt(...path: readonly string[]): Identifier | undefined {
  const { api, css, html, javascript, svg, webassembly } = data;
  let found: Record<string, Identifier> | undefined = {
    api,
    css,
    html,
    javascript,
    svg,
    webassembly,
  };
  let last: Identifier | undefined;
  for (const key of path) {
    last = key !== '__compat' && found !== undefined && Object.hasOwn(found, key) ? found[key] : undefined;
    found = last;
  }
  return last;
}

/** The feature below `path` as one that the oldest browser lacks; nothing where it has it or MDN does not know it. */
export function newer(...path: readonly string[]): Newer[] {
  const since = sinceOf(featureAt(...path));
  return since !== undefined && since > OLDEST ? [{ feature: path.join('.'), since }] : [];
}

/** The names of what MDN has below `path`. */
export const namesBelow = (...path: readonly string[]): string[] =>
  Object.keys(featureAt(...path) ?? {}).filter((key) => key !== '__compat');
