/** Finding the words of 第三十八条, and 近似词, in what people write. Compiled once; the longest word wins. */
import { ALIASES } from './aliases.ts';
import type { KindId } from './exclusion-rule.ts';
import { KINDS } from './rules/38.ts';
import { COMPANY, OTHER_WORDS, type Beside, type Company } from './word-traps.ts';

/** The article's own word, or 近似词（非条文用语）. */
export type Source = 'article' | 'alias';

export interface Term {
  readonly words: string;
  readonly kinds: readonly KindId[];
  readonly source: Source;
  readonly company: Company;
}

/** Text made comparable: narrow, lower case, without white space; `origin[i]` is where unit i stood. */
interface Folded {
  readonly text: string;
  readonly origin: readonly number[];
}

const WIDE = /[\uff01-\uff5e]/;
const DROPPED = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/;

const foldUnit = (unit: string): string =>
  (WIDE.test(unit) ? String.fromCharCode(unit.charCodeAt(0) - 0xfee0) : unit).replace(/[A-Z]/, (capital) =>
    capital.toLowerCase(),
  );

/** `ＬＥＤ 显示屏` → `led显示屏`: unit by unit, so that every place is kept. */
export function foldText(text: string): Folded {
  const kept = text.split('').flatMap((unit, index) => (DROPPED.test(unit) ? [] : [{ unit: foldUnit(unit), index }]));
  return { text: kept.map(({ unit }) => unit).join(''), origin: kept.map(({ index }) => index) };
}

const foldWords = (words: string): string => foldText(words).text;
const foldBeside = ({ after = [], before = [] }: Beside): Beside => ({
  after: after.map(foldWords),
  before: before.map(foldWords),
});

function companyOf(words: string): Company {
  const { only, not } = COMPANY[words] ?? {};
  return { ...(only && { only: foldBeside(only) }), ...(not && { not: foldBeside(not) }) };
}

const term = (words: string, kinds: readonly KindId[], source: Source): Term => ({
  words: foldWords(words),
  kinds,
  source,
  company: companyOf(words),
});

/** Every word that is looked for, folded. A test proves that none stands here twice. */
export function listTerms(): Term[] {
  return [
    ...KINDS.flatMap(({ id, things, phrases }) =>
      [...things, ...phrases].map(({ words }) => term(words, [id], 'article')),
    ),
    ...ALIASES.flatMap(({ kinds, words }) => words.map((each) => term(each, kinds, 'alias'))),
    ...OTHER_WORDS.map((words) => term(words, [], 'alias')),
  ];
}

type Index = ReadonlyMap<string, readonly Term[]>;

function indexTerms(): Index {
  const index = new Map<string, Term[]>();
  for (const each of listTerms()) {
    const first = each.words.charAt(0);
    index.set(first, [...(index.get(first) ?? []), each]);
  }
  return index;
}

/** The words by their first character: built at first use, so that who never looks for any need not load them. */
let built: Index | undefined;
const termsByFirst = (): Index => (built ??= indexTerms());

export interface Hit {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

const isBeside = ({ after = [], before = [] }: Beside, text: string, start: number, end: number): boolean =>
  after.some((words) => text.endsWith(words, start)) || before.some((words) => text.startsWith(words, end));

/** No word begins or ends inside a Latin word or a number: `office` is not in `officer`, `5g卡` not in `15g卡`. */
function splitsLatin(text: string, start: number, end: number): boolean {
  const inside = (at: number) => /^(?:[a-z]{2}|\d{2})$/.test(text.slice(Math.max(at - 1, 0), at + 1));
  return inside(start) || inside(end);
}

function counts({ term: { company }, start, end }: Hit, text: string): boolean {
  if (splitsLatin(text, start, end)) return false;
  if (start === 0 && end === text.length) return true;
  if (company.not && isBeside(company.not, text, start, end)) return false;
  return company.only === undefined || isBeside(company.only, text, start, end);
}

function hitsAt(text: string, start: number): Hit[] {
  return (termsByFirst().get(text.charAt(start)) ?? [])
    .filter(({ words }) => text.startsWith(words, start))
    .map((each) => ({ term: each, start, end: start + each.words.length }))
    .filter((hit) => counts(hit, text))
    .sort((a, b) => b.end - a.end);
}

/** Words inside a longer word fall away: 平板电脑 is not also 电脑. */
export function findHits(text: string): Hit[] {
  const kept: Hit[] = [];
  let end = 0;
  for (let start = 0; start < text.length; start += 1) {
    const [longest] = hitsAt(text, start);
    if (longest === undefined || longest.end <= end) continue;
    kept.push(longest);
    end = longest.end;
  }
  return kept;
}
