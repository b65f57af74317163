/** Rows of figures without a header: the arithmetic tells quantity, unit price and amount apart (2 × 2500 = 5000). */
import { foldWidth } from '../engine/figures.ts';
import type { Unit } from './paste-amount.ts';

const MEASURE = '[台套个块只件部张把条项人批次组副辆路点支根盒箱包份节卷片座对年月米]';
const IS_MEASURE = new RegExp(`^[（(]?${MEASURE}(?:/${MEASURE})?[）)]?$`);
const FIGURE = new RegExp(
  `^(?:单价|合计|总价|共计?|小计|金额|数量|报价)?[:：]?¥? ?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?) ?(亿元?|万元?|元)?(?:/?${MEASURE})?$`,
);

interface Figure {
  readonly at: number;
  readonly value: number;
  /** Half of its last decimal place: amounts are rounded. */
  readonly half: number;
  /** 元 in one of its unit, where that is written. */
  readonly scale: number | undefined;
}

const SCALES: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 元: 1 };

function figureIn(cell: string, at: number): Figure | undefined {
  const [, digits, unit = ''] =
    FIGURE.exec(
      foldWidth(cell)
        .trim()
        .replace(/["“]([\d,.]+)["”]/, '$1'),
    ) ?? [];
  if (digits === undefined) return undefined;
  const plain = digits.replace(/,/g, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { at, value: Number(plain), half: 10 ** -decimals / 2, scale: SCALES[unit.charAt(0)] };
}

/** Unit price and amount in 元, both in 万元, or the price in 元 and the amount in 万元. */
const USUAL_SCALES: readonly (readonly [price: number, sum: number])[] = [
  [1, 1],
  [1e4, 1e4],
  [1, 1e4],
];

/** The scales in which quantity × price is the amount, as near as rounding lets it. */
function scalesOf(quantity: Figure, price: Figure, sum: Figure): number[] {
  if (quantity.scale !== undefined || quantity.value === 0 || sum.value === 0) return [];
  const pairs = USUAL_SCALES.map(([ofPrice, ofSum]) => [price.scale ?? ofPrice, sum.scale ?? ofSum] as const);
  return pairs.flatMap(([ofPrice, ofSum]) => {
    const exact = sum.value * ofSum;
    const near = Math.max(Math.min(sum.half * ofSum, exact / 1000), exact * 1e-9);
    return Math.abs(quantity.value * price.value * ofPrice - exact) <= near ? [ofSum] : [];
  });
}

/** Which columns a row has. */
export interface Arithmetic {
  readonly amount: number;
  /** Quantity, unit price, 台 and the like: no part of the name. */
  readonly aside: readonly number[];
  /** Of the amount, where the row shows it: 2 × 2500 元 = 0.5. */
  readonly unit: Unit | undefined;
}

function unitOf(scales: readonly number[]): Unit | undefined {
  const [scale, ...others] = new Set(scales);
  if (others.length > 0 || scale === undefined || scale === 1e8) return undefined;
  return scale === 1 ? '元' : '万元';
}

/** The last figure that two before it explain. */
function explained(figures: readonly Figure[], asides: readonly number[]): Arithmetic | undefined {
  for (const sum of [...figures].reverse())
    for (const quantity of figures)
      for (const price of figures) {
        if (quantity === price || quantity.at >= sum.at || price.at >= sum.at) continue;
        const scales = scalesOf(quantity, price, sum);
        if (scales.length > 0)
          return { amount: sum.at, aside: [...asides, quantity.at, price.at], unit: unitOf(scales) };
      }
  return undefined;
}

/**
 * The columns of a row without a header, whose running number is gone; `unclear` where several figures leave open which is
 * the amount; undefined for at most one figure after the name. `few`: whether a quantity and one more figure already ask for that.
 */
export function arithmeticOf(
  cells: readonly string[],
  few: 'unclear' | 'last-is-amount',
): Arithmetic | 'unclear' | undefined {
  const name = cells.findIndex((cell) => cell !== '');
  const figures = cells.flatMap((cell, at) => (at > name ? (figureIn(cell, at) ?? []) : []));
  const measures = cells.flatMap((cell, at) => (at > name && IS_MEASURE.test(cell) ? [at] : []));
  const [first] = figures;
  if (first === undefined || figures.length < 2) return undefined;
  if (figures.length > 2) return explained(figures, measures) ?? 'unclear';
  const isOne = first.value === 1 && first.scale === undefined;
  if (few === 'unclear' && isOne)
    return { amount: figures[1]?.at ?? 0, aside: [first.at, ...measures], unit: undefined };
  return few === 'unclear' || (measures.length > 0 && !isOne) ? 'unclear' : undefined;
}
