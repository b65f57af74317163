/** Which projects of a list are alike, by the words of their names: the same system, or names that share most of their words. */
import type { Readings } from '../law/interpretations.ts';
import { groupsOf, type Groups } from './groups.ts';
import { calendarOf, lanesOf, type Lane } from './lanes.ts';
import { findNear } from './near-words.ts';
import { beginningsOf, type NameReading } from './project-name.ts';
import { areOfOtherSubjects, haveOwnEnds } from './set-apart.ts';
import { sharedRun } from './shared-run.ts';

/** `system`: both say it. `words`: their names are near each other; what they share. */
export interface Likeness {
  readonly kind: 'system' | 'words';
  readonly words: string;
}

export type LikeGroups = ReturnType<Groups<Likeness>['all']>;

/** How much of their words two names share at least: more than half, or nearly all. */
const LEAST = { 'one-unit': 0.6, 'several-units': 0.75 } as const;

/** And where they end in words of their own. */
const LEAST_WITH_OWN_ENDS = 0.7;

/** A core of two signs is in many names: of several units then the whole name of the system must be the same. */
const LONG_CORE = 3;

function groupedBy<Value>(values: Iterable<readonly [string, Value]>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of values) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

type Join = (one: number, other: number, kind: Likeness['kind'], words: string) => void;
type Named = Pick<NameReading, 'system' | 'core' | 'systems' | 'unit'> & { readonly index: number };

/** What a unit is for stands in the names of all its systems: its own words tell nothing. */
function withoutOwn({ core, unit }: Named): string {
  const own = sharedRun(core, unit);
  return own.length > 1 ? core.replace(own, '') : core;
}

/** Everything under one key is alike: the first is joined with each. */
function joinSame(keyed: readonly (readonly [string, Named])[], kind: Likeness['kind'], join: Join): void {
  for (const [words, [first, ...others]] of groupedBy(keyed))
    if (first !== undefined) for (const each of others) join(first.index, each.index, kind, words);
}

/** The same system's name in both, or the whole of one at the beginning of the other. */
function joinSystems(lane: readonly Named[], join: Join): void {
  joinSame(
    lane.flatMap((each) => each.systems.map((system) => [system, each] as const)),
    'system',
    join,
  );
  const wholes = new Map(lane.map((each) => [each.system, each] as const));
  for (const each of lane)
    for (const system of beginningsOf(each.system)) {
      const whole = wholes.get(system);
      if (whole !== undefined) join(whole.index, each.index, 'system', system);
    }
}

const KEY_OF: Readonly<Record<Lane['whose'], (named: Named) => string>> = {
  'one-unit': ({ core, system, unit }) => (unit.includes(core) ? system : core),
  'several-units': ({ core, system, unit }) => (core.length < LONG_CORE || unit.includes(core) ? system : core),
};

/** Whether two names that share much tell of two things nevertheless. */
const areApart = (one: Named, other: Named, nearness: number): boolean =>
  areOfOtherSubjects(one.core, other.core) || (nearness < LEAST_WITH_OWN_ENDS && haveOwnEnds(one.core, other.core));

function joinNear(lane: readonly Named[], whose: Lane['whose'], areOne: Groups<Likeness>['areOne'], join: Join): void {
  findNear(lane, {
    textOf: withoutOwn,
    least: LEAST[whose],
    skip: (one, other) => areOne(one.index, other.index),
    found: (one, other, nearness) => {
      if (!areApart(one, other, nearness)) join(one.index, other.index, 'words', sharedRun(one.core, other.core));
    },
  });
}

function joinLane(lane: readonly Named[], whose: Lane['whose'], groups: Groups<Likeness>): void {
  const join: Join = (one, other, kind, words) => {
    groups.join({ one, other, why: { kind, words } });
  };
  const keyOf = KEY_OF[whose];
  if (whose === 'one-unit') joinSystems(lane, join);
  joinSame(
    lane.map((each) => [keyOf(each), each] as const),
    'words',
    join,
  );
  const distinct = [...new Map(lane.map((each) => [keyOf(each), each] as const)).values()];
  joinNear(distinct, whose, groups.areOne, join);
}

/** Groups of alike projects among the names, by their places in the list. What one unit's projects share is found first. */
export function likeGroups(names: readonly NameReading[], readings: Readings): LikeGroups {
  const groups = groupsOf<Likeness>(names.length);
  const calendar = calendarOf(names);
  const all = names.flatMap((name, index) =>
    lanesOf(name, calendar, readings).map(({ key, whose }) => ({ key, whose, named: { ...name, index } })),
  );
  for (const whose of ['one-unit', 'several-units'] as const) {
    const lanes = all.filter((each) => each.whose === whose).map(({ key, named }) => [key, named] as const);
    for (const lane of groupedBy(lanes).values()) joinLane(lane, whose, groups);
  }
  return groups.all();
}
