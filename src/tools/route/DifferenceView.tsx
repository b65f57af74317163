/** What comes, what goes and what changes at another total: in words with status marks, each with its places. */
import { formatWan, type Difference, type Step } from '../../core/index.ts';
import { DoubtLine } from '../law/Doubt.tsx';
import { PlaceLinks } from '../law/Law.tsx';
import { StatusMark } from '../law/StatusMark.tsx';
import type { Choice } from './bound-choices.ts';
import { Actors } from './StepItem.tsx';

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

function Group({ title, lines }: { readonly title: string; readonly lines: readonly LineProps[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="bounds__group">
      <h4>
        {title} {lines.length} 项
      </h4>
      <ul>
        {lines.map((line) => (
          <Line key={line.step.id} {...line} />
        ))}
      </ul>
    </section>
  );
}

const COME = '多出来';
const GO = '不再需要';
const CHANGE = '还在，情形有变';

function summaryOf({ came, went, changed }: Difference): string {
  const parts = [
    { title: COME, count: came.length },
    { title: GO, count: went.length },
    { title: CHANGE, count: changed.length },
  ].filter(({ count }) => count > 0);
  return parts.length === 0 ? '手续与现在相同' : parts.map(({ title, count }) => `${title} ${count} 项`).join('；');
}

interface DifferenceViewProps {
  readonly choice: Choice;
  readonly difference: Difference;
}

export function DifferenceView({ choice, difference }: DifferenceViewProps) {
  const { came, went, changed, dropped } = difference;
  const tried = choice.kind === 'exact' ? '' : `（按 ${formatWan(choice.amount)} 万元试算）`;
  return (
    <div class="bounds__difference">
      <p role="status">
        总投资{choice.words}
        {tried}：{choice.holdsProject ? '本项目就在这里，手续没有变化' : summaryOf(difference)}。
      </p>
      {dropped.length > 0 && (
        <p class="notice-line">
          按这个金额，以下回答不能成立，试算时没有采用：{dropped.map(({ message }) => message).join('；')}。
        </p>
      )}
      <Group title={COME} lines={came.map((step) => ({ step }))} />
      <Group title={GO} lines={went.map((step) => ({ step }))} />
      <Group title={CHANGE} lines={changed} />
    </div>
  );
}
