/** What stands beneath the steps, folded: why the regulation applies, the picture, the days, the bounds, what follows from neglect. */
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { FactKey, Facts, Readings, Route } from '../../core/index.ts';
import { useAfterPaint } from '../drawing/after-paint.ts';
import { wasOpen } from '../facts/use-return.ts';
import { Doubt } from '../law/Doubt.tsx';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { Quotes } from '../law/Law.tsx';
import { Bounds } from './Bounds.tsx';
import type { Days } from './days.ts';
import { RoutePicture } from './RoutePicture.tsx';
import { Times } from './Times.tsx';
import { scopeWords, STANDING_WORDS } from './words.ts';

/** The scope in full: the whole result of a project that is outside, or classified. */
export function ScopeView({ scope }: Pick<Route, 'scope'>) {
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
}

function StandingView({ standing }: Pick<Route, 'standing'>) {
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
}

function TotalDoubts({ interpretations }: Pick<Route['total'], 'interpretations'>) {
  return (
    <section class="finding">
      <h3>总投资怎么算</h3>
      {interpretations.map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
    </section>
  );
}

interface FoldProps {
  readonly id: string;
  readonly title: string;
  /** Goes onto paper too where it is open. */
  readonly onPaper?: boolean;
  readonly children: () => ComponentChildren;
}

/** Drawn while it is open. */
function Fold({ id, title, onPaper = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(() => wasOpen(id));
  return (
    <section class={onPaper && isOpen ? 'extra' : 'extra no-print'} id={id}>
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>
          <h3>{title}</h3>
        </summary>
        {isOpen && children()}
      </details>
    </section>
  );
}

interface BesidesProps {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
  readonly days: Days;
  readonly onDays: (days: Days) => void;
  readonly onChange: (fact: FactKey) => void;
}

/** A picture is drawn anew once the answer is painted. */
function Picture({ steps }: Pick<Route, 'steps'>) {
  return <RoutePicture id="picture" name="本项目的路径图" route={{ steps: useAfterPaint(steps) }} />;
}

export function Besides({ facts, readings, route, days, onDays, onChange }: BesidesProps) {
  const { scope, standing, steps, total, consequences } = route;
  return (
    <div class="besides">
      <Fold id="scope" title="适用范围和支持情形">
        {() => (
          <>
            <ScopeView scope={scope} />
            <StandingView standing={standing} />
            <TotalDoubts interpretations={total.interpretations} />
          </>
        )}
      </Fold>
      <Fold id="times" title="期限">
        {() => <Times steps={steps} readings={readings} days={days} onDays={onDays} />}
      </Fold>
      <Fold id="bounds" title="看看分界">
        {() => <Bounds facts={facts} readings={readings} route={route} onChange={onChange} />}
      </Fold>
      <Fold id="route-picture" title="路径图" onPaper>
        {() => <Picture steps={steps} />}
      </Fold>
      <Fold id="consequences" title="不按规定办理的后果">
        {() => <Quotes cites={consequences} />}
      </Fold>
    </div>
  );
}
