/** Steps that come, go or change: in words with status marks, each with its places. */
import type { Step } from '../../core/index.ts';
import { Actors } from '../law/Actors.tsx';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { PlaceLinks } from '../law/Law.tsx';
import { StatusMark } from '../law/StatusMark.tsx';

interface LineProps {
  readonly step: Step;
  readonly from?: Step['status'];
}

function Line({ step, from }: LineProps) {
  const { title, status, because, cites, interpretations } = step;
  return (
    <li>
      <p>
        {from !== undefined && (
          <>
            <StatusMark status={from} /> <span class="visually-hidden">变为</span>
            <span aria-hidden="true">→</span>{' '}
          </>
        )}
        <StatusMark status={status} /> <strong>{title}</strong> <Actors step={step} />
      </p>
      {because.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <PlaceLinks cites={cites} />
      {status === 'confirm' && interpretations.map((slug) => <DoubtLine key={slug} slug={slug} />)}
    </li>
  );
}

interface StepGroupProps {
  readonly title: string;
  readonly lines: readonly LineProps[];
  /** A heading where it stands under one; beside a doubt, which stands anywhere, none. */
  readonly heading?: 'h4' | 'p';
}

export function StepGroup({ title, lines, heading: Heading = 'p' }: StepGroupProps) {
  if (lines.length === 0) return null;
  return (
    <section class="bounds__group">
      <Heading class="bounds__title">
        {title} {lines.length} 项
      </Heading>
      <ul>
        {lines.map((line) => (
          <Line key={line.step.id} {...line} />
        ))}
      </ul>
    </section>
  );
}
