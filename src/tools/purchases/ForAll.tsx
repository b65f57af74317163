/** The open conditions, each asked once for all lines alike. A line's own answer goes before. */
import { CONDITIONS, type CheckedLine, type ExclusionCondition, type YesNo } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Quotes } from '../law/Law.tsx';
import { YesNoQuestion } from './YesNoQuestion.tsx';
import { withAnswer, type Purchases } from './purchases.ts';
import type { Editing } from './use-purchases.ts';

interface ForAllProps {
  readonly forAll: Purchases['forAll'];
  readonly lines: readonly CheckedLine[];
  readonly editing: Editing;
}

/** How many lines hang on a condition. */
const countOf = ({ kinds }: ExclusionCondition, lines: readonly CheckedLine[]) =>
  lines.filter(({ kind }) => kinds.some((each) => each === kind)).length;

interface QuestionProps extends Pick<ForAllProps, 'editing'> {
  readonly condition: ExclusionCondition;
  readonly answer: YesNo | undefined;
  readonly count: number;
}

const Question = drawnOnce(({ condition, answer, count, editing }: QuestionProps) => (
  <YesNoQuestion
    condition={condition}
    name="for-all"
    answer={answer}
    onAnswer={(given) => {
      editing.change((all) => ({ ...all, forAll: withAnswer(all.forAll, condition.id, given) }));
    }}
  >
    <span class="for-all__count">{count} 行要看这一点</span>
    <Quotes cites={condition.cites} />
  </YesNoQuestion>
));

export function ForAll({ forAll, lines, editing }: ForAllProps) {
  const open = CONDITIONS.filter(({ id }) => forAll[id] !== undefined || lines.some(({ asks }) => asks.includes(id)));
  if (open.length === 0) return null;
  return (
    <section class="for-all">
      <h2>对全部适用</h2>
      <p class="for-all__about">各行情况一样的，在这里答一次；某一行不一样的，在那一行单独答，以那一行的为准。</p>
      {open.map((condition) => (
        <Question
          key={condition.id}
          condition={condition}
          answer={forAll[condition.id]}
          count={countOf(condition, lines)}
          editing={editing}
        />
      ))}
    </section>
  );
}
