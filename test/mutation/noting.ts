/**
 * vitest's `describe`, `it` and `each` as far as the tests of core and text use them: they only note what is to be run.
 * `expect` is vitest's own.
 */
export { expect } from 'vitest';

export interface Noted {
  readonly name: string;
  readonly run: () => void;
}

type Body = (...row: readonly unknown[]) => void;

let noted: Noted[] = [];
let above: readonly string[] = [];

/** What has been noted since the last call. */
export function takeNoted(): Noted[] {
  const all = noted;
  noted = [];
  return all;
}

function note(name: string, run: () => void): void {
  noted.push({ name: [...above, name].join(' > '), run });
}

function group(name: string, body: () => void): void {
  const outer = above;
  above = [...outer, name];
  body();
  above = outer;
}

const isList = (row: unknown): row is readonly unknown[] => Array.isArray(row);

/** Each row of a table once; a row that is no list is one argument. */
const forEachRow =
  (define: (name: string, run: () => void) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body): void =>
    table.forEach((row, index) => define(`${name} #${index}`, () => body(...(isList(row) ? row : [row]))));

export const it = Object.assign(note, { each: forEachRow(note) });
export const describe = Object.assign(group, { each: forEachRow(group) });
