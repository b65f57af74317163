/** Figures as people write them, brought into one form: digits, width, thousands marks, units. Exact, without fractions of binary. */

/** A full-width mark (！–～) in its usual width: they stand in the order of the narrow ones. */
export const narrow = (mark: string): string => String.fromCharCode(mark.charCodeAt(0) - 0xfee0);

/** ０–９ ， ． － ￥ and the wide space as typed by an input method; nothing else is taken for a digit. */
export function foldWidth(text: string): string {
  return text
    .replace(/[０-９，．－]/g, narrow)
    .replace(/￥/g, '¥')
    .replace(/\s/g, ' ');
}

export type Unit = '亿元' | '万元' | '元';

/** How many zeros a unit adds to 元. */
const ZEROS: Readonly<Record<Unit, number>> = { 亿元: 8, 万元: 4, 元: 0 };

/** 亿, 万 and 圆 are the same units in fewer or other letters. */
export function unitOf(written: string): Unit {
  if (written.startsWith('亿')) return '亿元';
  return written.startsWith('万') ? '万元' : '元';
}

/** Whole 元, and whether 角 or 分 or less were cut off. The figure is narrow: 1,800.50. */
export function inYuan(figure: string, unit: Unit): { readonly amount: number; readonly rest: string } {
  const [whole = '', decimals = ''] = figure.replace(/[, ]/g, '').split('.');
  const zeros = ZEROS[unit];
  const kept = decimals.slice(0, zeros).padEnd(zeros, '0');
  return { amount: Number(whole + kept), rest: decimals.slice(zeros).replace(/0+$/, '') };
}
