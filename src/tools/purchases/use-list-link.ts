/** The list as an address to pass on, where it fits. */
import { useContext, useMemo, useState } from 'preact/hooks';
import type { ExclusionReport } from '../../core/index.ts';
import { Surroundings } from '../page/surroundings.ts';
import { readAmount } from './check.ts';
import { LONGEST_ADDRESS, queryOf, type WordsInLink } from './link-write.ts';
import type { Purchase, PurchaseList } from './purchases.ts';

/** A list with what was found of it. */
export interface ListReport {
  readonly list: PurchaseList;
  readonly report: ExclusionReport;
}

export const PATH = 'tools/exclusions/';

export interface ListLink {
  readonly words: WordsInLink;
  readonly choose: (words: WordsInLink) => void;
  /** The address of a list; undefined where it is too long for one. */
  readonly addressOf: (listed: ListReport) => string | undefined;
  /** Of the list as it is shown: */
  readonly query: string;
  readonly address: string | undefined;
  /** Lines whose amount cannot be read: the link has none for them. */
  readonly unreadable: number;
}

const isUnreadable = (line: Purchase): boolean => {
  const amount = readAmount(line);
  return amount !== undefined && 'problem' in amount;
};

export function useListLink(shown: ListReport): ListLink {
  const { base } = useContext(Surroundings);
  const [words, choose] = useState<WordsInLink>('without-words');
  return useMemo(() => {
    const made = ({ list, report }: ListReport) => {
      const query = queryOf(list, report.lines, words);
      const address = `${typeof window === 'undefined' ? '' : window.location.origin}${base}${PATH}?${query}`;
      return { query, address: address.length > LONGEST_ADDRESS ? undefined : address };
    };
    return {
      ...{ words, choose },
      ...made(shown),
      addressOf: (listed) => made(listed).address,
      unreadable: shown.list.lines.filter(isUnreadable).length,
    };
  }, [base, words, shown]);
}
