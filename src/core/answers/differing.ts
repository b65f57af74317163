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

const isNotDue = (status: Status): boolean => status === 'not-required';

/** Changes by what they are to the reader: steps that come, that go, and that stay with another status. */
export const parted = (all: readonly ChangedStep[]) => ({
  came: all.filter(({ from }) => isNotDue(from)),
  went: all.filter(({ to }) => isNotDue(to)),
  changed: all.filter(({ from, to }) => !isNotDue(from) && !isNotDue(to)),
});
