/** Readings as the property tests draw them. */
import { isReading, isSlug, type Readings } from '../../src/core/index.ts';

const isReadings = (all: Readonly<Record<string, string>>): all is Readings =>
  Object.entries(all).every(([slug, reading]) => isSlug(slug) && isReading(slug, reading));

/** These as readings. Throws where one is of no doubt. */
export function asReadings(all: Readonly<Record<string, string>>): Readings {
  if (!isReadings(all)) throw new Error(`no readings: ${JSON.stringify(all)}`);
  return all;
}
