/** The address bar as the form's memory: typing replaces the entry, leaving a field or choosing pushes one. */
import { writeAnswers, type Facts, type Readings } from '../../core/index.ts';
import type { UnsureKey } from './form.ts';

/** What an address says: facts, the readings that are tried, the list asked for, and the questions answered 不清楚. */
export interface Said {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly list: string | undefined;
  readonly unsure?: readonly UnsureKey[];
}

/** The query of what is said, commas readable; without facts before 是否涉密 is answered, and empty for 涉密. */
export function queryOf({ facts, readings, list, unsure = [] }: Said): string {
  if (facts.secrecy === 'state-secret') return '';
  const query = new URLSearchParams(facts.secrecy === undefined ? [] : writeAnswers(facts, readings));
  if (facts.secrecy !== undefined && unsure.length > 0) query.set('unsure', unsure.join(','));
  if (list !== undefined) query.set('materials', list);
  return query.toString().replace(/%2C/g, ',');
}

/** Writes history entries; remembers the last one that was meant to stay. */
export interface Address {
  /** The pairs that the address holds now. */
  readonly read: () => URLSearchParams;
  /** The entry is replaced. */
  readonly replace: (said: Said) => void;
  /** While typing: the entry is replaced when the reader pauses; whatever is written before that stands instead. */
  readonly replaceSoon: (said: Said) => void;
  /** A choice, or a field left: the entry before typing is restored and a new one pushed, if anything changed. */
  readonly commit: (said: Said) => void;
  /** The last entry is put right: going through the choices of one question with the arrow keys is one step back. */
  readonly amend: (said: Said) => void;
  /** What was to be written soon is not written. */
  readonly hold: () => void;
  /** True where the address is what this form wrote last, so that there is nothing to read. */
  readonly isOwn: () => boolean;
  /** After going back or forward: what stands there now is the last entry. */
  readonly settle: () => void;
}

/** Writing the address takes longer than a key may: the answer is painted first. */
const SOON_MS = 100;

export function makeAddress(view: Window): Address {
  let committed = view.location.search;
  let written = committed;
  const read = () => new URLSearchParams(view.location.search);
  const target = (search: string) => view.location.pathname + search + view.location.hash;
  const searchOf = (said: Said) => {
    const query = queryOf(said);
    return query === '' ? '' : `?${query}`;
  };
  let soon: number | undefined;
  const replace = (search: string) => {
    view.clearTimeout(soon);
    view.history.replaceState(view.history.state, '', target(search));
    written = search;
  };
  const settle = () => {
    view.clearTimeout(soon);
    committed = view.location.search;
    written = committed;
  };
  return {
    read,
    replace: (said) => {
      replace(searchOf(said));
    },
    replaceSoon: (said) => {
      view.clearTimeout(soon);
      soon = view.setTimeout(() => {
        replace(searchOf(said));
      }, SOON_MS);
    },
    commit: (said) => {
      const search = searchOf(said);
      if (said.facts.secrecy === 'state-secret' || search === committed) {
        replace(search);
      } else {
        replace(committed);
        view.history.pushState(null, '', target(search));
        written = search;
      }
      committed = search;
    },
    amend: (said) => {
      committed = searchOf(said);
      replace(committed);
    },
    hold: () => {
      view.clearTimeout(soon);
    },
    isOwn: () => view.location.search === written,
    settle,
  };
}
