/** The address bar as the form's memory: typing replaces the entry, leaving a field or choosing pushes one. */
import { writeAnswers, type Facts } from '../../core/index.ts';

/** The list asked for belongs to another tool and is carried along. */
const CARRIED = 'materials';

/** The query string of some facts, commas readable; empty before 是否涉密 is answered and for 涉密. */
function queryOf(facts: Facts, current: URLSearchParams): string {
  if (facts.secrecy === undefined || facts.secrecy === 'state-secret') return '';
  const query = new URLSearchParams(writeAnswers(facts));
  const carried = current.get(CARRIED);
  if (carried !== null) query.set(CARRIED, carried);
  return query.toString().replace(/%2C/g, ',');
}

/** Writes history entries; remembers the last one that was meant to stay. */
export interface Address {
  /** The pairs that the address holds now. */
  readonly read: () => URLSearchParams;
  /** While typing: the entry is replaced. */
  readonly replace: (facts: Facts) => void;
  /** A choice, or a field left: the entry before typing is restored and a new one pushed, if anything changed. */
  readonly commit: (facts: Facts) => void;
  /** True where the address is what this form wrote last, so that there is nothing to read. */
  readonly isOwn: () => boolean;
  /** After going back or forward: what stands there now is the last entry. */
  readonly settle: () => void;
}

export function makeAddress(view: Window): Address {
  let committed = view.location.search;
  let written = committed;
  const read = () => new URLSearchParams(view.location.search);
  const target = (search: string) => view.location.pathname + search + view.location.hash;
  const searchOf = (facts: Facts) => {
    const query = queryOf(facts, read());
    return query === '' ? '' : `?${query}`;
  };
  const replace = (search: string) => {
    view.history.replaceState(view.history.state, '', target(search));
    written = search;
  };
  const settle = () => {
    committed = view.location.search;
    written = committed;
  };
  return {
    read,
    replace: (facts) => {
      replace(searchOf(facts));
    },
    commit: (facts) => {
      const search = searchOf(facts);
      if (facts.secrecy === 'state-secret' || search === committed) {
        replace(search);
      } else {
        replace(committed);
        view.history.pushState(null, '', target(search));
        written = search;
      }
      committed = search;
    },
    isOwn: () => view.location.search === written,
    settle,
  };
}
