/**
 * The text that the exact search scans, as files of lines: built from the regulation, read in the browser.
 *
 *     ## 2 第二章　…          a chapter: number, heading
 *     # 6                     an article
 *     p1s1 第六条　区政务…     a sentence: its place in the article, its words as printed, the number before them included
 *
 * Characters that an emendation restored stand between ⟦ and ⟧.
 */
import type { Range } from '../../text/emend.ts';

/** A sentence as published. */
export interface LawSentence {
  /** `p1s3` */
  readonly id: string;
  readonly text: string;
  /** What the captured text lacks. */
  readonly restored: readonly Range[];
}

export interface LawArticle {
  readonly number: number;
  readonly chapter: number;
  readonly sentences: readonly LawSentence[];
}

export interface LawChapter {
  readonly number: number;
  readonly heading: string;
  readonly articles: readonly LawArticle[];
}

export const OPEN = '⟦';
export const CLOSE = '⟧';

/** The characters between the marks, and where they stand without them. */
function readSentence(line: string): LawSentence {
  const gap = line.indexOf(' ');
  const restored: Range[] = [];
  let text = '';
  for (const piece of line.slice(gap + 1).split(OPEN)) {
    const [inside = '', after] = piece.split(CLOSE);
    if (after !== undefined) restored.push({ start: text.length, end: text.length + inside.length });
    text += inside + (after ?? '');
  }
  return { id: line.slice(0, gap), text, restored };
}

function readArticle(lines: string, chapter: number): LawArticle {
  const [number, ...sentences] = lines.trimEnd().split('\n');
  return { number: Number(number), chapter, sentences: sentences.map(readSentence) };
}

/** One file → its chapters. */
export function readLawFile(file: string): LawChapter[] {
  const [, ...chapters] = `\n${file}`.split('\n## ');
  return chapters.map((lines) => {
    const [head = '', ...articles] = lines.split('\n# ');
    const number = Number.parseInt(head, 10);
    const heading = head.slice(head.indexOf(' ') + 1).trimEnd();
    return { number, heading, articles: articles.map((article) => readArticle(article, number)) };
  });
}
