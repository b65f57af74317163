/** The days that the reader types: kept as typed, read where they can be. Pure. */
import { dueDates, readDate, type DateKey, type DueDate, type GivenDates, type Readings } from '../../core/index.ts';

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
