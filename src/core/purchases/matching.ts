/** Finding the words of 第三十八条, and 近似词, in what people write. Compiled once; the longest word wins. */
import { narrow } from '../engine/figures.ts';
import { ALIASES } from '../law/purchases/aliases.ts';
import { catalogueNames } from './catalogue.ts';
import type { KindId } from '../law/purchases/kinds.ts';
import { KINDS } from '../law/articles/38.ts';
import { COMPANY, OTHER_WORDS, type Beside, type Company } from '../law/purchases/word-traps.ts';

/** The article's own word; 近似词（非条文用语）; a name or a code of 政府采购品目分类目录, which is no word of the article either. */
export type Source = 'article' | 'alias' | 'catalogue';

export interface Term {
  readonly words: string;
  readonly kinds: readonly KindId[];
  readonly source: Source;
  readonly company: Company;
  /** Why the thing may not be what the article writes: the kind is then asked. */
  readonly why?: string;
}

/** Text made comparable: narrow, lower case, without white space; `origin[i]` is where unit i stood. */
interface Folded {
  readonly text: string;
  readonly origin: readonly number[];
}

const DROPPED = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/** By codes: this is done for every character of every line. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(narrow(unit));
  return code >= 0x41 && code <= 0x5a ? unit.toLowerCase() : unit;
}

/** Digits, small letters and ideographs stay as they are: most lines and nearly all words have nothing else. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);

function isAllPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (!isPlain(text.charCodeAt(index))) return false;
  return true;
}

/** `ＬＥＤ 显示屏` → `led显示屏`: unit by unit, so that every place is kept. */
export function foldText(text: string): Folded {
  let folded = '';
  const origin: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const plain = isPlain(unit.charCodeAt(0));
    if (!plain && DROPPED.test(unit)) continue;
    folded += plain ? unit : foldUnit(unit);
    origin.push(index);
  }
  return { text: folded, origin };
}

const foldWords = (words: string): string => (isAllPlain(words) ? words : foldText(words).text);
const foldBeside = ({ after = [], before = [] }: Beside): Beside => ({
  after: after.map(foldWords),
  before: before.map(foldWords),
});

const NO_COMPANY: Company = {};

function companyOf(words: string): Company {
  const company = COMPANY[words];
  if (company === undefined) return NO_COMPANY;
  const { only, not } = company;
  return { ...(only && { only: foldBeside(only) }), ...(not && { not: foldBeside(not) }) };
}

const term = (words: string, kinds: readonly KindId[], source: Source, why?: string): Term => ({
  words: foldWords(words),
  kinds,
  source,
  company: companyOf(words),
  ...(why !== undefined && { why }),
});

/** Every word of the article, of the aliases and of the traps, folded. A test proves that none stands here twice. */
export function listWords(): Term[] {
  return [
    ...KINDS.flatMap(({ id, things, phrases }) =>
      [...things, ...phrases].map(({ words }) => term(words, [id], 'article')),
    ),
    ...ALIASES.flatMap(({ kinds, words, why }) => words.map((each) => term(each, kinds, 'alias', why))),
    ...OTHER_WORDS.map((words) => term(words, [], 'alias')),
  ];
}

/** Everything that is looked for: the words, then the catalogue's names that are no such word. */
export function listTerms(): Term[] {
  const words = listWords();
  const known = new Set(words.map((each) => each.words));
  const names = catalogueNames().map(({ name, kinds, why }) => term(name, kinds, 'catalogue', why));
  return [...words, ...names.filter((each) => !known.has(each.words))];
}

type Index = ReadonlyMap<string, readonly Term[]>;

function indexTerms(): Index {
  const index = new Map<string, Term[]>();
  for (const each of listTerms()) {
    const first = each.words.slice(0, 2);
    const terms = index.get(first);
    if (terms === undefined) index.set(first, [each]);
    else terms.push(each);
  }
  for (const terms of index.values())
    if (terms.length > 1) terms.sort((one, two) => two.words.length - one.words.length);
  return index;
}

/** The words by their first two characters: built at first use, so that who never looks for any need not load them. */
let built: Index | undefined;
const termsByFirst = (): Index => (built ??= indexTerms());

export interface Hit {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

const isBeside = ({ after = [], before = [] }: Beside, text: string, start: number, end: number): boolean =>
  after.some((words) => text.endsWith(words, start)) || before.some((words) => text.startsWith(words, end));

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a place is inside a Latin word or a number. No code stands before the start or after the end. */
function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
}

/** No word begins or ends inside a Latin word or a number: `office` is not in `officer`, `5g卡` not in `15g卡`. */
const splitsLatin = (text: string, start: number, end: number): boolean => isInside(text, start) || isInside(text, end);

function counts({ term: { company }, start, end }: Hit, text: string): boolean {
  if (splitsLatin(text, start, end)) return false;
  if (start === 0 && end === text.length) return true;
  if (company.not && isBeside(company.not, text, start, end)) return false;
  return company.only === undefined || isBeside(company.only, text, start, end);
}

const NOTHING: readonly Hit[] = [];

/** The one word of one character; a test proves that there is no other. */
const ONE = '仪';

/** The longest first, as the index has them; that of one character where no longer one could begin. */
function hitsAt(text: string, start: number, byFirst: Index): readonly Hit[] {
  const terms = byFirst.get(text.slice(start, start + 2)) ?? (text[start] === ONE ? byFirst.get(ONE) : undefined);
  if (terms === undefined) return NOTHING;
  const hits: Hit[] = [];
  for (const term of terms) {
    if (!text.startsWith(term.words, start)) continue;
    const hit = { term, start, end: start + term.words.length };
    if (counts(hit, text)) hits.push(hit);
  }
  return hits;
}

/** What the article names stays named inside a longer 近似词 (网络摄像机); a word that means something else hides it. */
const staysInside = (outer: Hit, { term: { source } }: Hit): boolean =>
  source === 'article' && outer.term.source !== 'article' && outer.term.kinds.length > 0;

/** In the order of the text. Words inside a longer word fall away (平板电脑 is not also 电脑), but for the article's own. */
export function findHits(text: string): Hit[] {
  const byFirst = termsByFirst();
  const kept: Hit[] = [];
  let outer: Hit | undefined;
  for (let start = 0; start < text.length; start += 1) {
    const here = hitsAt(text, start, byFirst);
    const [longest] = here;
    if (longest === undefined) continue;
    const around: Hit = outer === undefined || longest.end > outer.end ? longest : outer;
    outer = around;
    for (const hit of here) if (hit === around || staysInside(around, hit)) kept.push(hit);
  }
  return kept;
}
