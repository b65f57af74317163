/** Tables drawn with characters, as Markdown and chats have them: | 名称 | 金额 | and the rules between. */

/** --- ---, |:--|--:|, +----+, ══╪══, ```: nothing but strokes. One dash alone may be a bullet. */
const RULE = /^(?=(?:.*?[-_=─━═—–┄┈*~+`]){3})[\s|:+=_\-—–─━═┄┈│┃┼╋╪╫╬├┤┝┥┌┐└┘┬┴╞╡╔╗╚╝╠╣╦╩║*~`]+$/;

/** A rule between the rows of a drawn table: no line at all. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

const BORDERED = /^\s*[|│┃║](.*)[|│┃║]\s*$/;

/** A row between strokes as a row with tabs; any other line as it is. */
export function undrawn(line: string): string {
  const [, within] = BORDERED.exec(line) ?? [];
  if (within !== undefined) return within.split(/[|│┃║]/).join('\t');
  return / [|│┃║] /.test(line) ? line.split(/ [|│┃║] /).join('\t') : line;
}
