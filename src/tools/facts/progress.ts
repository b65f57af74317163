/** How far the answering has come: what is still to be answered, what stands open next, what was answered 不清楚. Pure. */
import { QUESTIONS, STATUS_LABELS, type FactKey, type Question } from '../../core/index.ts';
import type { Derived, Form, UnsureKey } from './form.ts';
import { isStarted } from './form.ts';

/** What decides most for a person who knows his project; the other questions follow in the order of the table. */
const FIRST: readonly FactKey[] = ['secrecy', 'total', 'unit', 'category'];

/** The questions in the order in which they stand: always the same, whatever is answered. */
export const COLUMN: readonly Question[] = [
  ...FIRST.flatMap((fact) => QUESTIONS.filter((question) => question.fact === fact)),
  ...QUESTIONS.filter(({ fact }) => !FIRST.includes(fact)),
];

/** So many unanswered questions stand open at once; the others wait in a line each. */
const AT_ONCE = 3;

export interface Progress {
  /** To be answered still: every one can change the result. */
  readonly left: readonly FactKey[];
  /** Of these the ones that stand open now. */
  readonly next: readonly FactKey[];
  /** Answered 不清楚, and the result hangs on them. */
  readonly unsure: readonly UnsureKey[];
}

/** What part of the total is 运维 may be asked once the total is known (第七条): counted until then, as “最多” is a promise. */
const mayStillCome = (form: Form, left: readonly FactKey[]): boolean =>
  left.includes('total') && !isStarted(form, 'operationPart') && form.chosen.category !== 'operation';

/** `asks` as the rules rank them: the facts that can still change the result. */
export function progressOf(form: Form, asks: readonly FactKey[]): Progress {
  const isUnsure = (fact: FactKey) => form.unsure.some((each) => each === fact);
  const asked = COLUMN.map(({ fact }) => fact).filter((fact) => asks.includes(fact) && !isUnsure(fact));
  const isCounted = (fact: FactKey) =>
    asked.includes(fact) || (fact === 'operationPart' && !isUnsure(fact) && mayStillCome(form, asked));
  return {
    left: COLUMN.map(({ fact }) => fact).filter(isCounted),
    next: asked.filter((fact) => !isStarted(form, fact)).slice(0, AT_ONCE),
    unsure: form.unsure.filter((fact) => asks.includes(fact)),
  };
}

/** Nothing is asked any more: all that matters is answered, or answered 不清楚. */
export function isComplete({ undecided }: Form, { facts, faults }: Derived, progress: Progress): boolean {
  const decided = facts.secrecy !== undefined && facts.secrecy !== 'state-secret' && !undecided;
  return decided && progress.left.length === 0 && Object.keys(faults).length === 0;
}

const number = (amount: number) => ` ${String(amount)} `;

/**
 * How many questions are left. An answer may settle others, so that it is at most so many; the last one is one. With a 不清楚 nothing
 * is certain in the end.
 */
export function sayProgress({ left, unsure }: Progress): string {
  const open = number(unsure.length);
  const hint = unsure.length === 0 ? '' : `还有${open}题答了“不清楚”，有关的事项写着“${STATUS_LABELS.open}”。`;
  if (left.length === 0) return hint === '' ? '不用再答了。' : hint;
  const many = `${left.length === 1 ? '再答' : '最多再答'}${number(left.length)}题`;
  return hint === '' ? `${many}就能确定。` : `${many}。${hint}`;
}
