/** Lines that were read come into the list, and what became of them is said. */
import type { IntakeProps } from './intake-props.ts';
import { FULL, type Taken } from './intake.ts';

function saidOf({ added, leftOut }: Taken, how: string): string {
  const out = leftOut > 0 ? `，${String(leftOut)} 行没有加入，列在上面` : '';
  return `加入了 ${String(added.length)} 行${out}。${how}可以撤销。`;
}

/** `how`: a sentence of how they were read. Undefined is what did not fit. */
export function bringIn({ editing, focusSaid }: IntakeProps, taken: Taken | undefined, how = ''): void {
  if (taken !== undefined) editing.change(() => taken.purchases);
  editing.say(taken === undefined ? FULL : saidOf(taken, how));
  focusSaid();
}
