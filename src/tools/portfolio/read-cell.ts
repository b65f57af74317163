/** One cell of a project list → the text of the answer as addresses have it, or what is wrong with it. Pure. */
import {
  cellText,
  formatWan,
  isChoice,
  isSet,
  LARGEST_YUAN,
  NONE_LABEL,
  readTyped,
  valueLabel,
  yuan,
  type FactKey,
  type MoneyKey,
  type SetKey,
} from '../../core/index.ts';
import { isNone, membersIn, VALUES, valueIn } from './cell-words.ts';
import type { Unit } from './columns.ts';
import { isMoney } from './roles.ts';

/** What one cell gives: the text of the answer as addresses have it, or what is wrong with it. */
export interface CellRead {
  readonly answer?: string;
  readonly problem?: string;
  readonly rounded?: string;
  readonly byUnit?: true;
}

const allowed = (fact: keyof typeof VALUES): string => VALUES[fact].map((value) => valueLabel(fact, value)).join('、');

function readMembers(fact: SetKey, words: string): CellRead {
  if (isNone(words) && fact !== 'funds') return { answer: '' };
  const { values, strangers } = membersIn(fact, words);
  if (strangers.length === 0 && values.length > 0) return { answer: values.join(',') };
  const several = `可以是${allowed(fact)}${fact === 'funds' ? '' : `，或者${NONE_LABEL}`}；几项的用；隔开`;
  return { problem: `看不懂“${strangers.join('、') || words}”，${several}` };
}

/** Fifteen digits are what office programs keep. */
const exactly = (value: number): number => Number(value.toPrecision(15));

/** A number of the table, in whole 元. */
function readNumber(value: number, unit: Unit): CellRead {
  const exact = exactly(exactly(value) * (unit === '元' ? 1 : 10_000));
  const whole = Math.round(exact);
  if (!Number.isFinite(whole) || whole < 0 || whole > LARGEST_YUAN)
    return { problem: `“${String(value)}”不是金额，请填不小于 0 的数` };
  const answer = formatWan(yuan(whole));
  return whole === exact ? { answer } : { answer, rounded: `原写 ${String(value)} ${unit}，不足 1 元的四舍五入` };
}

export function readMoney(fact: MoneyKey, cell: string | number, unit: Unit): CellRead {
  if (typeof cell === 'number') return { ...readNumber(cell, unit), byUnit: true };
  const words = cellText(cell);
  if (fact === 'operationPart' && isNone(words)) return { answer: '0' };
  const figure = words.replace(/[,，\s]/g, '');
  if (/^\d+(?:\.\d+)?$/.test(figure)) return { ...readNumber(Number(figure), unit), byUnit: true };
  const typed = readTyped(words);
  if ('yuan' in typed && typed.unit === 'written') return { answer: formatWan(typed.yuan) };
  return { problem: `看不懂“${words}”，请填${unit}数，例如 ${unit === '元' ? '1800000' : '180'}` };
}

/** Of any fact; amounts without a unit are in `unit`. */
export function readFactCell(fact: FactKey, cell: string | number, unit: Unit): CellRead {
  const words = cellText(cell);
  if (isMoney(fact)) return readMoney(fact, cell, unit);
  if (isSet(fact)) return readMembers(fact, words);
  if (!isChoice(fact)) return {};
  const value = valueIn(fact, words);
  return value === undefined ? { problem: `看不懂“${words}”，可以是${allowed(fact)}` } : { answer: value };
}

/** 2026, 2026年, 2026年度. */
export function yearIn(words: string): number | undefined {
  const [, year] = /^(20\d\d)(?:年度?)?$/.exec(words) ?? [];
  return year === undefined ? undefined : Number(year);
}
