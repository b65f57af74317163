/** The answer as elements: nothing here is made from strings of HTML. */
import type { Segment } from '../../text/segment.ts';
import type { ArticleHit, SentenceHit } from '../search/exact.ts';
import { excerptOf, type Mark } from '../search/excerpt.ts';
import type { LawArticle } from '../search/law-file.ts';

/** An element with its class and what stands in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

export function linkTo(address: string, className: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const link = make('a', className, ...children);
  link.href = address;
  return link;
}

/** A piece of a text as an element; the words asked for are lit. */
export function pieceOf({ text, marks }: Segment<Mark>): Node | string {
  const kinds = marks.map(({ kind }) => kind);
  const inner = kinds.includes('restored') ? make('ins', 'restored', text) : text;
  return kinds.includes('found') ? make('mark', '', inner) : inner;
}

/** How many sentences of an article are shown before the rest is only counted. */
const SHOWN = 3;

/** The sentences with most of the words, then in the article's order. */
function bestSentences(hits: readonly SentenceHit[]): SentenceHit[] {
  const most = Math.max(...hits.map(({ words }) => words));
  const best = [...hits].sort((a, b) => Number(b.words === most) - Number(a.words === most)).slice(0, SHOWN);
  return hits.filter((hit) => best.includes(hit));
}

function sentenceItem(home: string, article: LawArticle, { sentence, marks }: SentenceHit): HTMLElement {
  const words = excerptOf(sentence.text, marks, sentence.restored).map(pieceOf);
  const cite = make('span', 'search__place', sentence.spoken);
  const address = `${home}articles/${String(article.number)}/#${sentence.id}`;
  return make('li', '', linkTo(address, 'search__hit', cite, make('span', 'search__law', ...words)));
}

/** An article: its sentences, each a link. */
export function articleItem(home: string, { article, sentences }: ArticleHit): HTMLElement {
  const shown = bestSentences(sentences);
  const items = shown.map((hit) => sentenceItem(home, article, hit));
  const left = sentences.length - shown.length;
  const rest = make('li', 'search__rest', `${article.heading}另有${String(left)}句。`);
  return make('li', 'search__article', make('ul', '', ...items, ...(left > 0 ? [rest] : [])));
}

/** A part of the answer under its own heading. */
export function group(title: string, note: string, items: readonly HTMLElement[]): HTMLElement {
  const aside = note === '' ? [] : [make('p', 'search__note', note)];
  return make('section', 'search__group', make('h2', '', title), ...aside, make('ul', '', ...items));
}
