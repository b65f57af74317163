/** Names of scripts that MDN knows: globals, members of an interface, and members by their name alone. */
import { featureAt, namesBelow, newer, OLDEST, sinceOf, type Newer } from './support.ts';

/** Globals that are an instance of something. */
const INSTANCES: Readonly<Record<string, string>> = {
  navigator: 'Navigator',
  document: 'Document',
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  history: 'History',
  location: 'Location',
  performance: 'Performance',
  crypto: 'Crypto',
  localStorage: 'Storage',
  sessionStorage: 'Storage',
  caches: 'CacheStorage',
};

const WHERE_INTERFACES_ARE = [
  ['api'],
  ['javascript', 'builtins'],
  ['javascript', 'builtins', 'Intl'],
  ['webassembly', 'api'],
];

const plain = (name: string) => name.replace(/_static$/, '');

/** Every member name → the first Chrome in which anything has it; events and notes about behaviour are left out. */
function firstByName(): Map<string, Newer> {
  const members = WHERE_INTERFACES_ARE.flatMap((path) =>
    namesBelow(...path).flatMap((owner) => namesBelow(...path, owner).map((member) => [...path, owner, member])),
  );
  const first = new Map<string, Newer>();
  for (const path of members) {
    const name = plain(path.at(-1) ?? '');
    const since = sinceOf(featureAt(...path));
    if (since === undefined || name.endsWith('_event')) continue;
    if (since < (first.get(name)?.since ?? Infinity)) first.set(name, { feature: path.join('.'), since });
  }
  return first;
}

const FIRST = firstByName();

/** A global by its name: an interface, a function, something of the window. */
export function newerGlobal(name: string): Newer[] {
  const paths = [...WHERE_INTERFACES_ARE.slice(0, 2), ['javascript', 'functions'], ['api', 'Window']].map((path) => [
    ...path,
    name,
  ]);
  const known = paths.filter((path) => sinceOf(featureAt(...path)) !== undefined);
  const isThere = known.some((path) => newer(...path).length === 0);
  return isThere ? [] : known.slice(0, 1).flatMap((path) => newer(...path));
}

/** A member, where its owner is a global: `AbortSignal.timeout`, `navigator.clipboard`, `window.structuredClone`. */
export function newerMemberOf(owner: string, member: string, use: Use): Newer[] {
  const isWindow = INSTANCES[owner] === 'Window';
  const known = [member, `${member}_static`]
    .flatMap((name) => WHERE_INTERFACES_ARE.map((path) => [...path, INSTANCES[owner] ?? owner, name]))
    .filter((path) => featureAt(...path));
  if (known.length > 0) return known.slice(0, 1).flatMap((path) => newer(...path));
  return isWindow ? newerGlobal(member) : newerMember(member, use);
}

/** How a member is met: called, or only named. */
export type Use = 'called' | 'named';

/**
 * A member of who knows what: newer where everything that has such a member is newer. What the language brings is methods,
 * so a part of the same name that is not called is the site’s own; so is what no Chrome has.
 */
export function newerMember(name: string, use: Use): Newer[] {
  const first = FIRST.get(name);
  if (first === undefined || first.since <= OLDEST) return [];
  return use === 'named' && /^javascript\.builtins\.(?!Symbol)/.test(first.feature) ? [] : [first];
}
