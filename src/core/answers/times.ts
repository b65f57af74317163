/** Due dates: what follows from the days that the user gives, by the terms of 第六、七、十六、二十四、二十五条. */
import type { Citations } from '../engine/cite.ts';
import { dayOf, isoOf, monthsLater, sayDay, type Day } from '../engine/dates.ts';
import type { Slugs } from '../law/interpretations.ts';
import type { StepId } from '../law/steps.ts';
import { DATE_LABELS, SPANS, TIME_LIMITS, type DateKey, type TimeLimit } from '../law/times.ts';

/** ISO dates (`2025-08-31`, as `readDate` gives them); an absent key is a day not known. */
export type GivenDates = { readonly [Key in DateKey]?: string };

export interface DueDate {
  /** The step that the term belongs to. */
  readonly id: StepId;
  readonly title: string;
  /** The last day, ISO. */
  readonly due: string;
  /** The given day that was reckoned from. */
  readonly from: DateKey;
  /** True where that day only stands in for the one the text names: for orientation. */
  readonly standIn: boolean;
  /** How it was reckoned, in one sentence. */
  readonly how: string;
  /** To which projects the term applies. */
  readonly applies: string;
  readonly cites: Citations;
  readonly interpretations: Slugs;
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

function startOf({ from, standIn }: TimeLimit, dates: GivenDates): Start | undefined {
  return givenDay(dates, from) ?? (standIn && givenDay(dates, standIn));
}

function sayHow(term: TimeLimit, { from, day }: Start, due: Day): string {
  const missing = from === term.from ? '' : `没有${DATE_LABELS[term.from]}的日期，暂`;
  const shortened = due.day === day.day ? '' : `（当月没有${day.day}日，取月末）`;
  const caution = missing === '' ? '' : '，只作参考';
  return `${missing}自${DATE_LABELS[from]}之日${sayDay(day)}起${term.span}，到${sayDay(due)}${shortened}${caution}。`;
}

function reckon(term: TimeLimit, start: Start): DueDate {
  const due = monthsLater(start.day, SPANS[term.span]);
  const { id, title, applies, cites, interpretations } = term;
  return {
    ...{ id, title, due: isoOf(due), from: start.from, standIn: start.from !== term.from },
    ...{ how: sayHow(term, start, due), applies, cites, interpretations },
  };
}

/**
 * The due dates that follow from the given days, in the order of the route; none where the day is not given.
 * Throws, naming the key, where a day it reckons from is no ISO date from 2000 to 2100.
 */
export function dueDates(dates: GivenDates): DueDate[] {
  return TIME_LIMITS.flatMap((term) => {
    const start = startOf(term, dates);
    return start === undefined ? [] : [reckon(term, start)];
  });
}
