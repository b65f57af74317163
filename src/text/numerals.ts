/** Chinese numerals up to 九千九百九十九, as laws number their 章, 条, 款 and 项. */

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];
const LARGEST = 9999;

/** 1–9999 → 一…九千九百九十九. Throws RangeError outside that range. */
export function toChinese(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > LARGEST) {
    throw new RangeError(`no Chinese numeral here for ${String(value)}: 1 to ${String(LARGEST)}`);
  }
  return [...String(value)]
    .map(
      (digit, index, { length }) =>
        DIGITS.charAt(Number(digit)) + (digit === '0' ? '' : (UNITS[length - 1 - index] ?? '')),
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
    .replace(/^一十/, '十');
}

/** 一…九千九百九十九 → 1–9999; null for anything else. */
export function fromChinese(word: string): number | null {
  const parts = word.replace(/^十/, '一十').matchAll(/([一二三四五六七八九])([十百千]?)/g);
  const value = [...parts].reduce(
    (sum, [, digit = '', unit = '']) => sum + DIGITS.indexOf(digit) * 10 ** UNITS.indexOf(unit),
    0,
  );
  return value >= 1 && value <= LARGEST && toChinese(value) === word ? value : null;
}

/**
 * The article that a reader asks for: `6`, `６`, `六`, `第六条`, `第 六 条` → 6.
 * null where the words name no number; the caller knows which articles exist.
 */
export function readArticleNumber(query: string): number | null {
  const word = query.normalize('NFKC').replace(/\s/g, '').replace(/^第/, '').replace(/条$/, '');
  return /^\d{1,4}$/.test(word) ? Number(word) : fromChinese(word);
}
