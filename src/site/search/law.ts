/** The text made ready to be scanned: every article as one run of folded characters that lead back to its sentences. */
import { foldText } from './fold.ts';
import type { LawArticle, LawChapter, LawSentence } from './law-file.ts';

/** The article as one string, and for each character its sentence and where in it. */
interface Run {
  readonly text: string;
  readonly sentence: readonly number[];
  readonly from: readonly number[];
}

export interface Searchable {
  readonly article: LawArticle;
  readonly run: Run;
}

function runOf(texts: readonly string[]): Run {
  const folded = texts.map(foldText);
  return {
    text: folded.map(({ text }) => text).join(''),
    sentence: folded.flatMap(({ from }, index) => from.map(() => index)),
    from: folded.flatMap(({ from }) => from),
  };
}

/** The text as published. */
export function searchable(chapters: readonly LawChapter[]): Searchable[] {
  return chapters.flatMap(({ articles }) =>
    articles.map((article) => ({ article, run: runOf(article.sentences.map(({ text }) => text)) })),
  );
}

/** The words of a sentence that the capture has: what was restored is left out. */
function capturedWords({ text, restored }: LawSentence): string {
  return [...restored].reverse().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

/** The text as captured. Its characters lead to sentences only, not to places in them. */
export function searchableCapture(chapters: readonly LawChapter[]): Searchable[] {
  return chapters.flatMap(({ articles }) =>
    articles
      .filter(({ sentences }) => sentences.some(({ restored }) => restored.length > 0))
      .map((article) => ({ article, run: runOf(article.sentences.map(capturedWords)) })),
  );
}
