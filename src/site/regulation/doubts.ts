/** The registered doubts (口径) as the pages have them: each reading with its name, proved against the core's list of them. */
import { DOUBTS, isSlug, readingIds, readingLabel, SLUGS, type Affects, type Slug } from '../../core/index.ts';
import { toChinese } from '../../text/index.ts';
import type { Reading, WrittenInterpretation } from './schemas.ts';

/** 读法一、读法二……: readings are named by their order, here and nowhere else. */
const readingName = (index: number): string => `读法${toChinese(index + 1)}`;

/** The readings as written, each with its name and the few words that the tools use for it. */
export const namedReadings = (slug: Slug, written: WrittenInterpretation['readings']): Reading[] =>
  written.map(({ id, text }, index) => ({ id, name: readingName(index), label: readingLabel(slug, id), text }));

/** What of a doubt is worked out from the rules: it has no `otherwise`, which would say the same in prose and go stale. */
const WORKED_OUT: readonly Affects[] = ['route', 'purchases', 'dates'];

/** Whether the rules work out what another reading changes. */
export const isWorkedOut = (slug: Slug): boolean => WORKED_OUT.includes(DOUBTS[slug].affects);

function faultsOfOtherwise(slug: Slug, otherwise: string | undefined): string[] {
  const { affects } = DOUBTS[slug];
  if (isWorkedOut(slug))
    return otherwise === undefined ? [] : [`has an otherwise: what it does to ${affects} is worked out`];
  return otherwise === undefined ? [`has no otherwise: what it does to ${affects} is not worked out`] : [];
}

function faultsOfReadings(slug: Slug, written: WrittenInterpretation): string[] {
  const [expected, found] = [readingIds(slug), written.readings.map(({ id }) => id)];
  if (expected.join() === found.join()) return [];
  const unknown = found.filter((id) => !expected.includes(id)).map((id) => `reading “${id}” is not in the core`);
  const missing = expected.filter((id) => !found.includes(id)).map((id) => `reading “${id}” is not written out`);
  const faults = [...unknown, ...missing];
  return faults.length > 0 ? faults : [`readings stand as ${found.join(', ')}; the core has ${expected.join(', ')}`];
}

function faultsOfAdopted(slug: Slug, adopted: string | null): string[] {
  const { taken } = DOUBTS[slug];
  return adopted === null || adopted === taken ? [] : [`adopts “${adopted}”, the core takes “${taken}”`];
}

function faultsOf(written: WrittenInterpretation): string[] {
  const { slug, adopted, otherwise } = written;
  if (!isSlug(slug)) return ['is not in the core'];
  return [...faultsOfReadings(slug, written), ...faultsOfAdopted(slug, adopted), ...faultsOfOtherwise(slug, otherwise)];
}

/** What is wrong with the doubts as written, each with its slug: all of the core's, once, with its readings in its order. */
export function faultsOfDoubts(written: readonly WrittenInterpretation[]): string[] {
  const slugs = written.map(({ slug }) => slug);
  const missing = SLUGS.filter((slug) => !slugs.includes(slug)).map((slug) => `${slug}: is not written out`);
  const order = SLUGS.filter((slug) => slugs.includes(slug));
  const placed = slugs.filter(isSlug);
  const at = order.findIndex((slug, index) => slug !== placed[index]);
  return [
    ...written.flatMap((each) => faultsOf(each).map((fault) => `${each.slug}: ${fault}`)),
    ...missing,
    ...(at < 0 ? [] : [`${placed[at] ?? ''}: stands where the core has ${order[at] ?? ''}`]),
  ].map((fault) => `content/interpretations.yaml, ${fault}`);
}
