/** Lines that were read come into the list, and what became of them is said. */
import type { IntakeProps } from './intake-props.ts';
import { FULL, type Taken } from './intake.ts';

function saidOf({ added, leftOut }: Taken, how: string): string {
  const out = leftOut > 0 ? `，${String(leftOut)} 行没有加入，列在上面` : '';
  return `加入了 ${String(added.length)} 行${out}。${how}可以撤销。`;
}

/** Says it where the reader looks next. */
export function tell({ editing, focusSaid }: IntakeProps, words: string): void {
  editing.say(words);
  focusSaid();
}

/** Said where what reads a paste or a file does not come. */
export const NOT_FETCHED = '读它的那一部分没有取到。请检查网络，刷新本页再加；写好的还在。';

/** `how`: a sentence of how they were read. Undefined is what did not fit. */
export function bringIn(props: IntakeProps, taken: Taken | undefined, how = ''): void {
  if (taken !== undefined) props.editing.change(() => taken.purchases);
  tell(props, taken === undefined ? FULL : saidOf(taken, how));
}
