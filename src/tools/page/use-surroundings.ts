/** The surroundings as one and the same object while nothing in them changes: another would draw every place and doubt anew. */
import { useMemo } from 'preact/hooks';
import type { Surroundings, WidgetProps } from './surroundings.ts';

export function useSurroundings(props: WidgetProps, interpretations: Surroundings['interpretations']): Surroundings {
  return useMemo(() => ({ ...props, interpretations }), [props, interpretations]);
}
