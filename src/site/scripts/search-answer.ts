/** The answer to a query, part by part, as elements. */
import { answer, type Answer, type Law } from '../search/answer.ts';
import type { ArticleHit } from '../search/exact.ts';
import { jumpToArticle, jumpToChapters } from '../search/jump.ts';
import { articleItem, group, linkTo, make } from './search-view.ts';

export interface Asked {
  readonly home: string;
  readonly query: string;
  /** A chapter’s number; 0 for all. */
  readonly chapter: number;
  /** Whether sentences that only come near are wanted where none holds the words: not where it is known what they mean. */
  readonly near: 'near-too' | 'exact-only';
}

/** What the law answers: elements, and a line that says how much was found. */
export interface LawAnswer {
  readonly answer: Answer;
  readonly parts: readonly HTMLElement[];
  readonly said: string;
}

const quote = (query: string) => `“${query.trim()}”`;

function jumps({ home, query }: Asked, law: Law, { words, exact }: Answer): HTMLElement[] {
  const jump = jumpToArticle(query, law.chapters, exact.hits.length > 0 ? 'found' : 'not-found');
  const chapters = jumpToChapters(law.chapters, words).map(({ number, heading }) =>
    linkTo(`${home}#chapter-${String(number)}`, 'search__jump', `前往${heading}`),
  );
  if (jump === null) return chapters;
  if ('problem' in jump) return [make('p', 'search__problem', jump.problem)];
  const { number, heading } = jump.article;
  return [linkTo(`${home}articles/${String(number)}/`, 'search__jump', `前往${heading}`), ...chapters];
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

function nearParts(asked: Asked, { captured, loose }: Answer): HTMLElement[] {
  const items = (hits: readonly ArticleHit[]) => hits.map((hit) => articleItem(asked.home, hit));
  if (captured.length > 0) {
    const note = '抓取文本有这几个字，本站在这里补了字：';
    return [group('条文（补字处）', note, items(captured))];
  }
  if (loose.length === 0 || asked.near === 'exact-only') return [];
  const parts = [...new Set(loose.flatMap((hit) => hit.parts))].map((part) => `“${part}”`).join('、');
  return [group('相近的条文', `只含其中一部分：${parts}。`, items(loose))];
}

/** How much was found, in a line. */
function say(asked: Asked, { exact }: Answer, law: Law): string {
  if (exact.hits.length === 0) return `条文中没有${quote(asked.query)}。`;
  const hits = inChapter(exact.hits, asked);
  const chapter = law.chapters.find(({ number }) => number === asked.chapter);
  if (hits.length === 0)
    return `${chapter?.heading ?? '这一章'}没有${quote(asked.query)}，别的章有${String(exact.hits.length)}条。`;
  const sentences = hits.reduce((sum, hit) => sum + hit.sentences.length, 0);
  return `条文${String(hits.length)}条，${String(sentences)}句。`;
}

/** What the law answers to a query. */
export function answerFromLaw(law: Law, asked: Asked): LawAnswer {
  const found = answer(law, asked.query);
  if (found.words.length === 0) return { answer: found, parts: [], said: '' };
  const exact = inChapter(found.exact.hits, asked).length > 0 ? [exactPart(asked, found)] : [];
  const near = found.exact.hits.length > 0 ? exact : nearParts(asked, found);
  return { answer: found, parts: [...jumps(asked, law, found), ...near], said: say(asked, found, law) };
}
