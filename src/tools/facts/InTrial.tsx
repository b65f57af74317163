/** What every part of a tool about one project may need: the page's surroundings, the readings that are tried, the facts. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Facts } from '../../core/index.ts';
import { ProjectFacts, Trying, type Trial } from '../law/trial.ts';
import { Surroundings } from '../page/surroundings.ts';
import type { FormControl } from './use-form.ts';

/** The readings of the form, as what stands beside a doubt takes them. */
export function useTrial({ form: { readings }, read }: FormControl): Trial {
  return useMemo(() => ({ readings, read }), [readings, read]);
}

interface InTrialProps {
  readonly trial: Trial;
  readonly facts: Facts;
  readonly surroundings: Surroundings;
  readonly children: ComponentChildren;
}

export function InTrial({ trial, facts, surroundings, children }: InTrialProps) {
  return (
    <Surroundings.Provider value={surroundings}>
      <Trying.Provider value={trial}>
        <ProjectFacts.Provider value={facts}>{children}</ProjectFacts.Provider>
      </Trying.Provider>
    </Surroundings.Provider>
  );
}
