/** What Pagefind finds in the pages that are not articles, read with care and checked against the words. */
import { foldText } from './fold.ts';
import { occurrencesOf } from './occurrences.ts';

/** The kinds a reader may choose from; the first is the law itself. */
export const KINDS = ['条文', '口径', '术语', '指南', '工具', '其他'] as const;
export type Kind = (typeof KINDS)[number];

export interface PageHit {
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  readonly content: string;
  /** True where title and content hold every word as the law’s own search means it; else the page only comes near. */
  readonly exact: boolean;
}

/** A property of what came from elsewhere; undefined where there is none. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function kindOf(value: unknown): Kind {
  const given: unknown = Array.isArray(value) ? value[0] : undefined;
  return KINDS.find((kind) => kind === given) ?? '其他';
}

/** Whether a text holds a word, and not only as part of a longer number. */
const isIn = (folded: string, word: string) => occurrencesOf(folded, word).some(({ whole }) => whole);

/** A fragment as Pagefind gives it → the hit; null where it is none. */
export function readPageHit(data: unknown, words: readonly string[]): PageHit | null {
  const url = text(property(data, 'url'));
  if (url === '') return null;
  const title = text(property(property(data, 'meta'), 'title'));
  const content = text(property(data, 'content'));
  const folded = foldText(title + content).text;
  const kind = kindOf(property(property(data, 'filters'), 'kind'));
  return { url, title, kind, content, exact: words.every((word) => isIn(folded, word)) };
}
