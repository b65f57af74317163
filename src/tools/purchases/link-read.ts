/** The list of an address. Whatever that holds is read value by value: what does not fit is dropped alone and named. Pure. */
import { CONDITION_IDS, KIND_IDS, readAnswers as coreAnswers, readWan } from '../../core/index.ts';
import { triable, triedOf } from '../law/readings.ts';
import { someOf } from '../drawing/some-of.ts';
import {
  BY_WORDS,
  CONDITION_LETTERS,
  KIND_LETTERS,
  LINE_END,
  NONE,
  PART_END,
  READING_KEY,
  unescaped,
} from './link-letters.ts';
import { MOST_LINES, type Purchase, type PurchaseList } from './purchases.ts';

/** What an address says, and what of it was dropped, in words. */
export interface Linked extends PurchaseList {
  readonly problems: readonly string[];
}

interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
}

const clipped = (words: string) => (words.length > 20 ? `${words.slice(0, 20)}…` : words);
const dropped = (what: string, words: string) => `${what}“${clipped(words)}”不认得，没有采用。`;

function readKind(letter: string, where: string): Read<Purchase['kind']> {
  if (letter === BY_WORDS || letter === '') return { value: undefined, problems: [] };
  if (letter === NONE) return { value: 'none', problems: [] };
  const kind = letter.length === 1 ? KIND_IDS[KIND_LETTERS.indexOf(letter)] : undefined;
  return { value: kind, problems: kind === undefined ? [dropped(`${where}的类别`, letter)] : [] };
}

function readAnswers(letters: string, where: string): Read<PurchaseList['forAll']> {
  return letters.split('').reduce<Read<PurchaseList['forAll']>>(
    ({ value, problems }, letter) => {
      const id = CONDITION_IDS.find((each) => CONDITION_LETTERS[each] === letter.toLowerCase());
      if (id === undefined || value[id] !== undefined)
        return { value, problems: problems.length > 0 ? problems : [dropped(`${where}的回答`, letter)] };
      return { value: { ...value, [id]: letter === CONDITION_LETTERS[id] ? 'no' : 'yes' }, problems };
    },
    { value: {}, problems: [] },
  );
}

function readFigure(figure: string, where: string): Read<string> {
  if (figure === '') return { value: '', problems: [] };
  return 'yuan' in readWan(figure)
    ? { value: figure, problems: [] }
    : { value: '', problems: [dropped(`${where}的金额`, figure)] };
}

/** Characters that nobody sees and that turn the order of others about. */
const UNSEEN = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

function readName(name: string, where: string): Read<string> {
  const value = unescaped(name).replace(UNSEEN, '');
  return {
    value,
    problems: value === unescaped(name) ? [] : [`${where}的名称里有看不见的控制字符，已去掉。`],
  };
}

function readLine(written: string, index: number, id: string): Read<Purchase> {
  const where = `链接第 ${String(index + 1)} 行`;
  const [letter = '', letters = '', figure = '', ...rest] = written.split(PART_END);
  const [kind, answers, amount, text] = [
    readKind(letter, where),
    readAnswers(letters, where),
    readFigure(figure, where),
    readName(rest.join(PART_END), where),
  ];
  const line = { id, text: text.value, amount: amount.value, answers: answers.value };
  return {
    value: kind.value === undefined ? line : { ...line, kind: kind.value },
    problems: [kind, answers, amount, text].flatMap(({ problems }) => problems),
  };
}

/** The readings of an address, as they are kept; those that are none, or answered, are named. */
function readReadings(address: URLSearchParams): Read<NonNullable<PurchaseList['readings']>> {
  const written = [...address].filter(([key]) => key.startsWith(READING_KEY));
  const { readings, problems } = coreAnswers(written);
  const { tried, answered } = triable(readings);
  return {
    value: Object.fromEntries(triedOf(tried).map(({ slug, reading }) => [slug, reading])),
    problems: [...problems.map(({ message }) => message), ...answered],
  };
}

/** Reads an address; undefined where it has no list. Never throws. */
export function readLink(address: URLSearchParams, freshId: () => string): Linked | undefined {
  const [written, ...others] = address.getAll('lines');
  if (written === undefined || written === '') return undefined;
  const all = written.split(LINE_END);
  const lines = all.slice(0, MOST_LINES).map((each, index) => readLine(each, index, freshId()));
  const forAll = readAnswers(address.get('all') ?? '', '链接里对全部适用');
  const readings = readReadings(address);
  return {
    lines: lines.map(({ value }) => value),
    forAll: forAll.value,
    ...(Object.keys(readings.value).length > 0 && { readings: readings.value }),
    problems: someOf([
      ...(others.length > 0 ? ['链接里不止一份清单，只用第一份。'] : []),
      ...(all.length > MOST_LINES ? [`链接里超过 ${String(MOST_LINES)} 行，后面的没有采用。`] : []),
      ...lines.flatMap(({ problems }) => problems),
      ...forAll.problems,
      ...readings.problems,
    ]),
  };
}
