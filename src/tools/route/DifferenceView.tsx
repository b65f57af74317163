/** What comes, what goes and what changes at another total: in words with status marks, each with its places. */
import { formatWan, type Difference } from '../../core/index.ts';
import { CHANGE, COME, GO } from '../doubts/differences.ts';
import { StepGroup } from '../doubts/StepGroup.tsx';
import type { Choice } from './bound-choices.ts';

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
      <StepGroup heading="h4" title={COME} lines={came.map((step) => ({ step }))} />
      <StepGroup heading="h4" title={GO} lines={went.map((step) => ({ step }))} />
      <StepGroup heading="h4" title={CHANGE} lines={changed} />
    </div>
  );
}
