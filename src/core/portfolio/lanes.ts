/** Which projects of a list may be laid side by side at all: by unit, by kind and by year, before their names are compared. */
import type { Readings } from '../law/interpretations.ts';
import type { NameReading } from './project-name.ts';

/** Projects that may be laid side by side; of several units, their names must be nearer. */
export interface Lane {
  readonly key: string;
  readonly whose: 'one-unit' | 'several-units';
}

/** What a list says of the years of its units: those that something is built in, and the lanes that there are services in. */
export interface Calendar {
  readonly built: ReadonlyMap<string, ReadonlySet<number>>;
  readonly services: ReadonlySet<string>;
}

const laneOfUnit = ({ unit }: NameReading, key: string): Lane => ({
  key: JSON.stringify([unit, key]),
  whose: 'one-unit',
});
const yearOf = ({ year }: NameReading): string => (year === undefined ? '-' : String(year));

/** The lane of one unit's services of a year; what is built in that year may be beside them. */
const servicesOf = (name: NameReading): Lane => laneOfUnit(name, `service ${yearOf(name)}`);

export function calendarOf(names: readonly NameReading[]): Calendar {
  const built = new Map<string, Set<number>>();
  for (const { kind, unit, year } of names) {
    if (kind !== 'built' || year === undefined) continue;
    built.set(unit, (built.get(unit) ?? new Set<number>()).add(year));
  }
  const services = names.filter(({ kind }) => kind === 'service').map((name) => servicesOf(name).key);
  return { built, services: new Set(services) };
}

/**
 * The two years that something built is looked at in, by the first of them; with another year on either side, both pairs. A year and the
 * next may be two stages of one project; what is two years and more apart was planned, built and accepted each by itself. Without a year
 * it is of the unit's last.
 */
function builtIn({ unit, year }: NameReading, { built }: Calendar): number[] {
  const years = built.get(unit) ?? new Set<number>();
  const at = year ?? Math.max(0, ...years);
  const pairs = [at - 1, at].filter((first) => years.has(first) && years.has(first + 1));
  return pairs.length === 0 ? [at] : pairs;
}

/**
 * What is built by one unit, this year and the next; what is paid for year by year (运维、购买服务) only within a year; 运维 never beside
 * what is built; across units only what is built in one year, under names that tell something, unless alike projects of their own are not
 * to be added up (口径 `splitting`). Where there are no services, what is built needs not their lane.
 */
export function lanesOf(name: NameReading, calendar: Calendar, readings: Readings): Lane[] {
  if (name.kind === 'operation') return [laneOfUnit(name, `operation ${yearOf(name)}`)];
  const withServices = servicesOf(name);
  if (name.kind === 'service') return [withServices];
  const isAcross = name.isTelling && readings.splitting !== 'one-project';
  return [
    ...builtIn(name, calendar).map((first) => laneOfUnit(name, `built ${String(first)}`)),
    ...(calendar.services.has(withServices.key) ? [withServices] : []),
    ...(isAcross ? [{ key: yearOf(name), whose: 'several-units' } as const] : []),
  ];
}
