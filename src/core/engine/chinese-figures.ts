/** 一百八十万, 壹佰捌拾万, 两百万 → 1800000. Only what is written out in full: 一百八 may be 108 or 180. */

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** 大写, 〇 and 两 in the plain letters. */
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千〇零两二'.matchAll(/(.)(.)/g)].map(([, from = '', to = '']) => [
    from,
    to,
  ]),
);

const plain = (text: string): string => [...text].map((letter) => PLAIN[letter] ?? letter).join('');

/** Below 10000: 1080 → 一千零八十. */
function writeSection(amount: number): string {
  return [...String(amount)]
    .map((digit, index, { length }) =>
      digit === '0' ? '零' : DIGITS.charAt(Number(digit)) + (PLACES[length - 1 - index] ?? ''),
    )
    .join('')
    .replace(/零+$/, '')
    .replace(/零+/g, '零');
}

/** The one way to write a whole number below 一万亿 in full. */
function write(amount: number): string {
  const sections = [1e8, 1e4, 1].map((size) => Math.floor(amount / size) % 1e4);
  return sections.reduce((sofar, section, index) => {
    if (section === 0) return sofar;
    const gap = sofar !== '' && section < 1000 ? '零' : '';
    return sofar + gap + writeSection(section) + (['亿', '万', ''][index] ?? '');
  }, '');
}

/** What the letters add up to, well put or not. */
function addUp(text: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const letter of text) {
    const place = PLACES.indexOf(letter);
    if (place > 0) [section, digit] = [section + Math.max(digit, 1) * 10 ** place, 0];
    else if (letter === '万' || letter === '亿')
      [total, section, digit] = [total + (section + digit) * (letter === '万' ? 1e4 : 1e8), 0, 0];
    else digit = DIGITS.indexOf(letter);
  }
  return total + section + digit;
}

/** The number, where the text writes it in full; undefined for anything else. */
export function readChinese(text: string): number | undefined {
  const letters = plain(text);
  if (!/^[零一二三四五六七八九十百千万亿]+$/.test(letters)) return undefined;
  const amount = addUp(letters);
  const written = write(amount);
  return [written, written.replace(/^一十/, '十')].includes(letters) ? amount : undefined;
}
