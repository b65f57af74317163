/** What the regulation is: read from its own words and from the notice, never typed in. */
import { wordsAt } from './places.ts';
import type { Regulation } from './regulation.ts';

/** One fact with the place that says so. `words` are the law's own and stand at the place. */
export interface DocumentFact {
  readonly name: string;
  readonly words: string;
  readonly place: string;
  /** What an editor concludes from the words, where that is more than the words. */
  readonly remark?: string;
}

/** The part of the words at a place that the pattern's first group takes. Throws where it does not match. */
function take(regulation: Regulation, place: string, pattern: RegExp): string {
  const found = pattern.exec(wordsAt(regulation, place))?.[1];
  if (found === undefined) throw new Error(`${place} does not say ${String(pattern)}`);
  return found;
}

/** The facts a reader asks first, in that order. */
export function documentFacts(regulation: Regulation): DocumentFact[] {
  const fact = (name: string, place: string, pattern: RegExp, remark?: string): DocumentFact => ({
    name,
    place,
    words: take(regulation, place, pattern),
    ...(remark === undefined ? {} : { remark }),
  });
  return [
    fact('文号', 'notice.p1s1', /^(.+)$/),
    fact('印发机关', 'notice.p2s1', /^(.+)$/),
    fact('成文日期', 'notice.p7s1', /^(.+)$/),
    fact('施行日期', '41.p1s1', /(自.+起施行)/),
    fact('解释机关', '40.p1s1', /由(.+)负责解释/),
    fact('状态', '41.p1s2', /^(.+同时废止)/, '现行'),
  ];
}

/** The regulation as one cites it on paper: 《…》（区府办发〔2024〕5号）. */
export function citedTitle(regulation: Regulation): string {
  return `《${titleOf(regulation)}》（${wordsAt(regulation, 'notice.p1s1')}）`;
}

/** The regulation's own title, as the notice prints it above the text. */
export function titleOf(regulation: Regulation): string {
  return wordsAt(regulation, 'notice.p8s1');
}
