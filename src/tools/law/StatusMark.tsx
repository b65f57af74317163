/** The status of a step: a word with a mark, never colour alone. */
import { STATUS_LABELS, type Status } from '../../core/index.ts';

export function StatusMark({ status }: { readonly status: Status }) {
  return <span class={`status status--${status}`}>{STATUS_LABELS[status]}</span>;
}
