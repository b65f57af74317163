/** Readings (口径) that are tried or answered, as the tools speak of them. Pure. */
import {
  OFFICE_ANSWERS,
  readingLabel,
  readingName,
  SLUGS,
  withoutReading,
  type OfficeAnswer,
  type Readings,
  type Slug,
} from '../../core/index.ts';
import { isoInChinese } from './dates.ts';

/** What the office has answered about a doubt, of several answers the latest. */
export function answerOf(slug: Slug, answers: readonly OfficeAnswer[] = OFFICE_ANSWERS): OfficeAnswer | undefined {
  const all = answers.filter((each) => each.slug === slug);
  return all[all.length - 1];
}

/** 读法二（书面同意两档都管）. */
export const sayReading = (slug: Slug, reading: string): string =>
  `${readingName(slug, reading)}（${readingLabel(slug, reading)}）`;

/** 按区政务服务和数据管理局2026年5月8日答复. */
const sayWhoAnswered = ({ who, when }: OfficeAnswer): string => `按${who}${isoInChinese(when)}答复`;

/** 按……答复：读法二（……）。自……起执行。来源：……. */
export const sayOfficeAnswer = (answer: OfficeAnswer): string =>
  `${sayWhoAnswered(answer)}：${sayReading(answer.slug, answer.reading)}，自${isoInChinese(answer.from)}起。来源：${answer.source}。`;

/** 按读法一（……）试算，未经确认。 */
export const sayTried = (slug: Slug, reading: string): string => `按${sayReading(slug, reading)}试算，未经确认。`;

/** What may be tried: nothing that the office has answered already; and of that, in words, why it is not. */
export function triable(
  readings: Readings,
  answers: readonly OfficeAnswer[] = OFFICE_ANSWERS,
): { readonly tried: Readings; readonly answered: readonly string[] } {
  const known = answers.filter(({ slug }) => readings[slug] !== undefined);
  return {
    tried: known.reduce<Readings>((rest, { slug }) => withoutReading(rest, slug), readings),
    answered: known.map((answer) => `口径${answer.slug}已有答复，不另试算：${sayOfficeAnswer(answer)}`),
  };
}

/** The readings that are tried, each with its doubt, in the order of the text. */
export const triedOf = (readings: Readings): { readonly slug: Slug; readonly reading: string }[] =>
  SLUGS.flatMap((slug) => {
    const reading = readings[slug];
    return reading === undefined ? [] : [{ slug, reading }];
  });
