import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DOUBTS, isReading, readingIds, SLUGS, STAGES, STEPS } from '../../src/core/index.ts';
import { RULES } from '../../src/core/law/rules.ts';
import { isSource, locate, type Source } from '../../src/text/index.ts';
import { readArticles, readYaml } from '../regulation.ts';

const STEP_IDS =
  'meeting-approval data-commissioner framework-plan vertical-coordination consult-city consult-province-and-city written-consent fiscal-capacity-assessment annual-declaration supplementary-declaration project-application record-filing sector-joint-review payment-platform-review development-reform-check cybersecurity-review secrecy-review expert-appraisal appraisal-report-filing pool-entry provincial-system-entry report-to-city-bureau superior-city-approval provincial-key-pool provincial-appraisal-and-review city-filing-below-limit joint-review task-force-decision review-costs approval budget-entry shared-cost-budget cost-assessment city-budget-review procurement copy-to-members responsible-person security-and-cryptography data-sharing-connection start-within-half-year earmarked-payment incident-report preliminary-acceptance pre-acceptance-confirmation acceptance-expert-review final-acceptance final-acceptance-by-city-rules acceptance-extension acceptance-rectification unified-operation operation-funding surplus-return supervision';

const entry = z.strictObject({
  slug: z.enum(SLUGS),
  question: z.string().min(6),
  words: z.array(z.strictObject({ in: z.custom<Source>(isSource), words: z.string().min(1) })).min(1),
  readings: z.array(z.strictObject({ id: z.string(), text: z.string().min(6) })).min(2),
  adopted: z.nullable(z.string()),
  why: z.string().min(6),
  otherwise: z.optional(z.string().min(6)),
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
    for (const { in: source, words } of each.words) {
      expect(locate(articles, source, words), words).toMatchObject({ found: 'once' });
    }
    if (each.adopted !== null) expect(each.readings.map(({ id }) => id)).toContain(each.adopted);
  });

  it.each(interpretations)(
    '$slug has the readings that the rules know, in their order',
    ({ slug, readings, adopted }) => {
      expect(readings.map(({ id }) => id)).toEqual(readingIds(slug));
      expect(readings.map(({ id }) => isReading(slug, id))).not.toContain(false);
      if (adopted !== null) expect(adopted).toBe(DOUBTS[slug].taken);
    },
  );

  it.each(interpretations)('$slug says what its other readings come to exactly where that is not computed', (each) => {
    const computed = ['route', 'purchases', 'dates'].includes(DOUBTS[each.slug].affects);
    expect(each.otherwise === undefined).toBe(computed);
  });
});
