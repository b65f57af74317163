/** A table as a file has it: numbers are numbers there, and every row knows where it stands. */

/** Undefined: empty. */
export type Cell = string | number | undefined;

export interface FileRow {
  /** As the office program counts it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Fifteen digits are what office programs show and what they keep: 0.1 + 0.2 is 0.3 there. */
const MOST_DIGITS = 15;

/** A number without the noise of binary fractions. */
export function exactly(value: number): number {
  return Number(value.toPrecision(MOST_DIGITS));
}

/** One line, as it would stand in a pasted table. */
export function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(exactly(cell)) : cell.replace(/\s+/g, ' ').trim();
}
