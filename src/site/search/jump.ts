/** A query that names an article, a chapter or an item of the catalogue: where to go, before anything is searched. */
import { foldText } from './fold.ts';
import type { LawArticle, LawChapter } from './law-file.ts';

/** The article to go to, or what to say of one that there is not. */
export type ArticleJump = { readonly article: LawArticle } | { readonly problem: string };

/** No law has more articles than this: a larger number alone is an amount or a year. */
const MOST = 99;

/** `第六条`, `六`, `06`, `第六条第三句` → `六`, `六`, `6`, `六`; null where the query names no article. */
function numberIn(query: string): string | null {
  const [, digits, numeral] =
    /^第?(?:0*(\d{1,4})|([一二三四五六七八九十百零〇]+))(?:条(?:第.{1,8}?[款项目句])*)?$/.exec(foldText(query).text) ??
    [];
  return digits ?? numeral ?? null;
}

/**
 * `6`, `６`, `六`, `第六条` → article 6; null where no article is named. A number alone that the text has (`50`) was meant as
 * that, not as an article that there is not.
 */
export function jumpToArticle(
  query: string,
  chapters: readonly LawChapter[],
  inText: 'found' | 'not-found' = 'not-found',
): ArticleJump | null {
  const asked = numberIn(query);
  if (asked === null) return null;
  const articles = chapters.flatMap((chapter) => chapter.articles);
  const article = articles.find(({ number, heading }) => asked === String(number) || heading === `第${asked}条`);
  if (article) return { article };
  const value = Number(asked);
  if (!query.includes('条') && (inText === 'found' || value === 0 || value > MOST)) return null;
  const last = articles[articles.length - 1]?.heading ?? '';
  return { problem: `本细则没有第${asked}条，共${last.replace('第', '')}。` };
}

/** The chapters whose heading holds all of the words: 总则, 第三章. */
export function jumpToChapters(chapters: readonly LawChapter[], words: readonly string[]): LawChapter[] {
  if (words.join('').length < 2) return [];
  return chapters.filter(({ heading }) => words.every((word) => foldText(heading).text.includes(word)));
}

/** In the address of the catalogue's page: what its filter begins with. */
export const CATALOGUE_WORDS = 'words';

/** `a02021003`, `A0202` → `A02021003`, `A0202`, a code of 政府采购品目分类目录; null where the folded words are no one code. */
export function codeIn(words: readonly string[]): string | null {
  const [word = '', ...more] = words;
  return more.length === 0 && /^[abc]\d{4,8}$/.test(word) ? word.toUpperCase() : null;
}
