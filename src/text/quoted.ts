/** A quotation as people write it, article and words, and what is wrong with one. */
import { locate } from './locate.ts';
import type { Article } from './parse.ts';
import type { Source } from './source.ts';

/** Quoted words, and where they are written: `content/bodies.yaml:12`. */
export interface Quoted {
  readonly at: string;
  readonly source: Source;
  readonly words: string;
}

/** The fault of a quotation, in words for whoever has to mend it; undefined where its words stand in one place. */
export function faultOf(articles: readonly Article[], { at, source, words }: Quoted): string | undefined {
  const located = locate(articles, source, words);
  if (located.found === 'once') return undefined;
  const head = `${at}: “${words}” (${String(source)})`;
  return located.found === 'twice'
    ? `${head} stands more than once: ${located.places.join(', ')}`
    : `${head} stands nowhere; nearest: “${located.nearest}”`;
}

/** The same for words that must stand within one sentence. */
export function faultOfSentence(articles: readonly Article[], quoted: Quoted): string | undefined {
  const located = locate(articles, quoted.source, quoted.words);
  if (located.found !== 'once' || /s\d+$/.test(located.place)) return faultOf(articles, quoted);
  return `${quoted.at}: “${quoted.words}” (${String(quoted.source)}) runs over several sentences of ${located.place}`;
}

/** What is wrong where words do not stand in one heading of a chapter. */
export function faultOfHeading(headings: readonly string[], at: string, words: string): string | undefined {
  const found = headings.filter((heading) => heading.includes(words));
  return found.length === 1 ? undefined : `${at}: “${words}” stands in ${String(found.length)} headings of chapters`;
}
