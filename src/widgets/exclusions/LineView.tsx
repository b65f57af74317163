/** One line of the list: name and amount, what it is, what is asked, what follows. */
import { useMemo, useRef } from 'preact/hooks';
import { CONDITIONS, LINE_RESULT_LABELS, type CheckedLine, type ConditionId, type YesNo } from '../../core/index.ts';
import { Amount } from './Amount.tsx';
import { YesNoQuestion } from './Answers.tsx';
import { Found, Otherwise, Reasons } from './Finding.tsx';
import { KindQuestion, Overruling } from './Kinds.tsx';
import { withAmount, withAnswer, withKind, withLine, withoutLine, type Purchase } from './purchases.ts';
import type { Editing } from './use-purchases.ts';
import { RESULT_MARKS } from './words.ts';

interface LineProps {
  readonly line: Purchase;
  readonly checked: CheckedLine;
  /** From 0. */
  readonly index: number;
  readonly editing: Editing;
}

/** What is asked at the line: what is open, and what it has answered itself, so that nothing jumps away. */
function askedAt({ answers }: Purchase, { asks, kind }: CheckedLine) {
  return CONDITIONS.filter(
    ({ id, kinds }) => asks.includes(id) || (answers[id] !== undefined && kinds.some((each) => each === kind)),
  );
}

/** The neighbour gets the focus of a line that goes, so that the keyboard stays in the list. */
function focusBeside(item: Element | null | undefined): void {
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const button = beside?.querySelector<HTMLElement>('.purchase__remove');
  if (button) button.focus();
  else document.querySelector<HTMLElement>('.said')?.focus();
}

function Remove({ line, index, editing }: Omit<LineProps, 'checked'>) {
  const name = line.text === '' ? `第 ${String(index + 1)} 行` : line.text;
  return (
    <button
      type="button"
      class="link-button purchase__remove"
      aria-label={`删去：${name}`}
      onClick={(event) => {
        focusBeside(event.currentTarget.closest('.purchase'));
        editing.change((all) => withoutLine(all, line.id));
        editing.say(`删去了“${name}”，可以撤销。`);
      }}
    >
      删去
    </button>
  );
}

function Head({ line, checked, index, editing }: LineProps) {
  const { id } = line;
  const edit = (about: string, change: (old: Purchase) => Purchase) => {
    editing.change((all) => withLine(all, id, change), `${about}/${id}`);
  };
  return (
    <div class="purchase__head">
      <label class="field purchase__name">
        <span>
          第 {index + 1} 行<span class="visually-hidden">名称</span>
        </span>
        <input
          type="text"
          autoComplete="off"
          value={line.text}
          onInput={(event) => {
            const text = event.currentTarget.value;
            edit('text', (old) => ({ ...old, text }));
          }}
        />
      </label>
      <Amount
        id={id}
        whose={`第 ${String(index + 1)} 行`}
        typed={line.amount}
        note={line.note}
        onType={(typed) => {
          edit('amount', (old) => withAmount(old, typed));
        }}
      />
      <p class="purchase__result">
        <span class={`status status--${RESULT_MARKS[checked.result]}`}>{LINE_RESULT_LABELS[checked.result]}</span>
        <Remove line={line} index={index} editing={editing} />
      </p>
    </div>
  );
}

function Line(props: LineProps) {
  const { line, checked, index, editing } = props;
  const whose = `第 ${String(index + 1)} 行`;
  const asked = askedAt(line, checked);
  /** Once asked, the question stays: it must not vanish under the finger that answers it. */
  const wasAsked = useRef(false);
  wasAsked.current ||= checked.asks.includes('kind') && checked.matches.length > 0;
  const pick = (kind: Purchase['kind']) => {
    editing.change((all) => withLine(all, line.id, (old) => withKind(old, kind)));
  };
  const answer = (condition: ConditionId, given: YesNo | undefined) => {
    editing.change((all) =>
      withLine(all, line.id, (old) => ({ ...old, answers: withAnswer(old.answers, condition, given) })),
    );
  };
  return (
    <li class={`purchase purchase--${checked.result}`}>
      <Head {...props} />
      <Found checked={checked} />
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

/** Drawn again only when this very line has changed: with hundreds of lines typing stays smooth. */
export function LineView({ line, checked, index, editing }: LineProps) {
  return useMemo(
    () => <Line line={line} checked={checked} index={index} editing={editing} />,
    [line, checked, index, editing],
  );
}
