/** What became of a file that was opened. */
import type { ComponentChildren } from 'preact';
import { OPENED_BY, type FileKind } from './kinds.ts';

/** In words; `elsewhere`: the page that opens it. */
export interface Opened {
  readonly words: string;
  readonly elsewhere?: { readonly tool: string; readonly path: string };
  /** What the rules have changed since it was saved. */
  readonly more?: ComponentChildren;
}

/** Of a file that could not be used here. */
export function unopened({ problem, elsewhere }: { readonly problem: string; readonly elsewhere?: FileKind }): Opened {
  return { words: problem, ...(elsewhere && { elsewhere: OPENED_BY[elsewhere] }) };
}
