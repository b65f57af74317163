/** 本数: the numbers that the text has in two tiers (以上、以下), and the project just below its number. */
import { yuan } from '../engine/money.ts';
import { FIFTY, TWO_HUNDRED } from './articles/06.ts';
import { AT_ARTICLE_7 } from './articles/07.ts';
import { exactly, type FactCondition } from './conditions.ts';
import type { Facts } from './fact-values.ts';

/** The total is such a number, or what of it counts for 第七条. */
export const AT_NUMBERS: readonly (readonly FactCondition[])[] = [
  [exactly(FIFTY)],
  [exactly(TWO_HUNDRED)],
  ...AT_ARTICLE_7,
];

/** The project with its total 1元 less: in the lower of the tiers that meet there. An O&M part of the whole total shrinks with it. */
export function justBelow(facts: Facts): Facts {
  if (facts.total === undefined) return facts;
  const total = yuan(facts.total - 1);
  const { operationPart } = facts;
  return { ...facts, total, ...(operationPart !== undefined && operationPart > total && { operationPart: total }) };
}
