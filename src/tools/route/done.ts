/** Which steps the reader has marked as done (已办). Kept in this browser with the project, in no address. Pure. */
import type { StepId } from '../../core/index.ts';
import { stepKey, toggled, withMark, type Project } from '../projects/projects.ts';

/** Those of these steps that are marked. */
export function doneOf(project: Project | undefined, steps: readonly { readonly id: StepId }[]): ReadonlySet<StepId> {
  const isDone = (id: StepId) => project?.marks[stepKey(id)]?.done === true;
  return new Set(steps.map(({ id }) => id).filter(isDone));
}

/** The step is marked, or no longer. */
export function markStep(project: Project, id: StepId): Project {
  const key = stepKey(id);
  return withMark(project, key, toggled(project.marks[key] ?? {}));
}
