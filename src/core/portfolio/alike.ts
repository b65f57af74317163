/** Which projects the rules cannot tell apart: the same answers, and amounts on the same side of every bound. */
import { FACT_KEYS, type Facts } from '../law/fact-values.ts';
import { BOUNDS } from '../law/bounds.ts';
import type { Readings } from '../law/interpretations.ts';

/** Where an amount lies among the bounds: below, at or above each. */
function bandOf(amount: number | undefined): string {
  if (amount === undefined) return '-';
  const sides = BOUNDS.map(({ amount: bound }) => Math.sign(amount - bound) + 1).join('');
  // Nothing, or less than nothing, is left besides 运维.
  return `${Math.sign(amount) + 1}${sides}`;
}

/**
 * The same text for projects of which the same is said: the amounts count by the bounds alone (第六、七条), with and without their
 * O&M part. A test proves that nothing else of them matters.
 */
export function likenessOf(facts: Facts, readings: Readings): string {
  const { total, operationPart } = facts;
  const net = total === undefined || operationPart === undefined ? undefined : total - operationPart;
  const amounts = [total, operationPart, net].map(bandOf).join(' ');
  const answers = FACT_KEYS.map((fact) => {
    const answer = facts[fact];
    if (typeof answer === 'number') return '';
    return answer === undefined || typeof answer === 'string' ? (answer ?? '?') : `[${answer.join()}]`;
  });
  return [amounts, ...answers, ...Object.entries(readings).map((pair) => pair.join('='))].join('|');
}
