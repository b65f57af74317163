/** An amount as a person types it into a field for 万元, with a unit or without. Addresses keep to plain 万元 (`readWan`). */
import { readChinese } from './chinese-figures.ts';
import { foldWidth, inYuan, unitOf } from './figures.ts';
import { formatWan, formatYuan, isYuan, readWan, TOO_MUCH, type MoneyReading, type Yuan } from './money.ts';

const FIGURE = String.raw`(\d+|\d{1,3}(?:[, ]\d{3})+)(\.\d+)?`;
const WITH_UNIT = new RegExp(String.raw`^¥? ?${FIGURE} ?(亿[元圆]?|万[元圆]?|[元圆])整?$`);
const IN_PARTS = /^(?:(\d{1,4})亿)?(?:(\d{1,4})万)?(?:(\d{1,4})[元圆]|[元圆])?整?$/;
const GROUPED_SIGN = /^¥ ?(\d{1,3}(?:,\d{3})+|\d{5,})(\.\d+)?$/;
const IN_LETTERS = /^([^\d元圆整]+?)([元圆]?)整?$/;

const TOO_FINE = '不足 1 元的零头请去掉，例如 12500元';

function whole(figure: string, unit: string): MoneyReading {
  const { amount, rest } = inYuan(figure, unitOf(unit));
  if (rest !== '') return { problem: TOO_FINE };
  return isYuan(amount) ? { yuan: amount } : TOO_MUCH;
}

/** 1亿2000万元, 3万5000元: each part smaller than the one before. */
function readParts(text: string): MoneyReading | undefined {
  const [found, hundredMillions = '', tenThousands = '', ones = ''] = IN_PARTS.exec(text) ?? [];
  const parts = [hundredMillions, tenThousands, ones].filter((part) => part !== '');
  if (found === undefined || parts.length < 2) return undefined;
  const amount = Number(hundredMillions) * 1e8 + Number(tenThousands) * 1e4 + Number(ones);
  return isYuan(amount) ? { yuan: amount } : undefined;
}

/** Letters alone, 一百八十, may be 元 or 万元. */
function readLetters(text: string): MoneyReading | undefined {
  const [, letters = '', ending = ''] = IN_LETTERS.exec(text) ?? [];
  const amount = ending !== '' || /[万亿]/.test(letters) ? readChinese(letters) : undefined;
  return amount !== undefined && isYuan(amount) ? { yuan: amount } : undefined;
}

function readSaid(text: string): MoneyReading | undefined {
  const [, figure, decimals = '', unit = ''] = WITH_UNIT.exec(text) ?? [];
  if (figure !== undefined) return whole(figure + decimals, unit);
  const [, signed, more = ''] = GROUPED_SIGN.exec(text) ?? [];
  return signed === undefined ? (readParts(text) ?? readLetters(text)) : whole(signed + more, '元');
}

export type TypedReading =
  | {
      readonly yuan: Yuan;
      /** Whether a unit was written: nobody needs to ask which one was meant. */
      readonly unit: 'written' | 'usual';
    }
  | { readonly problem: string };

/**
 * 180, 180万, 1,800,000元, ¥1800000, 1.8亿, 一百八十万元 → 元. Without a unit 万元. What may be one thing or another (一百八,
 * 一百八十, ¥180, 3万5) is answered like any other that cannot be read.
 */
export function readTyped(typed: string): TypedReading {
  const said = readSaid(
    foldWidth(typed)
      .trim()
      .replace(/^人民币 ?/, ''),
  );
  if (said !== undefined) return 'yuan' in said ? { ...said, unit: 'written' } : said;
  const usual = readWan(typed);
  return 'yuan' in usual ? { ...usual, unit: 'usual' } : usual;
}

/** The text as an address has it where it is an amount, else as it was typed. */
export function asWan(typed: string): string {
  const reading = readTyped(typed);
  return 'yuan' in reading ? formatWan(reading.yuan) : typed;
}

/** How a typed amount was read: =1,800,000 元, with the 万元 where they were not typed as such. */
export function sayTyped({ yuan: amount, unit }: Exclude<TypedReading, { readonly problem: string }>): string {
  return `=${formatYuan(amount)} 元${unit === 'written' ? ` / ${formatWan(amount)} 万元` : ''}`;
}
