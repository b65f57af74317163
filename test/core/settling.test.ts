/** Settling readings, one after the other: what a result says of its readings is what comes of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DOUBTS,
  LISTS,
  listMaterials,
  planRoute,
  readingIds,
  SLUGS,
  type Facts,
  type Readings,
  type ReadingEffect,
  type Slug,
  type StepId,
} from '../../src/core/index.ts';
import { mapped } from '../../src/core/engine/record.ts';
import { FIFTY, FIVE_HUNDRED, THOUSAND, TWO_HUNDRED } from '../bounds.ts';
import { asReadings, everyReading, fullFacts, partialFacts, someReadings } from './any-readings.ts';

const RUNS = 250;
const TAKEN = asReadings(mapped(DOUBTS, ({ taken }) => taken));
const anyFacts = fc.oneof(fullFacts, partialFacts);

/** One doubt that is not settled yet, with one of its readings. */
const another: fc.Arbitrary<{ readonly before: Readings; readonly slug: Slug; readonly reading: string }> = fc
  .tuple(fc.oneof(fc.constant<Readings>({}), someReadings), fc.constantFrom(...SLUGS), fc.nat({ max: 2 }))
  .map(([some, slug, nth]) => {
    const before = asReadings(Object.fromEntries(Object.entries(some).filter(([settled]) => settled !== slug)));
    const readings = readingIds(slug);
    return { before, slug, reading: readings[nth % readings.length] ?? '' };
  });

/** What a result says that another reading of a doubt would make of it; nothing where it does not list it. */
function foretold(effects: readonly ReadingEffect<Slug>[], slug: Slug, reading: string) {
  const effect = effects.find((each) => each.slug === slug);
  if (effect === undefined) return undefined;
  return effect.reading === reading
    ? { status: effect.status }
    : effect.others.find((each) => each.reading === reading);
}

