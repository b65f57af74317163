/** How law is quoted; also runs in the reader’s browser. */

/** Words as they stand inside “”: their own quotation marks turned to ‘’ as GB/T 15834 has it. */
export function withInnerMarks(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Words in “”. */
export function quoted(words: string): string {
  return `“${withInnerMarks(words)}”`;
}

/** What 复制引文 copies: 第六条第三句：“……”. */
export function quotation(citation: string, words: string): string {
  return `${citation}：${quoted(words)}`;
}
