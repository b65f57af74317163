/** What the page asks of the worker that reads a file, and what it answers. */
import type { Choice, Look, SheetName, TakenTable } from './look.ts';

export type Question =
  | { readonly ask: 'open'; readonly file: Blob; readonly name: string }
  | { readonly ask: 'look'; readonly choice: Choice }
  | { readonly ask: 'take'; readonly choice: Choice };

export type Answer =
  | { readonly opened: readonly SheetName[]; readonly look: Look }
  | { readonly look: Look }
  | { readonly taken: TakenTable }
  /** More lines than a list takes: none of them come. */
  | { readonly tooMany: number }
  | { readonly problem: string };

/** Answers come in the order of the questions; the number tells late ones from those still waited for. */
export interface Numbered<Said> {
  readonly number: number;
  readonly said: Said;
}
