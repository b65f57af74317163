/** Every rule as the coverage page shows it, by the sentences that it rests on: conditions, what follows, and why. */
import { CONDITIONS, LINE_RESULT_LABELS } from '../../core/index.ts';
import type { Citation, ConditionAnswers } from '../../core/index.ts';
import { describeCondition } from '../../core/law/condition-words.ts';
import { boundsOf, statementsOf, type Statement } from '../../core/law/statements.ts';
import { SAID, type Said } from './said.ts';

export interface ReadableRule extends Omit<Said, 'when'> {
  /** All must hold; none: always. */
  readonly conditions: readonly string[];
  /** The words that state the amounts it compares with. */
  readonly bounds: readonly Citation[];
}

const readSaid = ({ when, ...said }: Said): ReadableRule => ({
  ...said,
  conditions: when.map(describeCondition),
  bounds: boundsOf({ when }),
});

/** 单独购置；桌面端通用商业软件: the conditions of 第三十八条 as they are answered. */
function sayConditions(when: ConditionAnswers): string[] {
  return CONDITIONS.flatMap(({ id, labels }) => {
    const answer = when[id];
    return answer === undefined ? [] : [labels[answer]];
  });
}

const RESULTS = new Map<string, string>(Object.entries(LINE_RESULT_LABELS));
const KNOWN_BY = '按这些词认出';

/** What follows for things of a kind and the words that they are known by; a time and what it holds for. */
function read({ id, kind, title, value, answers, reason, cites, interpretations }: Statement): ReadableRule {
  return {
    ...{ id, topic: title, value: kind === 'thing' ? KNOWN_BY : (RESULTS.get(value) ?? value) },
    ...(reason !== undefined && { reason }),
    ...{ conditions: sayConditions(answers ?? {}), bounds: [], cites, interpretations },
  };
}

/** All rules: of the route, of the papers, of 第三十八条, and the times. */
export const READABLE_RULES: readonly ReadableRule[] = [
  ...SAID.map(readSaid),
  ...[...statementsOf('exclusion', 'thing'), ...statementsOf('time')].map(read),
];

const standAt = (cites: readonly Citation[], place: string) => cites.some((cite) => cite.place === place);

/** The rules that rest on the sentence at a place. */
export function rulesAt(place: string): ReadableRule[] {
  return READABLE_RULES.filter(({ cites }) => standAt(cites, place));
}

/** What hangs only on an amount that the sentence states, each thing once. */
export function boundedAt(place: string): string[] {
  const bounded = READABLE_RULES.filter(({ cites, bounds }) => standAt(bounds, place) && !standAt(cites, place));
  return [...new Set(bounded.map(({ topic }) => topic))];
}
