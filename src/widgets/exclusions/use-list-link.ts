/** The list as an address to pass on, where it fits. */
import { useContext, useState } from 'preact/hooks';
import type { ExclusionReport } from '../../core/index.ts';
import { Surroundings } from '../parts/surroundings.ts';
import { readAmount } from './check.ts';
import { LONGEST_ADDRESS, queryOf, type WordsInLink } from './link-write.ts';
import type { PurchaseList } from './purchases.ts';

export const PATH = 'tools/exclusions/';

export interface ListLink {
  readonly words: WordsInLink;
  readonly choose: (words: WordsInLink) => void;
  readonly query: string;
  /** Undefined where the list is too long for an address. */
  readonly address: string | undefined;
  /** Lines whose amount cannot be read: the link has none for them. */
  readonly unreadable: number;
}

export function useListLink(list: PurchaseList, { lines }: ExclusionReport): ListLink {
  const { base } = useContext(Surroundings);
  const [words, choose] = useState<WordsInLink>('without-words');
  const query = queryOf(list, lines, words);
  const address = `${typeof window === 'undefined' ? '' : window.location.origin}${base}${PATH}?${query}`;
  const unreadable = list.lines.filter((line) => {
    const amount = readAmount(line);
    return amount !== undefined && 'problem' in amount;
  });
  return {
    ...{ words, choose, query },
    address: address.length > LONGEST_ADDRESS ? undefined : address,
    unreadable: unreadable.length,
  };
}
