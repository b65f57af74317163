/** A query that names an article or a chapter: where to go, before anything is searched. */
import { readArticleNumber, toChinese } from '../../text/numerals.ts';
import { foldText } from './fold.ts';
import type { LawChapter } from './law-file.ts';

/** The article to go to, or what to say of one that there is not. */
export type ArticleJump = { readonly article: number } | { readonly problem: string };

/** No law has more articles than this: a larger number alone is an amount or a year. */
const MOST = 99;

/** `6`, `６`, `六`, `第六条` → article 6, where the regulation has `last` articles; null where no article is named. */
export function jumpToArticle(query: string, last: number): ArticleJump | null {
  const article = readArticleNumber(query);
  if (article === null) return null;
  if (article >= 1 && article <= last) return { article };
  if (!query.includes('条') && (article > MOST || article === 0)) return null;
  const name = article >= 1 && article <= MOST ? `第${toChinese(article)}条` : `第${String(article)}条`;
  return { problem: `本细则没有${name}，共${toChinese(last)}条。` };
}

/** The chapters whose heading holds all of the words: 总则, 第三章. */
export function jumpToChapters(chapters: readonly LawChapter[], words: readonly string[]): LawChapter[] {
  if (words.length === 0 || words.join('').length < 2) return [];
  return chapters.filter(({ heading }) => words.every((word) => foldText(heading).text.includes(word)));
}
