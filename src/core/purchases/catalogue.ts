/**
 * 《政府采购品目分类目录》（2022年版）: names and codes that purchase lists carry. It is not the law: what it says of a line is only which
 * kinds of 第三十八条 to offer. Decided item by item in content/catalogue.csv, from where the table is made.
 */
import { CATALOGUE_TABLE } from '../law/purchases/catalogue-table.ts';
import { KIND_IDS, type KindId } from '../law/purchases/kinds.ts';

/** As it is cited. */
export const CATALOGUE_TITLE = '《政府采购品目分类目录》（2022年版）';

export interface CatalogueItem {
  /** A02021003 */
  readonly code: string;
  readonly name: string;
  /** The kinds it can be; none for 未列入. */
  readonly kinds: readonly KindId[];
  /** The name has the article's own word for the only kind: looking for the name would find nothing more. */
  readonly isNamed: boolean;
  /** The word of 第十五条（一） that it falls under. */
  readonly see?: string;
  /** Why it may be none of the kinds, or is none; without 。 */
  readonly why?: string;
}

/** One line of the table: `A02010508 移动存储设备 c  ` with the kinds by their letters (capital: the article's own word), 第十五条's word, and why; no blanks inside. */
function readItem(line: string): CatalogueItem {
  const [code = '', name = '', letters = '', see = '', why = ''] = line.split(' ');
  const kinds = letters
    .toLowerCase()
    .split('')
    .flatMap((letter) => KIND_IDS[letter.charCodeAt(0) - 'a'.charCodeAt(0)] ?? []);
  return {
    code,
    name,
    kinds,
    isNamed: /^[A-L]$/.test(letters),
    ...(see !== '' && { see }),
    ...(why !== '' && { why }),
  };
}

/** The lines of the table. Split at each use: that is cheap, and only what is asked for is read. */
const tableLines = (): string[] => CATALOGUE_TABLE.split('\n');

/** Some kinds, not only the article's own word; a name of three or more characters that is not 其他…. */
const NAMES_SOMETHING = /^\S+ (?!其他)\S{3,} (?![A-L]( |$))[a-lA-L]/;

/** The items whose names may stand in a line for a thing of the article. 其他… names nothing, and one or two characters too much. */
export const catalogueNames = (): CatalogueItem[] =>
  tableLines().flatMap((line) => (NAMES_SOMETHING.test(line) ? [readItem(line)] : []));

/** The item of a code of nine characters. A code with a blank after it stands nowhere but at the start of its line. */
function itemOf(code: string): CatalogueItem | undefined {
  const at = CATALOGUE_TABLE.indexOf(`${code} `);
  if (at < 0) return undefined;
  const end = CATALOGUE_TABLE.indexOf('\n', at);
  return readItem(end < 0 ? CATALOGUE_TABLE.slice(at) : CATALOGUE_TABLE.slice(at, end));
}

export interface FoundCode {
  readonly item: CatalogueItem;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A code of the catalogue, whole or of a class above (A020210); shorter ones are names of models as often. */
const CODE = /(^|[^a-z\d])([abc]\d{6}(?:\d\d)?)(?![a-z\d])/g;

/** Most lines have no such number: the rest is not worth their while. */
const MAY_HAVE_CODE = /[\d０-９]{6}/;

/** The first code of the catalogue in a line; `fold` makes it narrow and lower-case, place by place. Other codes are none of ours. */
export function findCode(typed: string, fold: (unit: string) => string): FoundCode | undefined {
  if (!MAY_HAVE_CODE.test(typed)) return undefined;
  const line = typed.split('').map(fold).join('');
  for (const match of line.matchAll(CODE)) {
    const [, before = '', code = ''] = match;
    const item = itemOf(code.toUpperCase().padEnd(9, '0'));
    const start = match.index + before.length;
    if (item !== undefined) return { item, start, end: start + code.length };
  }
  return undefined;
}

function saidOf(what: string, { kinds, why }: CatalogueItem): string {
  const decided = kinds.length === 0 ? '，第三十八条没有列' : '';
  const reason = why === undefined ? '' : `（${why}）`;
  return `按${CATALOGUE_TITLE}，${what}${decided}${reason}。目录不是条文，只用来认名称。`;
}

/** What a line with the code says of it, with its reason. */
export const sayItem = (item: CatalogueItem): string => saidOf(`${item.code}是“${item.name}”`, item);

/** The same of several lines at once, whose items were decided alike. */
export const sayItems = (item: CatalogueItem): string => saidOf('这些行写了品目的代码', item);
