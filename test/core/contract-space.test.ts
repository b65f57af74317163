/** No step and no interpretation stands idle: each is reached by some project. */
import { describe, expect, it } from 'vitest';
import { planRoute, SLUGS, STEPS, type Slug } from '../../src/core/index.ts';
import { frames, OPERATION_PARTS, withAmounts } from '../../src/site/coverage/space.ts';

/** Doubts about papers and purchases, or about the text alone: no step hangs on them. */
const ELSEWHERE: readonly Slug[] = [
  'splitting',
  'appraisal-report-timing',
  'bundled-exclusions',
  'service-around-thing',
  'category-mapping',
  'work-secret-category',
  'work-secret-report',
  'effective-date',
  'no-day-counts',
  'terms-vary',
];

describe('over the whole space', () => {
  const reached = new Map<string, Set<string>>();
  const doubts = new Set<string>(['fiscal-funds', 'state-secret']);
  for (const frame of frames())
    for (const part of OPERATION_PARTS)
      for (const facts of withAmounts(frame, part).filter((_, index) => index % 2 === 0)) {
        const route = planRoute(facts);
        [route.scope, route.total].forEach(({ interpretations: slugs }) => slugs.forEach((slug) => doubts.add(slug)));
        for (const step of route.steps) {
          step.interpretations.forEach((slug) => doubts.add(slug));
          reached.set(step.id, (reached.get(step.id) ?? new Set()).add(step.status));
        }
      }

  it('every step is due, possible or in doubt for some project', () => {
    const never = STEPS.filter(({ id }) => [...(reached.get(id) ?? [])].every((status) => status === 'not-required'));
    expect(never).toEqual([]);
  });

  it('every interpretation that a route can hang on is reached by some project', () => {
    const inPrinciple = planRoute({ obstacles: ['insecure'] }).standing.interpretations;
    const all = new Set([...doubts, ...inPrinciple, ...ELSEWHERE]);
    expect(SLUGS.filter((slug) => !all.has(slug))).toEqual([]);
  });
});
