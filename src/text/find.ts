/** Finding a place in the text and proving that words stand there. */
import type { Article, Sentence } from './parse.ts';
import { localId, parsePlace } from './place.ts';

/** The sentences at a place: one for `6.p1s3`, all of a 款, 项 or 目 for `6.p1`. Empty where the place does not exist. */
export function sentencesAt(article: Article, id: string): Sentence[] {
  if (parsePlace(id).document !== article.number) return [];
  const local = localId(id);
  return article.blocks.flatMap((block) =>
    block.id === local ? [...block.sentences] : block.sentences.filter((sentence) => sentence.id === local),
  );
}

/** The quotable words at a place, without 第六条, （一） or 1. */
export function textAt(article: Article, id: string): string {
  return sentencesAt(article, id)
    .map((sentence) => sentence.text)
    .join('');
}

/** True where `words` stand, character for character, at the place. Empty words stand nowhere. */
export function standsAt(article: Article, id: string, words: string): boolean {
  return words !== '' && textAt(article, id).includes(words);
}
