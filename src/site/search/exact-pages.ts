/** Exact hits in the pages that are not articles: the places whose heading and words hold every word asked for. */
import { foldText } from './fold.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Kind, PageHit } from './page-hits.ts';
import type { SiteEntry } from './site-file.ts';

interface Folded {
  readonly entry: SiteEntry;
  readonly title: string;
  readonly content: string;
}

/** The other pages made ready to be scanned. */
export type Site = readonly Folded[];

export function prepareSite(entries: readonly SiteEntry[]): Site {
  return entries.map((entry) => ({
    entry,
    title: foldText(entry.title).text,
    content: foldText(entry.content).text,
  }));
}

const countIn = (text: string, word: string) => occurrencesOf(text, word).filter(({ whole }) => whole).length;

/** How well a place fits: 0 where a word is missing; a word in its heading weighs more than any number of words below. */
function weigh({ title, content }: Folded, words: readonly string[]): number {
  const counts = words.map((word) => ({ title: countIn(title, word), content: countIn(content, word) }));
  if (counts.some((count) => count.title + count.content === 0)) return 0;
  const inTitle = counts.filter((count) => count.title > 0).length;
  const whole = words.length === 1 && title === words[0] ? 1 : 0;
  return (whole + inTitle) * 1000 + counts.reduce((sum, count) => sum + Math.min(count.content, 99), 1);
}

/** The places of one kind, or of all, that hold all the words; the best first, then in the site's order. `home` is its base. */
export function findExactPages(site: Site, words: readonly string[], home: string, kind?: Kind): PageHit[] {
  if (words.length === 0) return [];
  return site
    .filter(({ entry }) => kind === undefined || entry.kind === kind)
    .map((folded) => ({ folded, weight: weigh(folded, words) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ folded: { entry } }) => ({
      url: home + entry.address,
      title: entry.title,
      kind: entry.kind,
      content: entry.content,
    }));
}
