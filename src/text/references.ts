/** Explicit references from one article to others, as printed: 第六、七条. */
import { fromChinese } from './numerals.ts';
import type { Range } from './emend.ts';

/** The words that name one article: `第六` and `七条` of 第六、七条. */
export interface Reference extends Range {
  readonly article: number;
}

/** Every article named in a sentence, with the words that name it. */
export function findReferences(text: string): Reference[] {
  const groups = [...text.matchAll(/第[一二三四五六七八九十]+(?:、[一二三四五六七八九十]+)*条/g)];
  return groups.flatMap((group) => {
    let start = group.index;
    return group[0].split('、').map((words) => {
      const reference = { start, end: start + words.length, article: fromChinese(words.replace(/[第条]/g, '')) ?? 0 };
      start = reference.end + 1;
      return reference;
    });
  });
}
