/** The result, set as the document that it will be when printed. */
import { useRef, useState } from 'preact/hooks';
import {
  sayAnswers,
  snapshotOf,
  STAGES,
  STATUS_LABELS,
  STEPS,
  type FactKey,
  type Facts,
  type Readings,
  type Route,
  type Step,
  type StepId,
} from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import { useAfterPaint, useFolded, useOnScreen } from '../drawing/after-paint.ts';
import { Actors } from '../law/Actors.tsx';
import { Doubt } from '../law/Doubt.tsx';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { Quotes } from '../law/Law.tsx';
import { Disclaimers } from '../sheet/Disclaimers.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { useSame } from '../drawing/same.ts';
import { Prohibitions } from '../law/Standing.tsx';
import { PrintFoot } from '../sheet/PrintFoot.tsx';
import { settledOf } from '../sheet/words.ts';
import { RoutePicture } from './RoutePicture.tsx';
import { ProjectDoubts } from '../doubts/ProjectDoubts.tsx';
import { TrialNotice } from '../doubts/TrialNotice.tsx';
import { Updated, type Made } from '../law/Updated.tsx';
import { Bounds } from './Bounds.tsx';
import type { Days } from './days.ts';
import { StepItem } from './StepItem.tsx';
import { Times } from './Times.tsx';
import { changedSteps, scopeWords, STANDING_WORDS, summaryOf } from './words.ts';

interface ResultProps {
  readonly facts: Facts;
  readonly readings: Readings;
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

const ExcusedList = drawnOnce(({ steps }: { readonly steps: readonly Step[] }) => (
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
        {[...settledOf(step.readings), ...step.interpretations].map((slug) => (
          <DoubtLine key={slug} slug={slug} />
        ))}
      </li>
    ))}
  </ul>
));

const ExcusedPrinted = drawnOnce(({ steps }: { readonly steps: readonly Step[] }) => (
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
));

/** How many there are is said at once; a step that is due after all is never shown here too. */
const Excused = drawnOnce(({ steps }: { readonly steps: readonly Step[] }) => {
  const { details, inside } = useFolded(steps);
  const still = useSame(inside.filter(({ id }) => steps.some((step) => step.id === id)));
  if (steps.length === 0) return null;
  return (
    <>
      <details class="excused" ref={details}>
        <summary>
          <span class="status status--not-required">
            {STATUS_LABELS['not-required']} {steps.length} 项
          </span>
        </summary>
        <ExcusedList steps={still} />
      </details>
      <ExcusedPrinted steps={still} />
    </>
  );
});

interface StageProps extends Pick<ResultProps, 'onChange'> {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly changed: ReadonlySet<StepId>;
}

interface StageStepsProps extends Pick<StageProps, 'steps' | 'onChange'> {
  readonly news: readonly StepId[];
}

const StageSteps = drawnOnce(({ steps, news, onChange }: StageStepsProps) => {
  const due = steps.filter(({ status }) => status !== 'not-required');
  const excused = useSame(steps.filter(({ status }) => status === 'not-required'));
  return (
    <>
      <ol class="rail">
        {due.map((step) => (
          <StepItem key={step.id} step={step} changed={news.includes(step.id)} onChange={onChange} />
        ))}
      </ol>
      <Excused steps={excused} />
    </>
  );
});

function Stage({ title, steps, changed, onChange }: StageProps) {
  const news = steps.filter(({ id }) => changed.has(id)).map(({ id }) => id);
  const { section, inside } = useOnScreen(useSame({ steps, news }));
  return (
    <section class="stage" ref={section}>
      <h3>{title}</h3>
      <StageSteps {...inside} onChange={onChange} />
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

export function Result({ facts, readings, route, made, days, onDays, onChange }: ResultProps) {
  const changed = useChanged(route);
  const steps = useAfterPaint(route.steps);
  const routed = route.steps.length > 0;
  return (
    <article class="result" aria-labelledby="result-title">
      <h2 id="result-title">审批路径（自查用）</h2>
      <Answers facts={facts} />
      <TrialNotice />
      <p class="result__summary" role="status">
        {summaryOf(route)}
      </p>
      {routed && <ProjectDoubts where="route" />}
      {routed && <Beneath />}
      <Updated made={made} now={route.steps} known={STEPS} labels={STATUS_LABELS} />
      {route.remarks.map((remark) => (
        <p key={remark} class="notice-line">
          {remark}
        </p>
      ))}
      <ScopeView scope={route.scope} />
      {routed && <StandingView standing={route.standing} />}
      <Prohibitions prohibitions={route.prohibitions} heading="h3" />
      {STAGES.map(({ id, title }) => {
        const steps = route.steps.filter(({ stage }) => stage === id);
        return steps.length === 0 ? null : (
          <Stage key={id} title={title} steps={steps} changed={changed} onChange={onChange} />
        );
      })}
      {routed && steps.length > 0 && <PictureView steps={steps} />}
      {routed && <Times steps={steps} readings={readings} days={days} onDays={onDays} />}
      {routed && <Bounds facts={facts} readings={readings} route={route} onChange={onChange} />}
      {routed && <TotalDoubts interpretations={route.total.interpretations} />}
      {routed && <Consequences cites={route.consequences} />}
      <Disclaimers />
      {routed && (
        <PrintFoot
          path="tools/route/"
          query={queryOf({ facts, readings, list: undefined })}
          snapshot={snapshotOf(route.steps)}
        />
      )}
    </article>
  );
}
