/** How the command ends, other than with its result. */

/** In docs and `--help` with words. */
export const EXIT = { done: 0, lookAgain: 1, usage: 2, unreadable: 3, choose: 4, unwritten: 5 } as const;

/** Ends the command with a sentence and a code. */
export class Ending extends Error {
  readonly code: number;
  constructor(code: number, words: string) {
    super(words);
    this.code = code;
  }
}
