/** The facts as the engine looks at them: which values are still possible, and what is known of T and of T without O&M. */
import type { Bounds, FactModel } from '../engine/model.ts';
import {
  CHOICES,
  isChoice,
  isSet,
  possibleCategories,
  SETS,
  FACT_LABELS,
  valueLabel,
  type FactKey,
  type Facts,
} from './fact-values.ts';

/** T is at least its known O&M part, unless 运维, still possible, would make that answer void. */
function boundsOfTotal(facts: Facts): Bounds<FactKey> {
  const { total, operationPart } = facts;
  if (total !== undefined) return { low: total, high: total, asks: [] };
  const partCounts = !possibleCategories(facts).includes('operation');
  return { low: partCounts ? (operationPart ?? 1) : 1, high: Infinity, asks: ['total'] };
}

/** T without O&M: nothing is left of a pure O&M project (运维 is then the whole of T). */
function boundsOfNet(facts: Facts): Bounds<FactKey> {
  const categories = possibleCategories(facts);
  const { total, operationPart } = facts;
  if (categories.every((category) => category === 'operation')) return { low: 0, high: 0, asks: [] };
  const unsettled = categories.includes('operation');
  if (total !== undefined && operationPart !== undefined) {
    const net = total - operationPart;
    return unsettled ? { low: Math.min(0, net), high: net, asks: ['category'] } : { low: net, high: net, asks: [] };
  }
  const asks: FactKey[] = [
    ...(unsettled ? ['category' as const] : []),
    ...(total === undefined ? ['total' as const] : []),
    ...(operationPart === undefined ? ['operationPart' as const] : []),
  ];
  return { low: 0, high: total ?? Infinity, asks };
}

function valuesOf(fact: FactKey, facts: Facts): readonly string[] | undefined {
  if (isSet(fact)) return facts[fact];
  if (!isChoice(fact)) return undefined;
  const answer = facts[fact];
  if (answer !== undefined) return [answer];
  return fact === 'category' ? possibleCategories(facts) : undefined;
}

export const FACT_MODEL: FactModel<Facts, FactKey> = {
  values: valuesOf,
  quantities: {
    total: { label: FACT_LABELS.total, facts: ['total'], boundsOf: boundsOfTotal },
    net: {
      label: `${FACT_LABELS.total}扣除运维部分后`,
      facts: ['total', 'operationPart'],
      boundsOf: boundsOfNet,
    },
  },
  options: (fact) => (isChoice(fact) ? CHOICES[fact].options : isSet(fact) ? SETS[fact].options : []),
  label: (fact) => FACT_LABELS[fact],
  valueLabel: (fact, value) => (isChoice(fact) || isSet(fact) ? valueLabel(fact, value) : value),
};
