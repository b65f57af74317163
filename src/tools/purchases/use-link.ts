/** A list that the address brings along: opened where nothing is kept, otherwise the reader picks. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { freshId } from '../keeping/identity.ts';
import { Surroundings } from '../page/surroundings.ts';
import { reportOn } from './check.ts';
import { readLink, type Linked } from './link-read.ts';
import { queryOf } from './link-write.ts';
import { opened, type PurchaseList } from './purchases.ts';
import type { PurchaseControl } from './use-purchases.ts';

export interface LinkControl {
  /** The list of the address, while the reader has not picked. */
  readonly waiting: Linked | undefined;
  /** What of the address was dropped, in words. */
  readonly problems: readonly string[];
  /** The version of the rules that the address was made under, where it is another. */
  readonly madeUnder: string | undefined;
  readonly open: () => void;
  readonly keepOwn: () => void;
}

const SAYINGS = ['without-words', 'with-words'] as const;

/** Both say the same: there is nothing to pick. */
function isSame(one: PurchaseList, two: PurchaseList): boolean {
  return SAYINGS.some(
    (words) => queryOf(one, reportOn(one).lines, words) === queryOf(two, reportOn(two).lines, 'with-words'),
  );
}

/** The address no longer tells of what is shown: the list goes on without it. */
function leaveAddress(): void {
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.hash);
}

export function useLink({ purchases, ready, trouble, change }: PurchaseControl): LinkControl {
  const { where, version } = useContext(Surroundings);
  const [waiting, setWaiting] = useState<Linked>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [made, setMade] = useState<string>();
  /** The list as the address has it: first still to come up, then shown, until it is changed. */
  const shown = useRef<{ readonly list: PurchaseList; readonly isUp: boolean }>();
  const open = (linked: Linked) => {
    change((all) => opened(all, linked));
    shown.current = { list: linked, isUp: false };
    setWaiting(undefined);
  };
  // Once, when storage has been read.
  useEffect(() => {
    const address = new URLSearchParams(window.location.search);
    const linked = where === 'own-page' ? readLink(address, freshId) : undefined;
    if (!ready || linked === undefined) return;
    setProblems(linked.problems);
    setMade(/^[0-9a-f]{8}$/.exec(address.get('made') ?? '')?.[0]);
    if (purchases.lines.length === 0) open(linked);
    else if (isSame(purchases, linked)) shown.current = { list: purchases, isUp: true };
    else setWaiting(linked);
  }, [ready]);
  // A list that was opened from the address and then changed is kept here: opening the page again must not ask.
  useEffect(() => {
    if (shown.current === undefined || trouble !== undefined) return;
    const { list, isUp } = shown.current;
    const isStill =
      list.lines === purchases.lines && list.forAll === purchases.forAll && list.readings === purchases.readings;
    if (isStill || !isUp) {
      shown.current = { list, isUp: isStill };
      return;
    }
    shown.current = undefined;
    leaveAddress();
  }, [purchases]);
  return {
    waiting,
    problems,
    madeUnder: made === version ? undefined : made,
    open: () => {
      if (waiting) open(waiting);
    },
    keepOwn: () => {
      setWaiting(undefined);
    },
  };
}
