/** Which members of a long list stand in view, found without looking at every one. */
import { FEW, type InView } from '../drawing/slices.ts';

/** The first place from 0 on, below `count`, of which `isSo` holds; it must hold of all that follow. */
export function firstWhere(count: number, isSo: (place: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isSo(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Those within the window and a bit below it, where what is drawn shorter lets more come up; and the first of new ones beneath. */
export function visibleIn(list: Element | null): InView {
  const members = list?.children ?? [];
  const rectOf = (place: number) => members[place]?.getBoundingClientRect();
  const first = firstWhere(members.length, (place) => (rectOf(place)?.bottom ?? 0) > 0);
  const beyond = firstWhere(members.length, (place) => (rectOf(place)?.top ?? 0) > window.innerHeight * 1.5);
  const last = beyond === members.length ? beyond + FEW : beyond;
  return (index) => index >= first && index < last;
}
