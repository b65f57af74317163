/**
 * A result in a few letters, for addresses and saved lists: when it is opened under other rules, what has changed for
 * this project can be said. Each matter is three letters of its id and one of its status; what falls away is left out.
 */
import { hashOf } from './hash.ts';

/** One thing with its status: a step of a route, a paper of a list. */
export interface Matter {
  readonly id: string;
  readonly title: string;
  readonly status: string;
}

/** How a matter differs from what it was. Titles as they are now; none for what no longer exists. */
export interface Change {
  readonly code: string;
  readonly title: string | undefined;
  /** Undefined: was not there. */
  readonly from: string | undefined;
  /** Undefined: is not there any more. */
  readonly to: string | undefined;
}

const LETTERS = new Map([
  ['required', 'r'],
  ['confirm', 'c'],
  ['optional', 'p'],
  ['conditional', 'v'],
  ['if-applicable', 'i'],
  ['open', 'o'],
]);
const STATUSES = new Map([...LETTERS].map(([status, letter]) => [letter, status]));

/** Three letters or digits for an id; a test proves them distinct for all steps and papers. */
export function codeOf(id: string): string {
  return (hashOf(id) % 46656).toString(36).padStart(3, '0');
}

/** The snapshot of matters in their order. What is not required is not in it. */
export function snapshotOf(matters: readonly Matter[]): string {
  return matters
    .flatMap(({ id, status }) => {
      const letter = LETTERS.get(status);
      return letter === undefined ? [] : [codeOf(id) + letter];
    })
    .join('');
}

function readSnapshot(text: string): Map<string, string> | undefined {
  if (!/^(?:[0-9a-z]{3}[a-z])*$/.test(text)) return undefined;
  const entries = text.match(/.{4}/g) ?? [];
  const read = entries.map((entry) => [entry.slice(0, 3), STATUSES.get(entry.slice(3))] as const);
  return new Map(read.flatMap(([code, status]) => (status === undefined ? [] : [[code, status] as const])));
}

/**
 * What has changed since a snapshot was taken of the same project. `known` gives the titles of all matters there are.
 * Undefined where the text is no snapshot.
 */
export function changesSince(
  text: string,
  now: readonly Matter[],
  known: readonly Omit<Matter, 'status'>[],
): Change[] | undefined {
  const before = readSnapshot(text);
  if (before === undefined) return undefined;
  const after = readSnapshot(snapshotOf(now)) ?? new Map<string, string>();
  const named = new Map(known.map((each) => [codeOf(each.id), each]));
  const codes = [...new Set([...after.keys(), ...before.keys()])];
  return codes
    .filter((code) => before.get(code) !== after.get(code))
    .map((code) => ({
      code,
      title: named.get(code)?.title,
      from: before.get(code),
      to: after.get(code),
    }));
}
