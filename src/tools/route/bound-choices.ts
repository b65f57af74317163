/** The amounts to look at in 看看分界: the bounds, what lies between them, and where they stand on the scale. Pure. */
import { BOUNDS, formatWan, yuan, type Band, type Yuan } from '../../core/index.ts';

export interface Choice {
  readonly id: string;
  /** 恰为…万元；超过…万元、不足…万元. */
  readonly words: string;
  /** The amount that is compared: the number itself, or one in between. */
  readonly amount: Yuan;
  readonly kind: 'exact' | 'between';
  /** Its band, from 0. */
  readonly band: number;
  readonly holdsProject: boolean;
}

export const inWan = (amount: Yuan) => `${formatWan(amount)}万元`;

interface Piece {
  readonly low?: Yuan;
  readonly high?: Yuan;
}

/** From each number at which the route may change to the next. */
function piecesOf({ from, to, changesAt }: Band): Piece[] {
  const starts = [...(from === undefined ? [undefined] : [from.amount]), ...changesAt];
  return starts.map((low, index) => {
    const high = [...changesAt, ...(to === undefined ? [] : [to.amount])][index];
    return { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
  });
}

function wordsOf({ low, high }: Piece): string {
  const least = low === undefined ? [] : [`超过${inWan(low)}`];
  const most = high === undefined ? [] : [`不足${inWan(high)}`];
  return [...least, ...most].join('、');
}

/** Half way; above the highest number twice as much. */
const between = (low: number, high: number | undefined) =>
  high === undefined ? low * 2 : Math.max(low + 1, Math.floor((low + high) / 2));

/** The number at its lower end: 以上 and 以下 may meet there. */
function exactOf({ low }: Piece, band: number, total: Yuan | undefined): Choice[] {
  if (low === undefined) return [];
  const words = `恰为${inWan(low)}`;
  return [{ id: `at-${low}`, words, amount: low, kind: 'exact', band, holdsProject: low === total }];
}

/** What lies above it; nothing where that is less than a whole 元. */
function stretchOf(piece: Piece, band: number, total: Yuan | undefined): Choice[] {
  const { low = 0, high } = piece;
  const amount = between(low, high);
  if (high !== undefined && amount >= high) return [];
  const holdsProject = total !== undefined && total > low && (high === undefined || total < high);
  return [{ id: `from-${low}`, words: wordsOf(piece), amount: yuan(amount), kind: 'between', band, holdsProject }];
}

/** Every amount at which, and every stretch in which, the route is one and the same; rising. */
export function choicesOf(bands: readonly Band[], total: Yuan | undefined): Choice[] {
  return bands.flatMap((each, band) =>
    piecesOf(each).flatMap((piece) => [...exactOf(piece, band, total), ...stretchOf(piece, band, total)]),
  );
}

/** Where an amount stands on a scale whose bands are all as wide: 0–100. Above the last bound ever closer to 100. */
export function positionOf(amount: number): number {
  const bounds = BOUNDS.map((bound): number => bound.amount);
  const band = bounds.filter((bound) => bound <= amount).length;
  const [low, high] = [bounds[band - 1] ?? 0, bounds[band]];
  const share = high === undefined ? 1 - low / amount : (amount - low) / (high - low);
  return ((band + share) / (bounds.length + 1)) * 100;
}
