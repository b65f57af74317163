/** What of a built site the oldest browser lacks, held against the exceptions. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Exception } from './exceptions.ts';
import { newerInPage } from './pages.ts';
import { newerInScript } from './scripts.ts';
import { newerInStyles } from './styles.ts';
import { newerInProgram } from './wasm.ts';

/** A feature with the Chrome that brought it, and the files that use it. */
export type Findings = ReadonlyMap<string, readonly string[]>;

const READERS: Readonly<Record<string, (code: string, file: string, content: Buffer) => string[]>> = {
  '.js': newerInScript,
  '.css': (code) => newerInStyles(code),
  '.html': newerInPage,
  '.svg': newerInPage,
  '.wasm': (_code, _file, content) => newerInProgram(content),
  '.pagefind': (_code, _file, content) => newerInProgram(content),
};

/** All built files that are read, below `folder`. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => extname(file) in READERS);
}

export function findNewer(folder: string): Findings {
  const findings = new Map<string, string[]>();
  for (const file of builtFiles(folder)) {
    const content = readFileSync(join(folder, file));
    const found = READERS[extname(file)]?.(content.toString('utf8'), basename(file), content) ?? [];
    for (const feature of found) findings.set(feature, [...(findings.get(feature) ?? []), file]);
  }
  return findings;
}

const nameOf = (finding: string) => finding.split(' ')[0] ?? '';

function allows({ feature, files }: Exception, finding: string, file: string): boolean {
  const name = nameOf(finding);
  const isIt = feature.endsWith('*') ? name.startsWith(feature.slice(0, -1)) : name === feature;
  return isIt && (files?.some((each) => basename(file).startsWith(each)) ?? true);
}

/** What no exception allows, in lines; and exceptions that nothing needs. */
export function departures(findings: Findings, exceptions: readonly Exception[]): string[] {
  const uses = [...findings].flatMap(([finding, files]) => files.map((file) => ({ finding, file })));
  const newer = uses.filter(({ finding, file }) => !exceptions.some((each) => allows(each, finding, file)));
  const idle = exceptions.filter((each) => !uses.some(({ finding, file }) => allows(each, finding, file)));
  return [
    ...newer.map(({ finding, file }) => `${file}: ${finding}`),
    ...idle.map(({ feature }) => `exceptions.ts: nothing uses ${feature}`),
  ];
}
