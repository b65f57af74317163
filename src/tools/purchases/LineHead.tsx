/** The head of a line: name, amount, result, and the way out of the list. */
import { LINE_RESULT_LABELS, type CheckedLine } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Amount } from './Amount.tsx';
import { withAmount, withLine, withoutLine, type Purchase } from './purchases.ts';
import type { Editing } from './use-purchases.ts';
import { RESULT_MARKS } from './words.ts';

export interface LineProps {
  readonly line: Purchase;
  readonly checked: CheckedLine;
  /** From 0. */
  readonly index: number;
  readonly editing: Editing;
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

/** What the reader writes: left as it stands where only the result has changed. */
const Fields = drawnOnce(({ line, index, editing }: Omit<LineProps, 'checked'>) => {
  const { id } = line;
  const edit = (about: string, change: (old: Purchase) => Purchase) => {
    editing.change((all) => withLine(all, id, change), `${about}/${id}`);
  };
  return (
    <>
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
    </>
  );
});

export function LineHead({ line, checked, index, editing }: LineProps) {
  return (
    <div class="purchase__head">
      <Fields line={line} index={index} editing={editing} />
      <p class="purchase__result">
        <span class={`status status--${RESULT_MARKS[checked.result]}`}>{LINE_RESULT_LABELS[checked.result]}</span>
        <Remove line={line} index={index} editing={editing} />
      </p>
    </div>
  );
}
