/** The answer to a query, part by part, as elements. */
import { answer, type Answer, type Law } from '../search/answer.ts';
import type { ArticleHit } from '../search/exact.ts';
import { jumpToArticle, jumpToChapters } from '../search/jump.ts';
import { toChinese } from '../../text/numerals.ts';
import type { PageHit } from '../search/page-hits.ts';
import { articleItem, group, linkTo, make, pageItem } from './search-view.ts';

export interface Asked {
  readonly home: string;
  readonly last: number;
  readonly query: string;
  /** A chapter’s number; 0 for all. */
  readonly chapter: number;
}

/** What the law answers: elements, and a line that says how much was found. */
export interface LawAnswer {
  readonly answer: Answer;
  readonly parts: readonly HTMLElement[];
  readonly said: string;
}

const quote = (query: string) => `“${query.trim()}”`;

function jumps({ home, last, query }: Asked, law: Law, { words }: Answer): HTMLElement[] {
  const jump = jumpToArticle(query, last);
  const chapters = jumpToChapters(law.chapters, words).map(({ number, heading }) =>
    linkTo(`${home}#chapter-${String(number)}`, 'search__jump', `前往${heading}`),
  );
  if (jump === null) return chapters;
  if ('problem' in jump) return [make('p', 'search__problem', jump.problem)];
  const name = `前往第${toChinese(jump.article)}条`;
  return [linkTo(`${home}articles/${String(jump.article)}/`, 'search__jump', name), ...chapters];
}

const inChapter = (hits: readonly ArticleHit[], { chapter }: Asked) =>
  hits.filter(({ article }) => chapter === 0 || article.chapter === chapter);

function exactPart(asked: Asked, { exact }: Answer): HTMLElement {
  const hits = inChapter(exact.hits, asked);
  const note =
    exact.standing === 'whole' ? '' : `条文中没有单独的${quote(asked.query)}，下面各条里它只是更长的数的一部分。`;
  return group(
    '条文',
    note,
    hits.map((hit) => articleItem(asked.home, hit)),
  );
}

function noneParts(asked: Asked, { captured, loose }: Answer): HTMLElement[] {
  const none = make('p', 'search__none', `条文中没有${quote(asked.query)}。`);
  const items = (hits: readonly ArticleHit[]) => hits.map((hit) => articleItem(asked.home, hit));
  if (captured.length > 0) {
    const note = '抓取文本有这几个字，本站在这里补了字：';
    return [none, group('条文（补字处）', note, items(captured))];
  }
  if (loose.length === 0) return [none];
  const parts = [...new Set(loose.flatMap((hit) => hit.parts))].map((part) => `“${part}”`).join('、');
  return [none, group('相近的条文', `只含其中一部分：${parts}。`, items(loose))];
}

/** What the law answers to a query. */
export function answerFromLaw(law: Law, asked: Asked): LawAnswer {
  const found = answer(law, asked.query);
  const jumping = jumps(asked, law, found);
  if (found.words.length === 0) return { answer: found, parts: [], said: '' };
  const hits = inChapter(found.exact.hits, asked);
  if (found.exact.hits.length === 0)
    return {
      answer: found,
      parts: [...jumping, ...noneParts(asked, found)],
      said: `条文中没有${quote(asked.query)}。`,
    };
  const sentences = hits.reduce((sum, hit) => sum + hit.sentences.length, 0);
  const said = `条文${String(hits.length)}条，${String(sentences)}句。`;
  return { answer: found, parts: [...jumping, exactPart(asked, found)], said };
}

/** What the other pages answer: those that hold the words, or, where nothing does, those that come near. */
export function pagesPart(pages: readonly PageHit[], words: readonly string[], near: 'near-too' | 'exact-only') {
  const exact = pages.filter((page) => page.exact);
  const items = (hits: readonly PageHit[]) => hits.map((page) => pageItem(page, words));
  if (exact.length > 0) return { part: group('其他页面', '', items(exact)), count: exact.length };
  if (near === 'exact-only' || pages.length === 0) return { part: null, count: 0 };
  return { part: group('相近的页面', '只含其中一部分。', items(pages)), count: 0 };
}
