/** 本数: where the text has a number in two tiers, what would be just below it and just above it. */
import type { Facts } from '../law/facts.ts';
import { yuan } from './money.ts';

/** The project with its total 1元 more or less; an O&M part that would be above the total shrinks with it. */
function moved(facts: Facts, by: 1 | -1): Facts {
  if (facts.total === undefined) return facts;
  const total = yuan(facts.total + by);
  const { operationPart } = facts;
  return { ...facts, total, ...(operationPart !== undefined && operationPart > total && { operationPart: total }) };
}

/** Whether the tier below the project's total and the one above it have different answers. */
export function differsBesideNumber(facts: Facts, answerOf: (facts: Facts) => string): boolean {
  return answerOf(moved(facts, -1)) !== answerOf(moved(facts, 1));
}
