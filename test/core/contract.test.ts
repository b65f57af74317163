import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { planRoute, SLUGS, STAGES, STEPS, type Slug } from '../../src/core/index.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { parsePlace, standsAt } from '../../src/text/index.ts';
import { readArticles, readYaml } from '../regulation.ts';
import { frames, OPERATION_PARTS, withAmounts } from '../../src/site/space.ts';

const STEP_IDS =
  'meeting-approval data-commissioner framework-plan vertical-coordination consult-city consult-province-and-city written-consent fiscal-capacity-assessment annual-declaration supplementary-declaration project-application record-filing sector-joint-review payment-platform-review development-reform-check cybersecurity-review secrecy-review expert-appraisal appraisal-report-filing pool-entry provincial-system-entry report-to-city-bureau superior-city-approval provincial-key-pool provincial-appraisal-and-review city-filing-below-limit joint-review task-force-decision review-costs approval budget-entry shared-cost-budget cost-assessment city-budget-review procurement copy-to-members responsible-person security-and-cryptography data-sharing-connection start-within-half-year incident-report preliminary-acceptance pre-acceptance-confirmation acceptance-expert-review final-acceptance final-acceptance-by-city-rules acceptance-extension acceptance-rectification unified-operation operation-funding surplus-return supervision';

/** Doubts about papers and purchases, or about the text alone: no step hangs on them. */
const ELSEWHERE: readonly Slug[] = [
  'splitting',
  'appraisal-report-timing',
  'bundled-exclusions',
  'category-mapping',
  'work-secret-category',
  'work-secret-report',
  'effective-date',
  'no-day-counts',
  'terms-vary',
];

const entry = z.strictObject({
  slug: z.enum(SLUGS),
  question: z.string().min(6),
  words: z.array(z.strictObject({ place: z.string(), words: z.string().min(1) })).min(1),
  readings: z.array(z.strictObject({ name: z.string(), text: z.string().min(6) })).min(2),
  adopted: z.nullable(z.string()),
  why: z.string().min(6),
  otherwise: z.string().min(6),
  ask: z.array(z.string()).min(1),
});
const interpretations = z.array(entry).parse(readYaml('interpretations.yaml'));

describe('the identifiers that others rely on', () => {
  it('steps: all of them, in the order of the route, stage after stage', () => {
    expect(STEPS.map(({ id }) => id).join(' ')).toBe(STEP_IDS);
    const stages = STEPS.map(({ stage }) => STAGES.findIndex(({ id }) => id === stage));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
  });

  it('rules have distinct names', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('interpretations: every slug is written out once', () => {
    expect(interpretations.map(({ slug }) => slug)).toEqual([...SLUGS]);
  });
});

describe('every interpretation', () => {
  const articles = readArticles();

  it.each(interpretations)('$slug quotes words that stand at their places and adopts one of its readings', (each) => {
    for (const { place, words } of each.words) {
      const article = articles.find(({ number }) => number === parsePlace(place).document);
      expect(article && standsAt(article, place, words), `${place} ${words}`).toBe(true);
    }
    if (each.adopted !== null) expect(each.readings.map(({ name }) => name)).toContain(each.adopted);
  });
});

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
