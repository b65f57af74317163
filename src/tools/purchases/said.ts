/** What became of lines that were brought in, in words. */
import type { Taken } from './intake.ts';

/** `how`: a sentence of how they were read. */
export function saidOf({ added, leftOut }: Taken, how = ''): string {
  const out = leftOut > 0 ? `，${String(leftOut)} 行没有加入，列在上面` : '';
  return `加入了 ${String(added.length)} 行${out}。${how}可以撤销。`;
}
