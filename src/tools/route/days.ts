/** The days that the reader types: kept with the project as typed, read where they can be. Pure. */
import { dueDates, readDate, type DateKey, type DueDate, type GivenDates, type Readings } from '../../core/index.ts';
import { withDates, type Project } from '../projects/projects.ts';

/** What stands in the fields, whatever it is. */
export type Days = Readonly<Record<DateKey, string>>;

export const NO_DAYS: Days = {
  poolEntry: '',
  systemEntry: '',
  keyPoolEntry: '',
  approval: '',
  stableOperation: '',
  preliminaryAcceptance: '',
};

/** The fields, in the order of the project. */
export const DAY_KEYS: readonly DateKey[] = [
  'poolEntry',
  'systemEntry',
  'keyPoolEntry',
  'approval',
  'stableOperation',
  'preliminaryAcceptance',
];

/** What stands in the fields of a project; all empty before there is one. */
export function daysOf(project: Project | undefined): Days {
  const kept = DAY_KEYS.map((key) => [key, project?.dates?.[key] ?? ''] as const);
  return { ...NO_DAYS, ...Object.fromEntries(kept) };
}

/** The project with these days; what a newer site may have kept under other names stays. */
export const withDays = (project: Project, days: Days): Project => withDates(project, { ...project.dates, ...days });

export interface ReadDays {
  readonly given: GivenDates;
  readonly faults: { readonly [Key in DateKey]?: string };
  readonly due: readonly DueDate[];
}

/** Days and faults: a field left empty is neither. `readings` are those that are tried. */
export function readDays(days: Days, readings: Readings = {}): ReadDays {
  const begun = DAY_KEYS.filter((key) => days[key].trim() !== '').map((key) => ({ key, ...readDate(days[key]) }));
  const given: GivenDates = Object.fromEntries(
    begun.flatMap((each) => ('date' in each ? [[each.key, each.date]] : [])),
  );
  const faults = Object.fromEntries(begun.flatMap((each) => ('problem' in each ? [[each.key, each.problem]] : [])));
  return { given, faults, due: dueDates(given, readings) };
}
