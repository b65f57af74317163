/**
 * What is drawn of a long list. A change of a few members is drawn at once. Of a change of many, those in view are; the
 * others stand as they were until their turn comes, a slice at a time. Pure.
 */
import { isAlike } from './same.ts';

/** What a member is to be, and what is drawn of it so far: nothing where it is new. */
export interface Turn<Member> {
  readonly wanted: Member;
  readonly drawn: Member | undefined;
}

/** By their keys, in the order of the list. */
export type Turns<Member> = ReadonlyMap<string, Turn<Member>>;

/** Whether the member at this place of the list is looked at. */
export type InView = (index: number) => boolean;

/** So many changes at a time are drawn wherever they are. */
export const FEW = 8;

export const isWaiting = <Member>({ wanted, drawn }: Turn<Member>): boolean => wanted !== drawn;

/** The members as they are to be; one that holds the same as before stays the very same object. */
export function taken<Member extends object>(before: Turns<Member>, now: ReadonlyMap<string, Member>): Turns<Member> {
  const turnOf = (key: string, member: Member): Turn<Member> => {
    const turn = before.get(key);
    return turn && isAlike(turn.wanted, member) ? turn : { wanted: member, drawn: turn?.drawn };
  };
  return new Map(Array.from(now, ([key, member]) => [key, turnOf(key, member)]));
}

/** With these drawn as they are to be. */
export function drawn<Member>(turns: Turns<Member>, keys: Iterable<string>): Turns<Member> {
  const after = new Map(turns);
  for (const key of keys) {
    const turn = turns.get(key);
    if (turn) after.set(key, { ...turn, drawn: turn.wanted });
  }
  return after;
}

/** The keys with their places, of those that are so. */
function keysWhere<Member>(turns: Turns<Member>, isSo: (key: string, turn: Turn<Member>) => boolean) {
  const found: { readonly key: string; readonly index: number }[] = [];
  let index = 0;
  turns.forEach((turn, key) => {
    if (isSo(key, turn)) found.push({ key, index });
    index += 1;
  });
  return found;
}

/** Of what has changed just now: all of a few, of many what is in view. */
export function atOnce<Member>(before: Turns<Member>, now: Turns<Member>, look: () => InView): string[] {
  const fresh = keysWhere(now, (key, { wanted }) => before.get(key)?.wanted !== wanted);
  if (fresh.length <= FEW) return fresh.map(({ key }) => key);
  const isInView = look();
  return fresh.filter(({ index }) => isInView(index)).map(({ key }) => key);
}

/** Whose turn is next: who is in view, then others in the order of the list, so many together. */
export function nextOf<Member>(turns: Turns<Member>, count: number, isInView: InView): string[] {
  const waiting = keysWhere(turns, (_, turn) => isWaiting(turn));
  const seen = waiting.filter(({ index }) => isInView(index));
  const others = waiting.filter(({ index }) => !isInView(index));
  return [...seen, ...others.slice(0, Math.max(count - seen.length, 0))].map(({ key }) => key);
}
