/** What the jump box answers to what a reader types. */
import { readArticleNumber, toChinese } from '../text/numerals.ts';

/** The article to go to, or what to say at the field. */
export type JumpAnswer = { readonly article: number } | { readonly problem: string };

const WAYS = '可以填 6、六 或 第六条';

/** `6`, `６`, `六`, `第六条` → article 6, where the regulation has `last` articles. */
export function answerJump(query: string, last: number): JumpAnswer {
  if (query.trim() === '') return { problem: `请填条号，${WAYS}。` };
  const article = readArticleNumber(query);
  if (article === null) return { problem: `“${query.trim()}”不是条号，${WAYS}。` };
  if (article >= 1 && article <= last) return { article };
  const name = article >= 1 && article <= 99 ? `第${toChinese(article)}条` : `第${String(article)}条`;
  return { problem: `本细则没有${name}，共${toChinese(last)}条。` };
}
