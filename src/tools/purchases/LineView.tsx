/** One line of the list: name and amount, what it is, what is asked, what follows. */
import { useCallback, useRef } from 'preact/hooks';
import { CONDITIONS, type CheckedLine, type ConditionId, type YesNo } from '../../core/index.ts';
import { Found, OfCatalogue, Otherwise, Reasons } from './Finding.tsx';
import { KindQuestion, Overruling } from './Kinds.tsx';
import { LineHead, type LineProps } from './LineHead.tsx';
import { withAnswer, withKind, withLine, type Purchase } from './purchases.ts';
import { YesNoQuestion } from './YesNoQuestion.tsx';

/** What is asked at the line: what is open, and what it has answered itself, so that nothing jumps away. */
function askedAt({ answers }: Purchase, { asks, kind }: CheckedLine) {
  return CONDITIONS.filter(
    ({ id, kinds }) => asks.includes(id) || (answers[id] !== undefined && kinds.some((each) => each === kind)),
  );
}

export function LineView(props: LineProps) {
  const { line, checked, index, editing } = props;
  const whose = `第 ${String(index + 1)} 行`;
  const asked = askedAt(line, checked);
  /** Once asked, the question stays: it must not vanish under the finger that answers it. */
  const wasAsked = useRef(false);
  wasAsked.current ||= checked.asks.includes('kind') && checked.matches.length > 0;
  const pick = useCallback(
    (kind: Purchase['kind']) => {
      editing.change((all) => withLine(all, line.id, (old) => withKind(old, kind)));
    },
    [editing, line.id],
  );
  const answer = (condition: ConditionId, given: YesNo | undefined) => {
    editing.change((all) =>
      withLine(all, line.id, (old) => ({ ...old, answers: withAnswer(old.answers, condition, given) })),
    );
  };
  return (
    <li class={`purchase purchase--${checked.result}`}>
      <LineHead {...props} />
      <Found text={checked.text} matches={checked.matches} />
      <OfCatalogue catalogue={checked.catalogue} />
      {wasAsked.current && <KindQuestion line={line} checked={checked} whose={whose} onPick={pick} />}
      {asked.map((condition) => (
        <YesNoQuestion
          key={condition.id}
          condition={condition}
          name={line.id}
          answer={line.answers[condition.id]}
          onAnswer={(given) => {
            answer(condition.id, given);
          }}
        />
      ))}
      <Reasons checked={checked} />
      <Otherwise checked={checked} asked={asked.map(({ id }) => id)} whose={whose} onAnswer={answer} />
      <Overruling line={line} whose={whose} onPick={pick} />
    </li>
  );
}

/** In the place of a line whose turn to be drawn has not come: its words can be read and found. */
export function LineToCome({ line: { text, amount }, index }: Pick<LineProps, 'line' | 'index'>) {
  return (
    <li class="purchase">
      第 {index + 1} 行 {text} {amount}
    </li>
  );
}
