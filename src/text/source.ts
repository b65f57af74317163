/** Where quoted words are looked for: an article, the notice, or a part of them, as people write it: 38, 38（五）1第一句. */
import { fromChinese } from './numerals.ts';

/** `6`, `'notice'`, or with a hint where the words stand more than once: `'13（三）'`, `'25（二）4'`, `'38（五）1第一句'`, `'4第九款'`. */
export type Source = number | 'notice' | `${number}${string}`;

const SOURCE =
  /^(\d+|notice)(?:第([一二三四五六七八九十]+)款)?(?:（([一二三四五六七八九十]+)）(\d+)?)?(?:第([一二三四五六七八九十]+)段)?(?:第([一二三四五六七八九十]+)句)?$/;

const numbered = (prefix: string, chinese: string | undefined): string =>
  chinese === undefined ? '' : prefix + String(fromChinese(chinese) ?? 0);

/** What a source names: the document, and how the ids of the places within begin (`i5n1s1`; empty for all of it). */
export interface Scope {
  readonly document: number | 'notice';
  readonly block: string;
  readonly sentence: string;
}

/** Whether something read from a file or from code is a source. */
export function isSource(value: unknown): value is Source {
  return (typeof value === 'number' || typeof value === 'string') && SOURCE.test(String(value));
}

/** Takes a source apart. Throws on what is none. */
export function readSource(source: Source): Scope {
  const match = SOURCE.exec(String(source));
  if (!match) throw new Error(`no source: ${String(source)} (38, 38（五）1, 38（五）1第一句, 4第九款, notice)`);
  const [, head = '', paragraph, item, subitem, inner, sentence] = match;
  const block =
    numbered('p', paragraph) +
    numbered('i', item) +
    (subitem === undefined ? '' : `n${subitem}`) +
    numbered('p', inner);
  return { document: head === 'notice' ? head : Number(head), block, sentence: numbered('s', sentence) };
}
