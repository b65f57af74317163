/** What people wrote in this repository for readers, in pieces, and every number in it that counts something. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A run of words with the file it stands in. */
interface Piece {
  readonly file: string;
  readonly words: string;
}

/** A numeral with its measure word: 七种, 9 项. */
export interface Count {
  readonly piece: Piece;
  readonly numeral: string;
  /** Where in the piece the numeral begins. */
  readonly at: number;
}

const FILES = ['README.md', 'content/*.yaml', 'content/{articles,guide,scenarios}/*', 'src/**/*.{ts,tsx,astro}'];

const DIGITS = '一二两三四五六七八九十百';
const MEASURES =
  '个|种|项|类|条|章|款|目|份|步|档|处|句|段|件|次|层|级|方面|阶段|环节|样|栏|列|张|家|组|批|道|点|边|头|者|端|方|回|遍|套|册|页|行|名|局|部门|文件|制度|情形';
/** 第六、七条 and 第三句 number, they do not count. */
const ORDINAL = new RegExp(`第[${DIGITS}0-9、至和到－-]+(?=${MEASURES})`, 'g');
/** 一 is “a”, not a count: 一种, 一项. Larger numbers that only begin or end so are whole. */
const COUNTED = new RegExp(`(?<![${DIGITS}\\d.．])(?!一(?![${DIGITS}]))([${DIGITS}]+|\\d+)(?= ?(?:${MEASURES}))`, 'g');

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, ' ').replace(/(^|\s)\/\/ .*$/gm, '$1');

/** Strings of code and words between tags; what a guide quotes with `<Cite>` is the law's. */
const runsIn = (text: string) => withoutComments(text.replace(/<Cite [^>]*>[^<]*<\/Cite>/g, '<>')).split(/['"`<>\n]/);

function runsOf(file: string, source: string): string[] {
  if (file.endsWith('.yaml')) return stringsIn(parse(source));
  if (!file.startsWith('content/articles/')) return runsIn(source);
  return stringsIn(parse(/^---$([\s\S]*?)^---$/m.exec(source)?.[1] ?? ''));
}

/** Made from content/catalogue.csv: names of the national catalogue with their codes. */
const MADE = 'src/core/law/purchases/catalogue-table.ts';

/** All that people wrote. What stands word for word in the `law` is the law's own and is left out. */
export function prosePieces(law: string): Piece[] {
  return globSync(FILES)
    .filter((file) => file !== MADE)
    .sort()
    .flatMap((file) =>
      runsOf(file, readFileSync(file, 'utf8'))
        .map((words) => ({ file, words: words.trim() }))
        .filter(({ words }) => /\p{Script=Han}/u.test(words) && !law.includes(words)),
    );
}

/** Every number in a piece that counts. */
export function countsIn(piece: Piece): Count[] {
  const words = piece.words.replace(ORDINAL, (ordinal) => '第'.repeat(ordinal.length));
  return [...words.matchAll(COUNTED)].map(({ 1: numeral = '', index }) => ({ piece, numeral, at: index }));
}
