/** All readings, fetched once there is a result to stand beside; without them each doubt still links to its page. */
import type { RefObject } from 'preact';
import { areInterpretations, type Interpretation, type FetchedInterpretations } from '../page/surroundings.ts';
import { useLater } from '../drawing/use-later.ts';

async function fetchReadings(base: string): Promise<ReadonlyMap<string, Interpretation>> {
  const response = await fetch(`${base}data/interpretations.json`);
  const read: unknown = response.ok ? await response.json() : undefined;
  if (!areInterpretations(read)) throw new Error('no interpretations');
  return new Map(read.map((each) => [each.slug, each]));
}

export function useInterpretations(
  tool: RefObject<HTMLElement>,
  base: string,
  { wanted }: { readonly wanted: boolean },
): FetchedInterpretations {
  const { part, failed } = useLater(tool, () => fetchReadings(base), { wanted, from: 'wanted' });
  return failed ? 'failed' : part;
}
