/**
 * Runs tests in this very process, with fresh modules each time: starting vitest for each of some thousand mutants takes
 * hours, this takes minutes. Only for the tests of core and text, which are plain functions without waiting.
 */
import { readFileSync, globSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { takeNoted, type Noted } from './noting.ts';

/** Of a file's text when it is loaded: what the tests shall see instead. */
export type Change = (code: string, path: string) => string;

/** What the tests get instead of these. */
const INSTEAD: Readonly<Record<string, string>> = {
  vitest: new URL('noting.ts', import.meta.url).href,
  'fast-check': new URL('few-examples.ts', import.meta.url).href,
};
const FRESH = /\?fresh=\d+$/;
const sources = new Map<string, string>();

function sourceOf(path: string, change: Change): string {
  const known = sources.get(path) ?? stripTypeScriptTypes(change(readFileSync(path, 'utf8'), path));
  sources.set(path, known);
  return known;
}

/** Modules that are imported with a number, and all that they import, are loaded anew for each number. */
export function loadFresh(change: Change = (code) => code): void {
  registerHooks({
    resolve(specifier, context, next) {
      const fresh = FRESH.exec(context.parentURL ?? '')?.[0];
      if (fresh === undefined) return next(specifier, context);
      const instead = INSTEAD[specifier];
      if (instead !== undefined) return { url: instead, shortCircuit: true };
      if (!specifier.startsWith('.')) return next(specifier, context);
      return { url: new URL(specifier, context.parentURL).href + fresh, shortCircuit: true };
    },
    load(url, context, next) {
      if (!FRESH.test(url)) return next(url, context);
      return { format: 'module', source: sourceOf(fileURLToPath(url), change), shortCircuit: true };
    },
  });
}

/** The tests of `core` or `text` below `root`, but for those that walk through thousands of projects for seconds. */
export function quickTests(root: string, part: string): string[] {
  const all = globSync(`test/${part}/**/*.test.ts`, { cwd: root }).sort();
  return all.filter((path) => !/(?:^|[/-])(?:space|partial)\.test\.ts$/.test(path));
}

let times = 0;

/** The tests of one file, with fresh modules for each `round`. */
export async function testsOf(root: string, path: string, round: number): Promise<Noted[]> {
  await import(`${pathToFileURL(join(root, path)).href}?fresh=${round}`);
  return takeNoted();
}

/** A number that no modules have been loaded with. */
export function nextRound(): number {
  times += 1;
  return times;
}

/** What a failing test or module says; nothing where it passes. */
export function faultOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
