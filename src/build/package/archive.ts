/** One zip file: opens on any system without further programs, and is the same for the same content. */
import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import type { Files } from './compress.ts';

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** As `sha256sum -c` reads it. */
export function checksums(files: Files): string {
  return [...files].map(([path, content]) => `${sha256(content)}  ${path}\n`).join('');
}

/** Zip knows local time only: the same digits wherever the archive is made. */
function digitsOf(time: Date): Date {
  return new Date(time.getTime() + time.getTimezoneOffset() * 60_000);
}

/** All files below one `folder`, dated `time`: servers tell versions of a file apart by its date and size. */
export function archive(folder: string, files: Files, time: Date): Uint8Array {
  const mtime = digitsOf(time);
  const entries: Zippable = {};
  for (const [path, content] of files)
    entries[`${folder}/${path}`] = [content, { mtime, level: /\.(br|gz|png)$/.test(path) ? 0 : 9 }];
  return zipSync(entries);
}
