/** Who must act on a project, stage by stage. */
import { groupByActor } from '../answers/actors.ts';
import type { Route } from '../answers/route.ts';
import { isDue } from '../answers/verdict/clause.ts';
import { distinctCites } from '../engine/cite.ts';
import { STAGES } from '../law/steps.ts';
import type { Act } from './screening.ts';

/** What every body must do: the steps that are required or 待确认, by stage and body. None where there is no route. */
export function actsOn({ steps }: Route): readonly Act[] {
  const groups = groupByActor(steps.filter(isDue));
  return STAGES.flatMap(({ id: stage }) =>
    groups.flatMap(({ actor, own, steps: taken }): Act[] => {
      const inStage = taken.filter((step) => step.stage === stage);
      if (inStage.length === 0) return [];
      return [
        {
          ...{ stage, actor, own },
          steps: inStage.map(({ id }) => id),
          status: inStage.some(({ status }) => status === 'required') ? 'required' : 'confirm',
          cites: distinctCites(inStage.flatMap(({ cites }) => cites)),
        },
      ];
    }),
  );
}
