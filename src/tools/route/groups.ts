/** The steps of a route as the reader wants to see them: by stage, by who acts, or only those of the own unit. Pure. */
import { groupByActor, STAGES, type Step } from '../../core/index.ts';

export type View = 'stages' | 'own' | 'actors';

/** Steps under one heading. `id` is the `id` of its section. */
export interface Group {
  readonly id: string;
  readonly title: string;
  /** In the order of the route; those that fall away too, where they stand by stage. */
  readonly steps: readonly Step[];
  /** Whose part it is, where it can be printed by itself. */
  readonly actor?: string;
}

const byStage = (steps: readonly Step[]): Group[] =>
  STAGES.map(({ id, title }) => ({ id: `stage-${id}`, title, steps: steps.filter(({ stage }) => stage === id) }));

/** The groups of a view that have steps. */
export function groupsOf(steps: readonly Step[], view: View): Group[] {
  if (view === 'stages') return byStage(steps).filter((group) => group.steps.length > 0);
  return groupByActor(steps)
    .filter(({ own }) => view === 'actors' || own)
    .map(({ actor, steps: acts, receives }, index) => {
      const its = steps.filter((step) => acts.includes(step) || (view === 'actors' && receives.includes(step)));
      return { id: `actor-${String(index)}`, title: actor, steps: its, actor };
    });
}

/** The part of one who acts, as it stands by actors. */
export function partOf(steps: readonly Step[], actor: string): readonly Step[] {
  return groupsOf(steps, 'actors').find((group) => group.actor === actor)?.steps ?? [];
}
