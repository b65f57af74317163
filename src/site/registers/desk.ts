/** The other side of the desk: what a body must do, dated where the text dates it, else in the order of the route. */
import type { Citation } from '../../core/index.ts';
import { stepsOf, type BodyStep } from './bodies.ts';
import { occurrencesIn } from '../references/words-in.ts';
import type { Body, BodyEntry, TimeWords } from '../regulation/schemas.ts';

/** Something that the text charges a body with. */
export interface Duty extends Citation {
  /** The text's own words for when; absent where it names no time of year. */
  readonly when?: string;
  /** What an editor says of that time: 没有写年度的起止. */
  readonly note?: string;
  readonly interpretations: readonly string[] | undefined;
  /** The steps of the route that rest on the same sentence. */
  readonly steps: readonly BodyStep[];
}

interface Desk {
  /** In the order of the register of times: 6月底, 9月底, then those without a month. */
  readonly dated: readonly Duty[];
  /** In the order of the route; what stands outside it in the order of the register of bodies. */
  readonly undated: readonly Duty[];
  /** What is brought to it, in the same order. */
  readonly received: readonly Duty[];
}

/** The time of year that words name, the first of the register where there are several. */
function timeIn(words: string, times: readonly TimeWords[]): { time: TimeWords; word: string } | undefined {
  const calendar = times.filter(({ kind }) => kind === 'calendar');
  const found = occurrencesIn(
    words,
    calendar.flatMap((time) => time.words),
  ).map(({ word }) => word);
  return calendar.flatMap((time) =>
    found.filter((word) => time.words.includes(word)).map((word) => ({ time, word })),
  )[0];
}

function dutyOf({ place, words }: BodyEntry, steps: readonly BodyStep[], times: readonly TimeWords[]): Duty {
  const found = timeIn(words, times);
  return {
    ...{ place, words, steps: steps.filter(({ places }) => places.includes(place)) },
    ...(found === undefined ? {} : { when: found.word }),
    ...(found?.time.note === undefined ? {} : { note: found.time.note }),
    interpretations: found?.time.interpretations,
  };
}

/** Everything that the text charges a body with, and what comes to it. */
export function deskOf(body: Body, bodies: readonly Body[], times: readonly TimeWords[]): Desk {
  const steps = stepsOf(body, bodies);
  const orderOf = (duty: Duty) => (duty.steps[0] === undefined ? steps.length : steps.indexOf(duty.steps[0]));
  const timeOf = ({ when }: Duty) => times.findIndex(({ words }) => when !== undefined && words.includes(when));
  const as = (role: BodyEntry['as']) =>
    body.entries.filter((entry) => entry.as === role).map((entry) => dutyOf(entry, steps, times));
  const does = as('does');
  return {
    dated: does.filter(({ when }) => when !== undefined).sort((a, b) => timeOf(a) - timeOf(b)),
    undated: does.filter(({ when }) => when === undefined).sort((a, b) => orderOf(a) - orderOf(b)),
    received: as('gets').sort((a, b) => orderOf(a) - orderOf(b)),
  };
}

/** The pages of those who act: for whom, and where. */
export const DESKS = [
  { body: 'data-bureau', path: 'desk/data-bureau/', label: '区政务服务和数据管理局的一年' },
  { body: 'finance-bureau', path: 'desk/finance-bureau/', label: '不安排资金的情形（区财政局）' },
] as const;
