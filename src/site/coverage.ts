/** The coverage pages: what is said beside each sentence, and how the marks add up. */
import { parsePlace } from '../text/index.ts';
import { href } from './href.ts';
import type { Ledger, LedgerMark } from './ledger.ts';
import { decides, type Use } from './purposes.ts';
import type { Chapter, Regulation } from './regulation.ts';
import { usesAt } from './uses.ts';

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

/** How many sentences of a chapter, or of all, have each mark; in the order of the marks. */
export function countMarks(ledger: Ledger, chapter?: Chapter): { readonly mark: LedgerMark; readonly count: number }[] {
  const isIn = (place: string) => chapter?.articles.some(({ number }) => number === parsePlace(place).document) ?? true;
  const entries = [...ledger.values()].filter(({ place }) => isIn(place));
  const marks: readonly LedgerMark[] = ['computed', 'shown', 'judged', 'not-a-rule'];
  return marks.map((mark) => ({ mark, count: entries.filter((entry) => entry.mark === mark).length }));
}

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
