/** What the office has answered about a doubt, and how it is cited. */
import { OFFICE_ANSWERS, type OfficeAnswer, type Slug } from '../../core/index.ts';
import { dayOf, sayDay } from '../../core/engine/dates.ts';

/** The latest first: it holds; those before it are history. */
export const answersTo = (slug: Slug, all: readonly OfficeAnswer[] = OFFICE_ANSWERS): OfficeAnswer[] =>
  all.filter((answer) => answer.slug === slug).reverse();

/** `2026-03-05` → 2026年3月5日 */
export function sayIso(iso: string): string {
  const day = dayOf(iso);
  return day === undefined ? iso : sayDay(day);
}

/** 区政务服务和数据管理局2026年3月5日答复 */
export const sayAnswered = ({ who, when }: OfficeAnswer): string => `${who}${sayIso(when)}答复`;