describe('settling one more reading', () => {
  it('gives every step the status and the actors that the step foretold, and leaves the others as they were', () => {
    fc.assert(
      fc.property(anyFacts, another, (facts, { before, slug, reading }) => {
        const steps = planRoute(facts, before).steps;
        const after = planRoute(facts, asReadings({ ...before, [slug]: reading })).steps;
        steps.forEach((step, index) => {
          const then = after[index];
          // Where something is unanswered that only another reading asks for, the step may be open then: the answers come first.
          if (step.status === 'open' || then?.status === 'open') return;
          const { status, by, to }: { status: string; by?: string; to?: string } =
            foretold(step.readings, slug, reading) ?? step;
          const context = `${step.id} ${slug}=${reading} ${JSON.stringify([facts, before])}`;
          expect(then?.status, context).toBe(status);
          if (by !== undefined) expect(then?.by, context).toBe(by);
          if (to !== undefined || !step.readings.some((effect) => effect.slug === slug))
            expect(then?.to, context).toBe(to);
        });
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('lets papers come, go and change as their list foretold', () => {
    fc.assert(
      fc.property(anyFacts, another, fc.constantFrom(...LISTS), (facts, { before, slug, reading }, { id }) => {
        const list = listMaterials(facts, id, before);
        const then = listMaterials(facts, id, asReadings({ ...before, [slug]: reading }));
        const context = `${id} ${slug}=${reading} ${JSON.stringify([facts, before])}`;
        const isOpen = [list, then].some(({ items }) => items.some(({ status }) => status === 'open'));
        const skips = foretold(list.readings, slug, reading)?.status ?? (list.skipped ? 'skipped' : 'listed');
        if (!isOpen) expect(then.skipped ? 'skipped' : 'listed', context).toBe(skips);
        if (isOpen || list.skipped || then.skipped) return;
        const now = new Map<string, string>(then.items.map((item) => [item.id, item.status]));
        const papers = [...list.items, ...list.absent.map((each) => ({ ...each, status: 'absent' }))];
        for (const { id: paper, status, readings } of papers)
          expect(now.get(paper) ?? 'absent', `${paper} on ${context}`).toBe(
            foretold(readings, slug, reading)?.status ?? status,
          );
        const known = new Set<string>(papers.map((each) => each.id));
        expect(
          [...now.keys()].filter((paper) => !known.has(paper)),
          context,
        ).toEqual([]);
      }),
      { numRuns: RUNS * 3 },
    );
  });
});

describe('settling all of them', () => {
  it('leaves nothing to be confirmed and no doubt that a step turns on', () => {
    fc.assert(
      fc.property(anyFacts, everyReading, (facts, readings) => {
        const { steps } = planRoute(facts, readings);
        const items = LISTS.flatMap(({ id }) => listMaterials(facts, id, readings).items);
        for (const { status, interpretations, readings: effects } of [...steps, ...items]) {
          expect(status).not.toBe('confirm');
          expect(interpretations).toEqual([]);
          expect(effects.every(({ settled }) => settled)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('comes to the same in whatever order', () => {
    fc.assert(
      fc.property(anyFacts, everyReading, fc.shuffledSubarray([...SLUGS]), (facts, readings, order) => {
        const forward = asReadings(Object.fromEntries(order.map((slug) => [slug, readings[slug]])));
        const back = asReadings(Object.fromEntries([...order].reverse().map((slug) => [slug, readings[slug]])));
        expect(planRoute(facts, back)).toEqual(planRoute(facts, forward));
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

/** To be confirmed, and what is prepared for meanwhile: the strict reading where there is one, else the one named first. */
const PREPARED: Readonly<Partial<Record<StepId, 'required' | 'not-required'>>> = {
  'meeting-approval': 'required',
  'written-consent': 'required',
  'fiscal-capacity-assessment': 'required',
  'annual-declaration': 'required',
  'project-application': 'required',
  'record-filing': 'required',
  'sector-joint-review': 'required',
  'development-reform-check': 'required',
  'expert-appraisal': 'required',
  'appraisal-report-filing': 'required',
  'pool-entry': 'required',
  'provincial-system-entry': 'required',
  'superior-city-approval': 'required',
  'provincial-key-pool': 'not-required',
  'provincial-appraisal-and-review': 'not-required',
  'review-costs': 'required',
  'budget-entry': 'required',
  'start-within-half-year': 'required',
  'final-acceptance': 'required',
  'unified-operation': 'not-required',
};

/** Its total, or what is left of it without O&M, is the number from which 第二十条 has the project reported otherwise. */
function isAtLimit({ nature, category, ...amounts }: Facts): boolean {
  const total: number = amounts.total ?? 0;
  const part: number = amounts.operationPart ?? 0;
  if (total === TWO_HUNDRED.at) return true;
  if (nature === 'other' && category === 'operation') return false;
  return nature === 'other' ? total - part === FIVE_HUNDRED.at : total === THOUSAND.at;
}

/** The city's filing is prepared for by small projects and at the limit; from 200万元 up to the amounts of 第七条 it is not. */
function preparedFor(id: StepId, facts: Facts) {
  if (id !== 'city-filing-below-limit') return PREPARED[id];
  return (facts.total ?? 0) < FIFTY.at || isAtLimit(facts) ? 'required' : 'not-required';
}

describe('the readings that are taken', () => {
  it('settled, give what was prepared for where it was to be confirmed, and change nothing else', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const settled = planRoute(facts, TAKEN).steps;
        planRoute(facts).steps.forEach(({ id, status, by, to }, index) => {
          const then = settled[index];
          const wanted = status === 'confirm' ? preparedFor(id, facts) : status;
          const context = `${id} ${JSON.stringify(facts)}`;
          // Open under a reading that is asked: settled otherwise, it may be settled.
          if (status === 'open') return;
          expect([then?.status, then?.by, then?.to], context).toEqual([wanted, by, to]);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('settled, leave every list as it is but for what was to be confirmed', () => {
    fc.assert(
      fc.property(fullFacts, fc.constantFrom(...LISTS), (facts, { id }) => {
        const list = listMaterials(facts, id);
        const then = listMaterials(facts, id, TAKEN);
        expect(then.skipped === undefined).toBe(list.skipped === undefined);
        for (const item of list.items) {
          const now = then.items.find((each) => each.id === item.id);
          const prepared = item.id === 'appraisal-report' && id === 'declaration' ? 'if-applicable' : 'required';
          if (item.status !== 'open') expect(now?.status).toBe(item.status === 'confirm' ? prepared : item.status);
          expect(now?.contents).toEqual(item.contents);
        }
        expect(then.items).toHaveLength(list.items.length);
      }),
      { numRuns: RUNS * 2 },
    );
  });
});

describe('whatever is answered and settled', () => {
  it('the rules cover it and never contradict each other', () => {
    fc.assert(
      fc.property(anyFacts, fc.oneof(someReadings, everyReading), (facts, readings) => {
        expect(() => planRoute(facts, readings)).not.toThrow();
        for (const { id } of LISTS) expect(() => listMaterials(facts, id, readings)).not.toThrow();
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('what is to be confirmed names a doubt that is not settled, and a reading that gives something else', () => {
    fc.assert(
      fc.property(anyFacts, someReadings, (facts, readings) => {
        const items = LISTS.flatMap(({ id }) => listMaterials(facts, id, readings).items);
        for (const { id, status, interpretations, readings: effects } of [
          ...planRoute(facts, readings).steps,
          ...items,
        ]) {
          expect(
            interpretations.filter((slug) => readings[slug] !== undefined),
            id,
          ).toEqual([]);
          if (status !== 'confirm') continue;
          expect(
            interpretations.some((slug) => effects.some((each) => each.slug === slug && !each.settled)),
            id,
          ).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
