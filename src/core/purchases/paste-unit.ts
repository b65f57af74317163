/** 元 or 万元: figures whose unit neither the line, nor the header, nor the arithmetic says. */
import { LARGEST_YUAN, yuan, type Yuan } from '../engine/money.ts';
import type { PastedLine, Unit } from './paste-amount.ts';
import { splitInEither } from './paste.ts';

export interface UnsaidUnit {
  /** How many lines. */
  readonly lines: number;
  /** What they add up to in either unit, in 元. */
  readonly sums: Readonly<Record<Unit, Yuan>>;
}

const sumOf = (lines: readonly PastedLine[]): Yuan =>
  yuan(
    Math.min(
      lines.reduce((sofar, { amount = yuan(0) }) => sofar + amount, 0),
      LARGEST_YUAN,
    ),
  );

function unsaidIn(inWan: readonly PastedLine[], inYuan: readonly PastedLine[]): UnsaidUnit | undefined {
  if (inWan === inYuan) return undefined;
  const pairs = inWan.flatMap((line, index) => {
    const other = inYuan[index];
    return other === undefined || line.amount === other.amount ? [] : [[line, other] as const];
  });
  if (pairs.length === 0) return undefined;
  const sums = { 万元: sumOf(pairs.map(([line]) => line)), 元: sumOf(pairs.map(([, line]) => line)) };
  return { lines: pairs.length, sums };
}

export interface PasteReading {
  /** As they are if figures without a unit are in this one. */
  readonly lines: Readonly<Record<Unit, readonly PastedLine[]>>;
  /** Absent where every unit is known: the lines are then the same. */
  readonly unsaid?: UnsaidUnit;
}

/** A paste read once, and again only where a figure says no unit. */
export function readPaste(pasted: string): PasteReading {
  const lines = splitInEither(pasted);
  const unsaid = unsaidIn(lines.万元, lines.元);
  return { lines, ...(unsaid && { unsaid }) };
}

/** The lines that the usual unit would decide. Undefined where every unit is known. */
export function unsaidUnit(pasted: string): UnsaidUnit | undefined {
  return readPaste(pasted).unsaid;
}
