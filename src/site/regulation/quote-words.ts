/** How law is quoted; also runs in the reader’s browser. */

/** Words as they stand inside “”: their own quotation marks turned to ‘’ as GB/T 15834 has it. */
export function withInnerMarks(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Words in “”. */
export function quoted(words: string): string {
  return `“${withInnerMarks(words)}”`;
}

/** What 指出错误 copies: a message to whoever keeps the site, to be finished by the reader. */
export function errorMessage(quotation: string, address: string, version: string): string {
  return `${quotation}\n地址：${address}\n版本：${version}\n错在哪里：`;
}

/** What 复制引文 copies: 第六条第三句：“……”. */
export function quotation(citation: string, words: string): string {
  return `${citation}：${quoted(words)}`;
}
