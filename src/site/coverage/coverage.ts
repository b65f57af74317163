/** The coverage pages: what is said beside each sentence, and how the marks add up. */
import { parsePlace } from '../../text/index.ts';
import { href } from '../regulation/href.ts';
import type { Ledger, LedgerMark, MarkedClause } from './ledger.ts';
import { decides, type Use } from '../references/purposes.ts';
import type { Chapter, Regulation } from '../regulation/regulation.ts';
import { usesAt } from '../references/uses.ts';

/** The page of a chapter: `…/coverage/2/`. */
export function coveragePage(chapter: number): string {
  return href(`coverage/${chapter}/`);
}

/** Where a sentence stands among the coverage pages: `…/coverage/2/#6.p1s3`. */
export function coverageHref(regulation: Regulation, place: string): string {
  const { document } = parsePlace(place);
  const article = regulation.articles.find(({ number }) => number === document);
  if (!article) throw new Error(`${place} is in no article`);
  return `${coveragePage(article.chapter)}#${place}`;
}

const MARKS: readonly LedgerMark[] = ['computed', 'shown', 'judged', 'not-a-rule'];

/** The clauses of a chapter, or of all. */
function clausesIn(ledger: Ledger, chapter: Chapter | undefined): MarkedClause[] {
  const isIn = (place: string) => chapter?.articles.some(({ number }) => number === parsePlace(place).document) ?? true;
  return [...ledger].flatMap(([place, clauses]) => (isIn(place) ? clauses : []));
}

const charactersOf = (clauses: readonly MarkedClause[]) => clauses.reduce((sum, { characters }) => sum + characters, 0);

/** How many characters of a chapter, or of all, have each mark; in the order of the marks. Punctuation is not counted. */
export function countMarks(ledger: Ledger, chapter?: Chapter): { readonly mark: LedgerMark; readonly count: number }[] {
  const clauses = clausesIn(ledger, chapter);
  return MARKS.map((mark) => ({ mark, count: charactersOf(clauses.filter((clause) => clause.mark === mark)) }));
}

/** What the marks come to over the whole text. */
export interface Covered {
  readonly sentences: number;
  /** Sentences of which every clause is computed, and of which none is. */
  readonly whole: number;
  readonly none: number;
  readonly clauses: number;
  readonly characters: number;
  /** Characters of computed clauses, and those that deciding rules quote word for word, wherever they stand. */
  readonly computed: number;
  readonly quoted: number;
}

/** Sentences, clauses and characters, and how many of them are computed. */
export function coveredBy(ledger: Ledger): Covered {
  const sentences = [...ledger.values()];
  const clauses = sentences.flat();
  const isComputed = ({ mark }: MarkedClause) => mark === 'computed';
  return {
    sentences: sentences.length,
    whole: sentences.filter((each) => each.every(isComputed)).length,
    none: sentences.filter((each) => !each.some(isComputed)).length,
    clauses: clauses.length,
    characters: charactersOf(clauses),
    computed: charactersOf(clauses.filter(isComputed)),
    quoted: clauses.reduce((sum, { quoted }) => sum + quoted, 0),
  };
}

/** 63.5%, of characters. */
export function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}

/** Neighbouring clauses under one line of the ledger, or all computed: what a page sets as one run. */
export function runsOf(clauses: readonly MarkedClause[]): MarkedClause[] {
  const runs: MarkedClause[] = [];
  for (const clause of clauses) {
    const before = runs.at(-1);
    if (before?.entry !== clause.entry || before === undefined) runs.push(clause);
    else runs[runs.length - 1] = joined(before, clause);
  }
  return runs;
}

const joined = (first: MarkedClause, second: MarkedClause): MarkedClause => ({
  ...first,
  end: second.end,
  words: first.words + second.words,
  characters: first.characters + second.characters,
  quoted: first.quoted + second.quoted,
});

const GROUPS = [
  { title: '步骤', kinds: ['step'] },
  { title: '材料', kinds: ['paper'] },
  { title: '核对', kinds: ['check', 'exclusion'] },
  { title: '期限', kinds: ['time'] },
  { title: '分档', kinds: ['bound'] },
];

/** Uses of one sentence that go together: the steps, the papers. */
export interface UseGroup {
  readonly title: string;
  readonly uses: readonly Use[];
}

const onceEach = (uses: readonly Use[]) => [...new Map(uses.map((use) => [use.title, use])).values()];

/** What the sentence decides, by groups, each thing once; empty where it decides nothing. */
export function usesByGroup(place: string): UseGroup[] {
  const deciding = usesAt(place).filter(decides);
  return GROUPS.map(({ title, kinds }) => ({
    title,
    uses: onceEach(deciding.filter(({ kind }) => kinds.includes(kind))),
  })).filter(({ uses }) => uses.length > 0);
}
