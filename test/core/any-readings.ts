/** Facts and readings as the property tests draw them. */
import fc from 'fast-check';
import {
  checkConsistency,
  CHOICES,
  DOUBTS,
  isReading,
  isSlug,
  readingIds,
  SETS,
  wan,
  yuan,
  type Facts,
  type Readings,
} from '../../src/core/index.ts';
import { mapped } from '../../src/core/engine/record.ts';
import { FIFTY, FIVE_HUNDRED, THOUSAND, TWO_HUNDRED } from '../bounds.ts';

const isReadings = (all: Readonly<Record<string, string | undefined>>): all is Readings =>
  Object.entries(all).every(([slug, reading]) => reading !== undefined && isSlug(slug) && isReading(slug, reading));

/** These as readings. Throws where one is of no doubt. */
export function asReadings(all: Readonly<Record<string, string | undefined>>): Readings {
  if (!isReadings(all)) throw new Error(`no readings: ${JSON.stringify(all)}`);
  return all;
}

const OF_EACH = mapped(DOUBTS, (_, slug) => fc.constantFrom(...readingIds(slug)));

/** A reading of every doubt. */
export const everyReading: fc.Arbitrary<Readings> = fc.record(OF_EACH).map(asReadings);
/** Readings of some doubts. */
export const someReadings: fc.Arbitrary<Readings> = fc.record(OF_EACH, { requiredKeys: [] }).map(asReadings);

const beside = ({ below, at, above }: typeof FIFTY) => [below, at, above];
const AMOUNTS = [FIFTY, TWO_HUNDRED, FIVE_HUNDRED, THOUSAND].flatMap(beside);
const anyTotal = fc.oneof(fc.constantFrom(...AMOUNTS), fc.integer({ min: 1, max: wan(1600) }).map(yuan));
const anyPart = fc.oneof(
  fc.constantFrom(...[0, 100, 500, 600].map((part) => wan(part))),
  fc.integer({ min: 0, max: wan(700) }).map(yuan),
);

const factsWith = (requiredKeys: readonly (keyof Facts)[] | undefined): fc.Arbitrary<Facts> =>
  fc
    .record(
      {
        secrecy: fc.constantFrom('none', 'work-secret'),
        unit: fc.constantFrom(...CHOICES.unit.options),
        funds: fc.subarray([...SETS.funds.options], { minLength: 1 }),
        category: fc.constantFrom(...CHOICES.category.options),
        nature: fc.constantFrom(...CHOICES.nature.options),
        total: anyTotal,
        operationPart: anyPart,
        traits: fc.subarray([...SETS.traits.options]),
        priorities: fc.constant([]),
        obstacles: fc.constant([]),
      },
      requiredKeys === undefined ? {} : { requiredKeys: [] },
    )
    .map((facts): Facts => checkConsistency(facts).facts);

/** Consistent facts, any of them unanswered. */
export const partialFacts: fc.Arbitrary<Facts> = factsWith([]);
/** Consistent facts, nearly all of them answered. */
export const fullFacts: fc.Arbitrary<Facts> = factsWith(undefined).map((facts) => ({
  ...facts,
  // Dropped as inconsistent, it would leave half of the route open.
  ...(facts.operationPart === undefined && facts.category !== 'operation' && { operationPart: wan(0) }),
  ...(facts.traits === undefined && { traits: [] }),
}));
