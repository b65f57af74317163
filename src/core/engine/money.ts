/** Money: held as whole 元, typed and shown in 万元 with at most four decimals. */
import { foldWidth } from './figures.ts';

/** 元 in one 万元. */
const WAN = 10_000;

/** The largest amount that is read: 1 亿万元, far above any budget and safe as a whole number of 元. */
const MAX_WAN = 100_000_000;

declare const inYuan: unique symbol;

/** Whole 元, never negative. */
export type Yuan = number & { readonly [inYuan]: true };

export function isYuan(amount: number): amount is Yuan {
  return Number.isInteger(amount) && amount >= 0 && amount <= MAX_WAN * WAN;
}

/** `wan(3)` is 3万元 in 元. For amounts known when the code is written; throws on what is no amount. */
export function wan(amount: number): Yuan {
  return yuan(Math.round(amount * WAN));
}

/** 元 as a branded amount; throws on negative, fractional or huge numbers. */
export function yuan(amount: number): Yuan {
  if (!isYuan(amount)) throw new RangeError(`no amount in 元: ${String(amount)}`);
  return amount;
}

/** The largest amount that is read. */
export const LARGEST_YUAN: Yuan = yuan(MAX_WAN * WAN);

export type MoneyReading = { readonly yuan: Yuan } | { readonly problem: string };

const ALLOWED = '请填万元数，只用数字和小数点，最多四位小数，例如 180 或 199.9999';

function problemOf(text: string): string {
  if (text === '') return `没有填数。${ALLOWED}`;
  if (/^[-−–－]/.test(text)) return `不能是负数。${ALLOWED}`;
  if (/^[\d,]+\.\d{5,}$/.test(text)) return `小数超过四位（不足1元）。${ALLOWED}`;
  return `看不懂这个数。${ALLOWED}`;
}

/** More than can be held. */
export const TOO_MUCH: MoneyReading = { problem: `数太大了，最多 ${String(MAX_WAN)} 万元。${ALLOWED}` };

/**
 * Plain 万元, as addresses have them → 元. Full-width digits, spaces and thousands commas are understood;
 * anything else is answered with a message that says what is allowed. Zero is an amount here.
 */
export function readWan(typed: string): MoneyReading {
  const text = foldWidth(typed).trim();
  const match = /^(\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) return { problem: problemOf(text) };
  const [, whole = '', decimals = ''] = match;
  const wholeWan = Number(whole.replace(/[, ]/g, ''));
  const amount = wholeWan * WAN + Number(decimals.padEnd(4, '0'));
  return isYuan(amount) ? { yuan: amount } : TOO_MUCH;
}

/** 1999999 元 → `199.9999`, plain digits as in the URL. */
export function formatWan(amount: Yuan): string {
  const decimals = String(amount % WAN)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return String(Math.floor(amount / WAN)) + (decimals === '' ? '' : `.${decimals}`);
}

/** 1800000 → `1,800,000`. */
export function formatYuan(amount: Yuan): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** 1800000万元 typed for 1800000元: the same figure as 元, rounded to whole 元. */
export function sameFigureInYuan(amount: Yuan): Yuan {
  return yuan(Math.round(amount / WAN));
}

/** True from 1亿元: so much is often 元 typed into a field for 万元. */
export function mayBeMeantInYuan(amount: Yuan): boolean {
  return amount >= WAN * WAN;
}

/** 1800000 → `180 万元（1,800,000 元）`. */
export function sayAmount(amount: Yuan): string {
  return `${formatWan(amount)} 万元（${formatYuan(amount)} 元）`;
}
