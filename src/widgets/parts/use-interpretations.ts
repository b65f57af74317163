/** All readings, fetched after the tool is there; without them each doubt still links to its page. */
import { useEffect, useState } from 'preact/hooks';
import { interpretationsSchema, type Interpretation } from './surroundings.ts';

export function useInterpretations(base: string): ReadonlyMap<string, Interpretation> | undefined {
  const [found, setFound] = useState<ReadonlyMap<string, Interpretation>>();
  useEffect(() => {
    const load = async () => {
      const response = await fetch(`${base}data/interpretations.json`);
      if (!response.ok) return;
      const parsed = interpretationsSchema.safeParse(await response.json());
      if (parsed.success) setFound(new Map(parsed.data.map((each) => [each.slug, each])));
    };
    load().catch(() => undefined);
  }, [base]);
  return found;
}
