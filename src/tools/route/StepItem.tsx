/** One step on the rail: a line that opens in place to why, the quoted words and the doubts. */
import { useState } from 'preact/hooks';
import { sayFacts, type FactKey, type Step } from '../../core/index.ts';
import { Actors } from '../law/Actors.tsx';
import { Doubt } from '../law/Doubt.tsx';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { wasOpen } from '../facts/use-return.ts';
import { Consequences } from './Consequences.tsx';
import { Compare } from '../doubts/Compare.tsx';
import { settledOf } from '../sheet/words.ts';
import { PlaceLinks, Quotes } from '../law/Law.tsx';
import { StatusMark } from '../law/StatusMark.tsx';
import { Done, type Marking } from './Done.tsx';
import { Parts } from './Parts.tsx';

/** The answers that decided, and a way to change each of them. */
function Conditions({ step, onChange }: { readonly step: Step; readonly onChange: (fact: FactKey) => void }) {
  if (step.conditions.length === 0) return null;
  const facts = [...new Set(step.conditions.flatMap((condition) => condition.facts))];
  return (
    <div class="step__conditions">
      <p class="step__label">起决定作用的回答</p>
      <ul>
        {step.conditions.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {facts.map((fact) => (
        <button
          key={fact}
          type="button"
          class="link-button no-print"
          onClick={() => {
            onChange(fact);
          }}
        >
          更改{sayFacts([fact])}
        </button>
      ))}
    </div>
  );
}

function Reasons({ because }: Pick<Step, 'because'>) {
  return (
    <>
      {because.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </>
  );
}

function Asks({ asks }: Pick<Step, 'asks'>) {
  return asks.length === 0 ? null : <p>还要看：{sayFacts(asks)}。</p>;
}

interface StepItemProps extends Pick<Marking, 'onDone'> {
  readonly step: Step;
  /** True once after the answer that changed its status. */
  readonly changed: boolean;
  readonly isDone: boolean;
  readonly onChange: (fact: FactKey) => void;
}

/** Why, in full. */
function Body({ step, onChange }: Pick<StepItemProps, 'step' | 'onChange'>) {
  const { because, cites, interpretations, asks } = step;
  return (
    <div class="step__body">
      <Reasons because={because} />
      <Asks asks={asks} />
      <Parts parts={step.parts} />
      <Conditions step={step} onChange={onChange} />
      {cites.length > 0 && <Quotes cites={cites} />}
      {[...settledOf(step.readings), ...interpretations].map((slug) => (
        <div key={slug}>
          <Doubt slug={slug} />
          <Compare slug={slug} of={`in-${step.id}`} />
        </div>
      ))}
      <Consequences step={step} />
    </div>
  );
}

/** What is to be seen of a step that is not opened: where it stands, and of one in doubt what the doubt is. */
function Beneath({ step }: Pick<StepItemProps, 'step'>) {
  const { id, status, because, cites, interpretations, asks } = step;
  return (
    <div class="step__beneath">
      <PlaceLinks cites={cites} />
      {status === 'confirm' && <Reasons because={because} />}
      <Asks asks={asks} />
      {settledOf(step.readings).map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
      {status === 'confirm' &&
        interpretations.map((slug) => (
          <div key={slug}>
            <DoubtLine slug={slug} />
            <Compare slug={slug} of={id} />
          </div>
        ))}
    </div>
  );
}

export const StepItem = drawnOnce(({ step, changed, isDone, onDone, onChange }: StepItemProps) => {
  const { id, title, status } = step;
  const [isOpen, setOpen] = useState(() => wasOpen(`step-${id}`));
  return (
    <li
      class={`step step--${status}${changed ? ' step--changed' : ''}${isDone ? ' step--done' : ''}`}
      id={`step-${id}`}
    >
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>
          <StatusMark status={status} />
          <span class="step__title">{title}</span>
          {changed && <span class="step__news">有变化</span>}
          <Actors step={step} />
        </summary>
        {isOpen && <Body step={step} onChange={onChange} />}
      </details>
      <Done step={step} isDone={isDone} onDone={onDone} />
      {!isOpen && <Beneath step={step} />}
    </li>
  );
});
