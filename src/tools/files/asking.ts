/** What the page asks of the worker that reads a file, and what it answers: of a list of things to buy or of projects alike. */

/** `Choice`: sheet, columns and the like, as somebody has chosen. */
export type Question<Choice> =
  | { readonly ask: 'open'; readonly file: Blob; readonly name: string }
  | { readonly ask: 'look' | 'take'; readonly choice: Choice };

/** `Look`: what the choice gives, to be looked at. `Taken`: what of it becomes the list. */
export type Answer<Look, Taken> =
  /** `sheets`: in words. */
  | { readonly sheets: readonly string[]; readonly look: Look }
  | { readonly look: Look }
  | { readonly taken: Taken }
  | { readonly problem: string };

/** How much of what is to be read of the file was read, from 0 to 1; then its columns are looked for, which nobody can measure. */
export type Progress = number | 'looking';

/** Answers come in the order of the questions; the number tells late ones from those still waited for. */
export interface Numbered<Said> {
  readonly number: number;
  readonly said: Said;
}

export type FromWorker<Look, Taken> = Numbered<Answer<Look, Taken>> | { readonly progress: Progress };
