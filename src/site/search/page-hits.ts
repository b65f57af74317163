/** Places in the pages that are not articles, as they are found. */

/** The kinds a reader may choose from; the first is the law itself. */
export const KINDS = ['条文', '口径', '术语', '指南', '工具', '其他'] as const;
export type Kind = (typeof KINDS)[number];

export interface PageHit {
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  readonly content: string;
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

/** A fragment as Pagefind gives it → the hit; null where it is none. */
export function readPageHit(data: unknown): PageHit | null {
  const url = text(property(data, 'url'));
  if (url === '') return null;
  return {
    url,
    title: text(property(property(data, 'meta'), 'title')),
    kind: kindOf(property(property(data, 'filters'), 'kind')),
    content: text(property(data, 'content')),
  };
}
