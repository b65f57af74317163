/** What falls away in a stage: how much is said at once, what and why when it is unfolded. */
import { useState } from 'preact/hooks';
import { STATUS_LABELS, type Step } from '../../core/index.ts';
import { Actors } from '../law/Actors.tsx';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { Quotes } from '../law/Law.tsx';
import { settledOf } from '../sheet/words.ts';

const ExcusedList = ({ steps }: { readonly steps: readonly Step[] }) => (
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
);

export function Excused({ steps }: { readonly steps: readonly Step[] }) {
  const [isOpen, setOpen] = useState(false);
  if (steps.length === 0) return null;
  return (
    <details
      class="excused"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>
        <span class="status status--not-required">
          {STATUS_LABELS['not-required']} {steps.length} 项
        </span>
      </summary>
      {isOpen && <ExcusedList steps={steps} />}
    </details>
  );
}
