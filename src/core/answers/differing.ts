/** What differs between two routes, step by step. */
import type { Status } from '../engine/status.ts';
import type { Route, Step } from './route.ts';

/** A step whose status differs. */
export interface ChangedStep {
  /** As it would be. */
  readonly step: Step;
  readonly from: Status;
  readonly to: Status;
}

/** The steps whose status differs, in the order of the route. */
export function differing(before: Route, after: Route): ChangedStep[] {
  const was = new Map(before.steps.map(({ id, status }) => [id, status]));
  return after.steps.flatMap((step) => {
    const from = was.get(step.id);
    return from === undefined || from === step.status ? [] : [{ step, from, to: step.status }];
  });
}
