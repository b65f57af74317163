/** How citations and doubts are said on paper, in files and in copies. Pure. */
import type { Citation, ReadingEffect, Readings, Slug } from '../../core/index.ts';
import { answerOf, sayOfficeAnswer, sayTried, triedOf } from '../law/readings.ts';
import { toChinese } from '../../text/numerals.ts';
import { inTextOrder } from '../../text/place.ts';
import type { WidgetProps } from '../page/surroundings.ts';

export type Speaking = Pick<WidgetProps, 'spoken' | 'doubts'>;

/** The places of some citations, spoken, each once. */
export function places(cites: readonly Citation[], { spoken }: Pick<Speaking, 'spoken'>): string {
  return inTextOrder(cites.map(({ place }) => place))
    .map((place) => spoken[place] ?? place)
    .join('、');
}

const articleOf = (place: string): number => Number.parseInt(place, 10);

/** The same in brief, for a narrow column: of an article with more than two places its number alone, of two the number once. */
export function briefPlaces(cites: readonly Citation[], speaking: Pick<Speaking, 'spoken'>): string {
  const articles = [...new Set(cites.map(({ place }) => articleOf(place)))].sort((one, other) => one - other);
  return articles
    .map((article) => {
      const number = `第${toChinese(article)}条`;
      const its = cites.filter(({ place }) => articleOf(place) === article);
      const count = new Set(its.map(({ place }) => place)).size;
      return count > 2 ? number : places(its, speaking).replaceAll(`、${number}`, '、');
    })
    .join('、');
}

/** The words of a citation with their place. */
export function quote(cite: Citation, speaking: Pick<Speaking, 'spoken'>): string {
  return `“${cite.words}”（${places([cite], speaking)}）`;
}

/** What is in doubt and whom to ask, in a sentence each. */
export function askWords(slugs: readonly Slug[], { doubts }: Pick<Speaking, 'doubts'>): string[] {
  return slugs.flatMap((slug) => {
    const doubt = doubts[slug];
    return doubt === undefined ? [] : [`${doubt.question}请向${doubt.ask.join('、')}确认。`];
  });
}

const questionOf = (slug: Slug, { doubts }: Pick<Speaking, 'doubts'>): string => doubts[slug]?.question ?? slug;

/** The readings that a result is tried with, in a sentence each: “……？”按读法一（……）试算，未经确认。 */
export function triedWords(readings: Readings, speaking: Pick<Speaking, 'doubts'>): string[] {
  return triedOf(readings).map(({ slug, reading }) => `“${questionOf(slug, speaking)}”${sayTried(slug, reading)}`);
}

/** The doubts that are settled for a result, by an answer of the office or by trying. */
export function settledOf(effects: readonly ReadingEffect<Slug>[]): Slug[] {
  return [...new Set(effects.filter(({ settled }) => settled).map(({ slug }) => slug))];
}

/** What the office has answered about some doubts, in a sentence each, with its source. */
export function answerWords(slugs: readonly Slug[], speaking: Pick<Speaking, 'doubts'>): string[] {
  return slugs.flatMap((slug) => {
    const answer = answerOf(slug);
    return answer === undefined ? [] : [`“${questionOf(slug, speaking)}”${sayOfficeAnswer(answer)}`];
  });
}
