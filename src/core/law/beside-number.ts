/** 本数: where the text has a number in two tiers, what would be just below it and just above it. */
import type { Facts } from './fact-values.ts';
import { yuan } from '../engine/money.ts';

/** The project with its total 1元 more or less; an O&M part that would be above the total shrinks with it. */
function moved(facts: Facts, by: 1 | -1): Facts {
  if (facts.total === undefined) return facts;
  const total = yuan(facts.total + by);
  const { operationPart } = facts;
  return { ...facts, total, ...(operationPart !== undefined && operationPart > total && { operationPart: total }) };
}

/** The project just below its total and just above it: in either of the tiers that meet at the number. */
export function besideNumber(facts: Facts): readonly [Facts, Facts] {
  return [moved(facts, -1), moved(facts, 1)];
}
