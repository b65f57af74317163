/** Which projects of a list are alike, by the words of their names: the same system, or names that share most of their words. */
import type { Readings } from '../law/interpretations.ts';
import { groupedBy } from './grouped.ts';
import { groupsOf, type Groups } from './groups.ts';
import {
  joinNear,
  joinSame,
  joinShort,
  joinSystems,
  joinWithin,
  type Joining,
  type Likeness,
  type Named,
} from './joins.ts';
import { calendarOf, lanesOf, type Lane } from './lanes.ts';
import type { NameReading } from './project-name.ts';

export type LikeGroups = ReturnType<Groups<Likeness>['all']>;

/** How much of their words two names share at least: more than half, or nearly all. */
const LEAST = { 'one-unit': 0.6, 'several-units': 0.75 } as const;

/** A core of two signs is in many names: of several units then the whole name of the system must be the same. */
const LONG_CORE = { 'one-unit': 0, 'several-units': 3 } as const;

function joinLane(lane: readonly Named[], whose: Lane['whose'], joining: Joining): void {
  const keyOf = ({ core, system, unit }: Named): string =>
    core.length < LONG_CORE[whose] || unit.includes(core) ? system : core;
  if (whose === 'one-unit') joinSystems(lane, joining);
  joinSame(lane, keyOf, joining);
  const distinct = [...new Map(lane.map((each) => [keyOf(each), each] as const)).values()];
  if (whose === 'one-unit') {
    joinShort(distinct, joining);
    joinWithin(distinct, joining);
  }
  joinNear(distinct, LEAST[whose], joining);
}

/** Groups of alike projects among the names, by their places in the list. What one unit's projects share is found first. */
export function likeGroups(names: readonly NameReading[], readings: Readings): LikeGroups {
  const groups = groupsOf<Likeness>(names.length);
  const joining: Joining = {
    areOne: (one, other) => groups.areOne(one.index, other.index),
    join: (one, other, why) => {
      groups.join({ one: one.index, other: other.index, why });
    },
  };
  const calendar = calendarOf(names);
  const all = names.flatMap((name, index) =>
    lanesOf(name, calendar, readings).map((lane) => ({ ...name, index, lane })),
  );
  for (const whose of ['one-unit', 'several-units'] as const) {
    const ofThese = all.filter(({ lane }) => lane.whose === whose);
    for (const members of groupedBy(ofThese, ({ lane }) => lane.key).values()) joinLane(members, whose, joining);
  }
  return groups.all();
}
