/** Due dates: what follows from the days that the user gives, by the terms of 第六、七、十六、二十四、二十五条. */
import type { Citations } from '../engine/cite.ts';
import { dayOf, isoOf, monthsLater, sayDay, type Day } from '../engine/dates.ts';
import type { Readings, Slug } from '../law/interpretations.ts';
import { settledWith } from './settled.ts';
import type { StepId } from '../law/steps.ts';
import { DATE_LABELS, SPANS, TIME_LIMITS, type DateKey, type TimeLimit } from '../law/times.ts';

/** ISO dates (`2025-08-31`, as `readDate` gives them); an absent key is a day not known. */
export type GivenDates = { readonly [Key in DateKey]?: string };

export interface DueDate {
  /** The step that the term belongs to. */
  readonly id: StepId;
  readonly title: string;
  /** The day, ISO. */
  readonly due: string;
  /** The last day for it, or the first: 满半年以后. */
  readonly bound: 'latest' | 'earliest';
  /** The given day that was reckoned from. */
  readonly from: DateKey;
  /** True where that day only stands in for the one the text names: for orientation. */
  readonly standIn: boolean;
  /** How it was reckoned, in one sentence. */
  readonly how: string;
  /** To which projects the term applies. */
  readonly applies: string;
  readonly cites: Citations;
  /** The doubts about it that are not settled. */
  readonly interpretations: readonly Slug[];
  /** The readings that it was reckoned with, settled or tried. */
  readonly readings: Readings;
}

interface Start {
  readonly from: DateKey;
  readonly day: Day;
}

function givenDay(dates: GivenDates, from: DateKey): Start | undefined {
  const iso = dates[from];
  if (iso === undefined) return undefined;
  const day = dayOf(iso);
  if (day === undefined) throw new Error(`${from}: not a day from 2000 to 2100 as 2025-08-31 writes it`);
  return { from, day };
}

/** 两年有效: under one reading all three run from the day on which the appraisal was passed. */
const startKeyOf = ({ from, span }: TimeLimit, readings: Readings): DateKey =>
  span === '两年' && readings['two-years'] === 'appraisal' ? 'poolEntry' : from;

function startOf(term: TimeLimit, dates: GivenDates, readings: Readings): Start | undefined {
  return givenDay(dates, startKeyOf(term, readings)) ?? (term.standIn && givenDay(dates, term.standIn));
}

const boundOf = ({ id }: TimeLimit, readings: Readings): DueDate['bound'] =>
  id === 'final-acceptance' && readings['half-year-acceptance'] === 'after' ? 'earliest' : 'latest';

function sayHow(term: TimeLimit, { from, day }: Start, due: Day, readings: Readings): string {
  const wanted = startKeyOf(term, readings);
  const missing = from === wanted ? '' : `没有${DATE_LABELS[wanted]}的日期，暂`;
  const shortened = due.day === day.day ? '' : `（当月没有${day.day}日，取月末）`;
  const caution = missing === '' ? '' : '，只作参考';
  const ends = boundOf(term, readings) === 'latest' ? `，到${sayDay(due)}` : `满，在${sayDay(due)}以后`;
  return `${missing}自${DATE_LABELS[from]}之日${sayDay(day)}起${term.span}${ends}${shortened}${caution}。`;
}

/** Those readings that the doubts of a term have been given. */
const readingsOf = ({ interpretations }: TimeLimit, readings: Readings): Readings =>
  Object.fromEntries(interpretations.filter((slug) => slug in readings).map((slug) => [slug, readings[slug]]));

function reckon(term: TimeLimit, start: Start, readings: Readings): DueDate {
  const due = monthsLater(start.day, SPANS[term.span]);
  const { id, title, applies, cites, interpretations } = term;
  return {
    ...{ id, title, due: isoOf(due), bound: boundOf(term, readings) },
    ...{ from: start.from, standIn: start.from !== startKeyOf(term, readings) },
    ...{ how: sayHow(term, start, due, readings), applies, cites },
    interpretations: interpretations.filter((slug) => readings[slug] === undefined),
    readings: readingsOf(term, readings),
  };
}

/**
 * The due dates that follow from the given days, in the order of the route; none where the day is not given. `readings`: the
 * readings (口径: `half-year-acceptance`, `two-years`) that are settled or tried.
 * Throws, naming the key, where a day it reckons from is no ISO date from 2000 to 2100.
 */
export function dueDates(dates: GivenDates, readings: Readings = {}): DueDate[] {
  const settled = settledWith(readings);
  return TIME_LIMITS.flatMap((term) => {
    const start = startOf(term, dates, settled);
    return start === undefined ? [] : [reckon(term, start, settled)];
  });
}
