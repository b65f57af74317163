/**
 * The text that the exact search scans, as files of lines: built from the regulation, read in the browser.
 *
 *     ## 2 第二章　…          a chapter: number, heading
 *     # 6 第六条              an article
 *     p1s1 第一句 第六条　…   a sentence: its place in the article, as written and as spoken (empty where the article is one
 *                             sentence), its words as printed, the number before them included
 *
 * Characters that an emendation restored stand between ⟦ and ⟧.
 */
import type { Range } from '../../text/emend.ts';

/** A sentence as published. */
export interface LawSentence {
  /** `p1s3` */
  readonly id: string;
  /** 第六条第三句 */
  readonly spoken: string;
  readonly text: string;
  /** What the captured text lacks. */
  readonly restored: readonly Range[];
}

export interface LawArticle {
  readonly number: number;
  /** 第六条 */
  readonly heading: string;
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
function readSentence(line: string, heading: string): LawSentence {
  const [id = '', place = ''] = line.split(' ', 2);
  const restored: Range[] = [];
  let text = '';
  for (const piece of line.slice(id.length + place.length + 2).split(OPEN)) {
    const [inside = '', after] = piece.split(CLOSE);
    if (after !== undefined) restored.push({ start: text.length, end: text.length + inside.length });
    text += inside + (after ?? '');
  }
  return { id, spoken: heading + place, text, restored };
}

function readArticle(lines: string, chapter: number): LawArticle {
  const [head = '', ...sentences] = lines.trimEnd().split('\n');
  const [number, heading = ''] = head.split(' ');
  return { number: Number(number), heading, chapter, sentences: sentences.map((line) => readSentence(line, heading)) };
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
