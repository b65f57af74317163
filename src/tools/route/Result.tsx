/** The result: the answer first, what is to be done next, the doubts that matter; then the whole route, folded. And its paper. */
import { useMemo, useRef, useState } from 'preact/hooks';
import {
  nextSteps,
  snapshotOf,
  STATUS_LABELS,
  STEPS,
  type FactKey,
  type Facts,
  type Readings,
  type Route,
  type StepId,
} from '../../core/index.ts';
import { drawAtOnce } from '../drawing/after-paint.ts';
import { useSteady } from '../drawing/use-steady.ts';
import { queryOf } from '../facts/address.ts';
import { ProjectDoubts } from '../doubts/ProjectDoubts.tsx';
import { TrialNotice } from '../doubts/TrialNotice.tsx';
import { Prohibitions } from '../law/Standing.tsx';
import { Updated, type Made } from '../law/Updated.tsx';
import { LeftBehind, ProjectBar, Trouble } from '../projects/ProjectBar.tsx';
import type { ProjectControl } from '../projects/use-projects.ts';
import { Disclaimers } from '../sheet/Disclaimers.tsx';
import type { Reopening } from '../sheet/Reopening.tsx';
import { Actions } from './Actions.tsx';
import { Besides, ScopeView } from './Besides.tsx';
import type { Days } from './days.ts';
import { doneOf, markStep } from './done.ts';
import { NextSteps } from './NextSteps.tsx';
import { RoutePaper } from './RoutePaper.tsx';
import { Steps } from './Steps.tsx';
import { Verdict } from './Verdict.tsx';
import { changedSteps } from './words.ts';

interface ResultProps {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
  /** Under which rules the address was printed, where it says so. */
  readonly made: Made | undefined;
  readonly projects: ProjectControl;
  readonly days: Days;
  readonly onDays: (days: Days) => void;
  readonly onChange: (fact: FactKey) => void;
  readonly onClear: () => void;
}

const NONE_DONE: ReadonlySet<StepId> = new Set();

/** The steps that differ from the route before the last answer: marked until the next. */
function useChanged(route: Route): ReadonlySet<StepId> {
  const memory = useRef<{ route: Route; changed: ReadonlySet<StepId> }>();
  if (memory.current?.route !== route) {
    memory.current = { route, changed: changedSteps(memory.current?.route, route) };
  }
  return memory.current.changed;
}

/** Whose part alone is on paper: from the click until it is printed. */
function usePart() {
  const [part, setPart] = useState<string>();
  const print = useSteady((actor: string) => {
    drawAtOnce(() => {
      setPart(actor);
    });
    window.addEventListener(
      'afterprint',
      () => {
        setPart(undefined);
      },
      { once: true },
    );
    window.print();
  });
  return { part, print };
}

/** How the sheet is opened again. */
function reopeningOf({ facts, readings, route }: Pick<ResultProps, 'facts' | 'readings' | 'route'>): Reopening {
  return {
    path: 'tools/route/',
    query: queryOf({ facts, readings, list: undefined }),
    snapshot: snapshotOf(route.steps),
  };
}

export function Result({ facts, readings, route, made, projects, days, onDays, onChange, onClear }: ResultProps) {
  const changed = useChanged(route);
  const { part, print } = usePart();
  const [withWords, setWithWords] = useState(false);
  const { project, edit } = projects;
  const done = useMemo(() => doneOf(project, route.steps), [project, route]);
  const onDone = useSteady((id: StepId) => {
    edit((each) => markStep(each, id));
  });
  const first = useMemo(() => nextSteps(route, NONE_DONE)[0]?.step.id, [route]);
  const routed = route.steps.length > 0;
  const given = { facts, readings, route };
  return (
    <article class="result" aria-labelledby="result-title">
      <RoutePaper
        {...given}
        reopening={routed ? reopeningOf(given) : undefined}
        project={project}
        done={done}
        days={days}
        part={part}
        withWords={withWords}
      />
      <div class="no-print">
        <h2 id="result-title">结论（自查用）</h2>
        {facts.secrecy === 'state-secret' ? <LeftBehind control={projects} /> : <Trouble control={projects} />}
        <Verdict {...given} />
        <TrialNotice />
        {routed && <NextSteps {...given} done={done} onDone={onDone} />}
        {routed && <ProjectDoubts where="route" />}
        <Updated made={made} now={route.steps} known={STEPS} labels={STATUS_LABELS} />
        {route.remarks.map((remark) => (
          <p key={remark} class="notice-line">
            {remark}
          </p>
        ))}
        <Actions {...given} onClear={onClear} withWords={withWords} onWords={setWithWords} />
        {!routed && <ScopeView scope={route.scope} />}
        {routed && (
          <Steps
            steps={route.steps}
            changed={changed}
            first={first}
            done={done}
            onDone={onDone}
            onChange={onChange}
            onPrint={print}
          />
        )}
      </div>
      {routed && <Besides {...given} days={days} onDays={onDays} onChange={onChange} />}
      <div class="no-print">
        <Prohibitions prohibitions={route.prohibitions} heading="h3" />
        {routed && <ProjectBar control={projects} />}
        <Disclaimers />
      </div>
    </article>
  );
}
