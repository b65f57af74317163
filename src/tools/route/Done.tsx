/** The box beside a step: 已办. */
import type { StepId } from '../../core/index.ts';

export interface Marking {
  readonly done: ReadonlySet<StepId>;
  /** The same function throughout. */
  readonly onDone: (id: StepId) => void;
}

interface DoneProps extends Pick<Marking, 'onDone'> {
  readonly step: { readonly id: StepId; readonly title: string };
  readonly isDone: boolean;
}

export function Done({ step: { id, title }, isDone, onDone }: DoneProps) {
  return (
    <label class="done">
      <input
        type="checkbox"
        checked={isDone}
        aria-label={`已办：${title}`}
        onChange={() => {
          onDone(id);
        }}
      />
      <span aria-hidden="true">已办</span>
    </label>
  );
}
