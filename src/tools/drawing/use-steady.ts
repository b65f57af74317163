/** One function for the whole life of a component, doing what its last drawing says. For what happens after drawing, not during it. */
import { useMemo, useRef } from 'preact/hooks';

export function useSteady<Given extends readonly unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(act);
  latest.current = act;
  return useMemo(
    () =>
      (...given) => {
        latest.current(...given);
      },
    [],
  );
}
