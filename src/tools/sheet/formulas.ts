/** What a spreadsheet program would run: a cell that a reader pasted must stay the text that it is. Pure. */

/** Begins with = + - @, also in full width, or with a tab or a return, which some programs skip. */
export function looksLikeFormula(cell: string): boolean {
  return /^[\s\uFEFF]*[=+\-@＝＋－＠\t\r]/.test(cell);
}
