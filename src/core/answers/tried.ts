/** Readings (口径) that are tried, one more and one less. Apart from what is worked out with them: forms need no rules. */
import { areReadings, readingIds, SLUGS, type Readings, type Slug } from '../law/interpretations.ts';

/** The readings with one more, as the user chose it. Throws on a reading there is none of. */
export function withReading(readings: Readings, slug: Slug, reading: string): Readings {
  if (!readingIds(slug).includes(reading)) throw new Error(`${slug}: no reading ${reading}`);
  const chosen: Record<string, string | undefined> = { ...readings, [slug]: reading };
  const ordered = Object.fromEntries(SLUGS.filter((key) => chosen[key] !== undefined).map((key) => [key, chosen[key]]));
  if (!areReadings(ordered)) throw new Error('a reading that was none');
  return ordered;
}

/** The readings without that of one doubt. */
export function withoutReading(readings: Readings, slug: Slug): Readings {
  const { [slug]: _dropped, ...rest } = readings;
  return rest;
}
