/** Programs that the walks start, each ended by its own handle. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';

export const firstThere = (...paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** What `pattern` first finds in the stream. Throws where the program ends before. */
export function said(stream: Readable, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (part: Uint8Array) => {
      text += new TextDecoder().decode(part);
      const found = pattern.exec(text);
      if (found) resolve(found[1] ?? '');
    });
    stream.once('close', () => reject(new Error(`it ended with: ${text}`)));
  });
}

/** Starts a program; its messages stay out of the tests' own. */
export const start = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
