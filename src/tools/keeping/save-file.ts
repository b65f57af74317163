/** Handing what is kept to the reader as a file. */
import { download } from '../sheet/download.ts';
import type { Saved } from './kept-file.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Saved under these rules, on this day by the calendar of the reader’s own machine. */
export function savedToday(rules: string): Saved {
  const now = new Date();
  return { rules, saved: `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
}

/** `name` without its ending. */
export function saveFile(name: string, text: string): void {
  download(`${name}.json`, new Blob([text], { type: 'application/json' }));
}
