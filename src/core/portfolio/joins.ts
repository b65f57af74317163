/** How names that may be laid side by side are found to be alike, one way after the other; none compares all with all. */
import { inOneWay, shortWordsOf } from './equal-words.ts';
import { groupedBy } from './grouped.ts';
import { findNear } from './near-words.ts';
import { beginningsOf, coreOf, type NameReading } from './project-name.ts';
import { areOfOtherSubjects, haveOwnEnds } from './set-apart.ts';
import { sharedRun } from './shared-run.ts';

/**
 * `system`: both say it. `words`: their names are near each other; what they share. `meaning`: they share it in other words. `short`: one has
 * the short word for words of the other; both, with = between them.
 */
export interface Likeness {
  readonly kind: 'system' | 'words' | 'meaning' | 'short';
  readonly words: string;
}

export type Named = Pick<NameReading, 'system' | 'core' | 'systems' | 'unit'> & { readonly index: number };

export interface Joining {
  readonly areOne: (one: Named, other: Named) => boolean;
  readonly join: (one: Named, other: Named, why: Likeness) => void;
}

/** Shared words as both names have them, as far as they do. */
function shared(one: Named, other: Named, words: string): Likeness {
  const isWritten = [one, other].every(({ system }) => system.toLowerCase().includes(words.toLowerCase()));
  if (isWritten) return { kind: 'words', words };
  const written = sharedRun(one.system, other.system);
  return coreOf(written) === words ? { kind: 'words', words: written } : { kind: 'meaning', words };
}

/** What a unit is for stands in the names of all its systems: its own words tell nothing. */
function withoutOwn({ core, unit }: Named): string {
  const own = sharedRun(core, inOneWay(unit));
  return own.length > 1 ? core.replace(own, '') : core;
}

/** Everything under one key is alike: the first is joined with each. */
export function joinSame(lane: readonly Named[], keyOf: (named: Named) => string, { join }: Joining): void {
  for (const [words, [first, ...others]] of groupedBy(lane, keyOf))
    if (first !== undefined) for (const each of others) join(first, each, shared(first, each, words));
}

/** The same system's name in both, or the whole of one at the beginning of the other. */
export function joinSystems(lane: readonly Named[], { join }: Joining): void {
  const said = lane.flatMap((each) => each.systems.map((words) => ({ words, each })));
  for (const [words, [first, ...others]] of groupedBy(said, (one) => one.words))
    if (first !== undefined) for (const { each } of others) join(first.each, each, { kind: 'system', words });
  const wholes = new Map(lane.map((each) => [each.system, each] as const));
  for (const each of lane)
    for (const words of beginningsOf(each.system)) {
      const whole = wholes.get(words);
      if (whole !== undefined) join(whole, each, { kind: 'system', words });
    }
}

/** How many signs a name has that is looked for within others: fewer are in many names, more are found near each other anyway. */
const WITHIN = { least: 4, most: 16 } as const;

function* within(text: string): Generator<string> {
  for (let from = 0; from <= text.length - WITHIN.least; from += 1)
    for (let to = from + WITHIN.least; to <= Math.min(text.length, from + WITHIN.most); to += 1)
      yield text.slice(from, to);
}

/** All that one says is in the other: 电梯安全 in 电梯安全应急处置. */
export function joinWithin(lane: readonly Named[], { join }: Joining): void {
  const wholes = new Map(lane.map((each) => [withoutOwn(each), each] as const));
  for (const each of lane)
    for (const words of within(withoutOwn(each))) {
      const whole = wholes.get(words);
      if (whole !== undefined && whole !== each && !areOfOtherSubjects(whole.core, each.core))
        join(whole, each, shared(whole, each, words));
    }
}

/** All that one says is the short word for words of the other: 综治 and 综合治理. What the unit is for is not asked about. */
export function joinShort(lane: readonly Named[], { join }: Joining): void {
  const byCore = new Map(lane.map((each) => [each.core, each] as const));
  for (const each of lane)
    for (const [short, run] of shortWordsOf(each.system, (word) => byCore.has(word))) {
      const named = byCore.get(short);
      if (named === undefined || named === each || named.unit.includes(short) || named.unit.includes(run)) continue;
      join(named, each, { kind: 'short', words: `${short}=${run}` });
    }
}

/** How near two names must be where they end in words of their own. */
const LEAST_WITH_OWN_ENDS = 0.7;

/** Whether two names that share much tell of two things nevertheless. */
const areApart = (one: Named, other: Named, nearness: number): boolean =>
  areOfOtherSubjects(one.core, other.core) || (nearness < LEAST_WITH_OWN_ENDS && haveOwnEnds(one.core, other.core));

/** Names that share as much of their words as `least`. */
export function joinNear(lane: readonly Named[], least: number, { areOne, join }: Joining): void {
  findNear(lane, {
    textOf: withoutOwn,
    least,
    skip: areOne,
    found: (one, other, nearness) => {
      if (!areApart(one, other, nearness)) join(one, other, shared(one, other, sharedRun(one.core, other.core)));
    },
  });
}
