/**
 * An amount in a query, as clerks type it: 30万, 180 万元, 180w, 一百八十万, 1800000元. Its own reading, not that of the core: a
 * search must not load what the tools begin with. A test holds the two against each other.
 */

/** How many tens a unit adds to 万元. */
const TENS: Readonly<Record<string, number>> = { 亿: 4, 千万: 3, 百万: 2, 万: 0, w: 0, '': -4 };
const AMOUNT =
  /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(亿|千万|百万|万|w(?![a-z]))?(元|块)?|([一二两三四五六七八九十百千零壹贰叁肆伍陆柒捌玖拾佰仟]+)([万亿])元?/g;
/** 大写 and 两, each followed by its plain letter. */
const PLAIN = '壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千两二';
/** An amount with one of these beside it is a bound, not what a project costs. */
const BOUND = /^(?:以上|以下|以内|之内|及)|(?:不足|超过|超|低于|高于)$/;
/** The largest amount that the tools read, in 万元. */
const LARGEST = 100_000_000;

function plain(letter: string): string {
  const at = PLAIN.indexOf(letter);
  return at % 2 === 0 ? PLAIN.charAt(at + 1) : letter;
}

/** A figure with its unit → 万元 with at most four decimals; null where nothing says that it is money. */
function inWan(figure: string, unit: string, yuan: string): number | null {
  if (unit === '' && yuan === '') return null;
  const tens = (TENS[unit] ?? 0) + 4;
  return Math.round(Number(figure.replace(/,/g, '')) * 10 ** tens) / 10_000;
}

const DIGITS = '零一二三四五六七八九';
const WRITTEN =
  /^(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)(十))?零?([一二三四五六七八九])?$/;
/** 一百八 may be 108 or 180. */
const CUT_SHORT = /[千百][一二三四五六七八九]$/;

/** 一百八十 → 180; null for what is not written in full. */
function readLetters(letters: string): number | null {
  const [found, thousands = '', hundreds = '', tens = '', ten, ones = ''] = WRITTEN.exec(letters) ?? [];
  if (found === undefined || CUT_SHORT.test(letters)) return null;
  const value = (digit: string) => DIGITS.indexOf(digit || '零');
  const tenfold = ten === undefined ? 0 : value(tens) || 1;
  return value(thousands) * 1000 + value(hundreds) * 100 + tenfold * 10 + value(ones);
}

function lettersInWan(letters: string, unit: string): number | null {
  const value = readLetters(letters.replace(/./g, plain));
  return value === null ? null : inWan(String(value), unit, '');
}

/** The folded query's only amount in 万元, as an address has it: `180`, `199.9999`; null where it has none, several, or a bound. */
export function amountIn(query: string): string | null {
  const found = [...query.matchAll(AMOUNT)].flatMap(
    ({ 0: all, 1: figure = '', 2: decimals = '', 3: unit = '', 4: yuan = '', 5: letters, 6: of = '', index }) => {
      const amount = letters === undefined ? inWan(figure + decimals, unit, yuan) : lettersInWan(letters, of);
      const beside = [query.slice(index + all.length), query.slice(0, index)];
      return amount === null ? [] : [{ amount, isBound: beside.some((words) => BOUND.test(words)) }];
    },
  );
  const [only, ...more] = found;
  if (only === undefined || more.length > 0 || only.isBound) return null;
  return only.amount > 0 && only.amount <= LARGEST ? String(only.amount) : null;
}
