/** Words of time: where each stands in the text, with the clause around it. */
import type { Citation } from '../../core/index.ts';
import { clauseAround, sentencesOf } from '../references/occurrences.ts';
import { occurrencesIn } from '../references/words-in.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { TimeWords } from '../regulation/schemas.ts';

export const TIME_KINDS: readonly { readonly id: TimeWords['kind']; readonly title: string; readonly about: string }[] =
  [
    { id: 'calendar', title: '写了年、月、日', about: '落在日历上的时间。' },
    { id: 'span', title: '写了多长', about: '有长短的时间；从哪天起算，多半没有写。' },
    { id: 'undated', title: '没有写几天、哪天', about: '条文没有写天数，本站也不替它定。' },
    { id: 'order', title: '只写先后', about: '哪件事在前，哪件事在后。' },
  ];

/** One entry of the register, with every place it stands at. */
export interface TimeEntry extends TimeWords {
  /** Each clause once, in the order of the text. */
  readonly quotes: readonly Citation[];
}

/** Where the words of each entry stand; an occurrence belongs to the longest words only. */
export function timeEntries(regulation: Regulation, times: readonly TimeWords[]): TimeEntry[] {
  const all = times.flatMap(({ words }) => words);
  const found = sentencesOf(regulation).flatMap(({ place, text }) =>
    occurrencesIn(text, all).map((each) => ({ word: each.word, place, words: clauseAround(text, each) })),
  );
  return times.map((entry) => {
    const own = found.filter(({ word }) => entry.words.includes(word));
    const quotes = new Map(own.map(({ place, words }) => [`${place} ${words}`, { place, words }]));
    return { ...entry, quotes: [...quotes.values()] };
  });
}
