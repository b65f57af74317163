/** All readings, fetched once there is a result to stand beside; without them each doubt still links to its page. */
import { useEffect, useState } from 'preact/hooks';
import { areInterpretations, type Interpretation } from './surroundings.ts';

export function useInterpretations(
  base: string,
  { wanted }: { readonly wanted: boolean },
): ReadonlyMap<string, Interpretation> | undefined {
  const [found, setFound] = useState<ReadonlyMap<string, Interpretation>>();
  useEffect(() => {
    const load = async () => {
      const response = await fetch(`${base}data/interpretations.json`);
      const read: unknown = response.ok ? await response.json() : undefined;
      if (areInterpretations(read)) setFound(new Map(read.map((each) => [each.slug, each])));
    };
    if (wanted) load().catch(() => undefined);
  }, [base, wanted]);
  return found;
}
