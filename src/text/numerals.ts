/** Chinese numerals up to 九十九, as the law numbers its 章, 条, 款 and 项. */

const DIGITS = '〇一二三四五六七八九';

/** 1–99 → 一…九十九. Throws RangeError outside that range. */
export function toChinese(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`no Chinese numeral here for ${String(value)}: 1 to 99`);
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const tensWord = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return tensWord + (ones === 0 ? '' : DIGITS.charAt(ones));
}

/** 一…九十九 → 1–99; null for anything else. */
export function fromChinese(word: string): number | null {
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(word);
  if (!match || word === '') return null;
  const [, tens, ten, ones] = match;
  if (tens !== undefined && ten === undefined) {
    return ones === undefined ? DIGITS.indexOf(tens) : null;
  }
  const tensValue = ten === undefined ? 0 : tens === undefined ? 10 : DIGITS.indexOf(tens) * 10;
  return tensValue + (ones === undefined ? 0 : DIGITS.indexOf(ones));
}

/**
 * The article that a reader asks for: `6`, `６`, `六`, `第六条`, `第 六 条` → 6.
 * null where the words name no number; the caller knows which articles exist.
 */
export function readArticleNumber(query: string): number | null {
  const word = query.normalize('NFKC').replace(/\s/g, '').replace(/^第/, '').replace(/条$/, '');
  return /^\d{1,4}$/.test(word) ? Number(word) : fromChinese(word);
}
