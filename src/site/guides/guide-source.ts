/** A guide's source taken apart: the elements it uses, and the words that stand outside them. */

/** `<Cite in="6">…</Cite>`: name, attributes, and what stands inside. */
export interface GuideElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

export interface GuideSource {
  readonly elements: readonly GuideElement[];
  /** What an editor wrote: everything but law, which stands inside `Cite` alone. */
  readonly prose: string;
}

/** One element: name, attributes, inner words. */
export const GUIDE_ELEMENT = /<([A-Z][A-Za-z]*)((?:\s+[a-z]+="[^"]*")*)\s*(?:\/>|>([^<]*)<\/\1>)/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;
const QUOTATION = 'Cite';

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
}

/** The body of an MDX guide → its elements and its prose. Elements do not nest: what nests stays in the prose. */
export function readGuide(body: string): GuideSource {
  const elements = [...body.matchAll(GUIDE_ELEMENT)].map(([, name = '', attributes = '', inner = '']) => ({
    name,
    attributes: attributesOf(attributes),
    inner: inner.trim(),
  }));
  const prose = body.replace(GUIDE_ELEMENT, (_all, name: string, _attributes, inner = '') =>
    name === QUOTATION ? '' : String(inner),
  );
  return { elements, prose };
}

/** The quotations of a guide, in order: the article or the notice, as its author wrote it, and the words. */
export function citesOf({ elements }: GuideSource): { readonly in: string; readonly words: string }[] {
  return elements
    .filter(({ name }) => name === QUOTATION)
    .map(({ attributes, inner }) => ({ in: attributes['in'] ?? '', words: inner }));
}
