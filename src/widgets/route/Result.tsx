/** The result, set as the document that it will be when printed. */
import { useMemo, useRef, useState } from 'preact/hooks';
import {
  sayAnswers,
  snapshotOf,
  STAGES,
  STATUS_LABELS,
  STEPS,
  type FactKey,
  type Facts,
  type Route,
  type Step,
  type StepId,
} from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import { useAfterPaint } from '../parts/after-paint.ts';
import { Doubt, DoubtLine } from '../parts/Doubt.tsx';
import { Quotes } from '../parts/Law.tsx';
import { Disclaimers } from '../parts/Disclaimers.tsx';
import { drawnOnce } from '../parts/drawn-once.tsx';
import { useSame } from '../parts/same.ts';
import { Prohibitions } from '../parts/Standing.tsx';
import { PrintFoot } from '../parts/PrintFoot.tsx';
import { RoutePicture } from '../parts/RoutePicture.tsx';
import { Updated, type Made } from '../parts/Updated.tsx';
import { Bounds } from './Bounds.tsx';
import type { Days } from './days.ts';
import { Actors, StepItem } from './StepItem.tsx';
import { Times } from './Times.tsx';
import { changedSteps, scopeWords, STANDING_WORDS, summaryOf } from './words.ts';

interface ResultProps {
  readonly facts: Facts;
  readonly route: Route;
  /** Under which rules the address was printed, where it says so. */
  readonly made: Made | undefined;
  readonly days: Days;
  readonly onDays: (days: Days) => void;
  readonly onChange: (fact: FactKey) => void;
}

function Answers({ facts }: { readonly facts: Facts }) {
  return (
    <dl class="answers">
      {sayAnswers(facts).map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

const ScopeView = drawnOnce(({ scope }: Pick<Route, 'scope'>) => {
  const settled = scope.outcome !== 'open';
  return (
    <section class="finding">
      <h3>适用范围</h3>
      <p class={settled ? 'finding__outcome' : 'finding__outcome finding__outcome--open'}>{scopeWords(scope)}</p>
      {scope.because.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {scope.cites.length > 0 && <Quotes cites={scope.cites} />}
      {scope.interpretations.map((slug) => (
        <Doubt key={slug} slug={slug} />
      ))}
    </section>
  );
});

const StandingView = drawnOnce(({ standing }: Pick<Route, 'standing'>) => {
  return (
    <section class="finding">
      <h3>支持情形</h3>
      <p class={standing.kind === 'open' ? 'finding__outcome finding__outcome--open' : 'finding__outcome'}>
        {STANDING_WORDS[standing.kind]}
      </p>
      {standing.kind !== 'normal' && <Quotes cites={standing.cites} />}
      {standing.beside.length > 0 && <Quotes cites={standing.beside} />}
      {standing.interpretations.map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
    </section>
  );
});

const Excused = drawnOnce(({ steps }: { readonly steps: readonly Step[] }) => {
  if (steps.length === 0) return null;
  return (
    <>
      <details class="excused">
        <summary>
          <span class="status status--not-required">
            {STATUS_LABELS['not-required']} {steps.length} 项
          </span>
        </summary>
        <ul>
          {steps.map((step) => (
            <li key={step.id} id={`step-${step.id}`}>
              <p class="excused__title">
                {step.title} <Actors step={step} />
              </p>
              {step.because.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              <Quotes cites={step.cites} />
            </li>
          ))}
        </ul>
      </details>
      <div class="print-only excused-printed">
        <p>{STATUS_LABELS['not-required']}：</p>
        <ul>
          {steps.map(({ id, title, because }) => (
            <li key={id}>
              {title}：{because.join('')}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
});

interface StageProps extends Pick<ResultProps, 'onChange'> {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly changed: ReadonlySet<StepId>;
}

function Stage({ title, steps, changed, onChange }: StageProps) {
  const due = steps.filter(({ status }) => status !== 'not-required');
  const excused = useSame(steps.filter(({ status }) => status === 'not-required'));
  return (
    <section class="stage">
      <h3>{title}</h3>
      <ol class="rail">
        {due.map((step) => (
          <StepItem key={step.id} step={step} changed={changed.has(step.id)} onChange={onChange} />
        ))}
      </ol>
      <Excused steps={excused} />
    </section>
  );
}

const TotalDoubts = drawnOnce(({ interpretations }: Pick<Route['total'], 'interpretations'>) => (
  <section class="finding">
    <h3>总投资怎么算</h3>
    {interpretations.map((slug) => (
      <DoubtLine key={slug} slug={slug} />
    ))}
  </section>
));

const Consequences = drawnOnce(({ cites }: { readonly cites: Route['consequences'] }) => (
  <section class="finding">
    <h3>不按规定办理的后果</h3>
    <Quotes cites={cites} />
  </section>
));

/** Ways down to what stands beneath the list. */
function Beneath() {
  return (
    <p class="beneath no-print">
      <a href="#route-picture">路径图</a>
      <a href="#times">期限</a>
      <a href="#bounds">看看分界</a>
    </p>
  );
}

/** Open where there is room beside the questions. */
const PictureView = drawnOnce(({ steps }: Pick<Route, 'steps'>) => {
  const [open] = useState(() => window.matchMedia('(min-width: 1100px)').matches);
  return (
    <section class="extra" id="route-picture">
      <details open={open}>
        <summary>
          <h3>路径图</h3>
        </summary>
        <RoutePicture id="picture" name="本项目的路径图" route={{ steps }} />
      </details>
    </section>
  );
});

/** The steps that differ from the route before the last answer: marked until the next. */
function useChanged(route: Route): ReadonlySet<StepId> {
  const memory = useRef<{ route: Route; changed: ReadonlySet<StepId> }>();
  if (memory.current?.route !== route) {
    memory.current = { route, changed: changedSteps(memory.current?.route, route) };
  }
  return memory.current.changed;
}

/** What stands beneath the list and on paper: drawn when the answer is. */
function useBeneath(facts: Facts, { steps }: Route) {
  const query = queryOf({ facts, list: undefined });
  return useAfterPaint(useMemo(() => ({ steps, query }), [steps, query]));
}

export function Result({ facts, route, made, days, onDays, onChange }: ResultProps) {
  const changed = useChanged(route);
  const beneath = useBeneath(facts, route);
  const routed = route.steps.length > 0;
  return (
    <article class="result" aria-labelledby="result-title">
      <h2 id="result-title">审批路径（自查用）</h2>
      <Answers facts={facts} />
      <p class="result__summary" role="status">
        {summaryOf(route)}
      </p>
      {routed && <Beneath />}
      <Updated made={made} now={route.steps} known={STEPS} labels={STATUS_LABELS} />
      {route.remarks.map((remark) => (
        <p key={remark} class="notice-line">
          {remark}
        </p>
      ))}
      <ScopeView scope={route.scope} />
      {routed && <StandingView standing={route.standing} />}
      <Prohibitions prohibitions={route.prohibitions} />
      {STAGES.map(({ id, title }) => {
        const steps = route.steps.filter(({ stage }) => stage === id);
        return steps.length === 0 ? null : (
          <Stage key={id} title={title} steps={steps} changed={changed} onChange={onChange} />
        );
      })}
      {routed && beneath.steps.length > 0 && <PictureView steps={beneath.steps} />}
      {routed && <Times steps={beneath.steps} days={days} onDays={onDays} />}
      {routed && <Bounds facts={facts} route={route} onChange={onChange} />}
      {routed && <TotalDoubts interpretations={route.total.interpretations} />}
      {routed && <Consequences cites={route.consequences} />}
      <Disclaimers />
      {routed && <PrintFoot path="tools/route/" query={beneath.query} snapshot={snapshotOf(beneath.steps)} />}
    </article>
  );
}
