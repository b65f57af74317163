/** Every rule as the coverage page shows it, by the sentences that it rests on: conditions, what follows, and why. */
import {
  CONDITIONS,
  FIXED_TIMES,
  KINDS,
  LINE_RESULT_LABELS,
  type Citation,
  type ConditionAnswers,
  type Kind,
} from '../../core/index.ts';
import { describeCondition } from '../../core/law/conditions.ts';
import { DATE_LABELS, TIME_LIMITS } from '../../core/law/times.ts';
import { SAID, type Said } from './said.ts';

export interface ReadableRule extends Omit<Said, 'when'> {
  /** All must hold; none: always. */
  readonly conditions: readonly string[];
  /** The words that state the amounts it compares with. */
  readonly bounds: readonly Citation[];
}

function readSaid({ when, ...said }: Said): ReadableRule {
  const bounds = when.flatMap((condition) => (condition.kind === 'amount' ? [condition.bound.cite] : []));
  return { ...said, conditions: when.map(describeCondition), bounds };
}

/** 单独购置；桌面端通用商业软件: the conditions of 第三十八条 as they are answered. */
function sayConditions(when: ConditionAnswers): string[] {
  return CONDITIONS.flatMap(({ id, labels }) => {
    const answer = when[id];
    return answer === undefined ? [] : [labels[answer]];
  });
}

/** What follows for things of a kind, and the words that they are known by. */
function readKind({ id, title, heading, cites, things, phrases, rules }: Kind): ReadableRule[] {
  const conclusions = rules.map((rule, index) => ({
    id: `38.${id}.${index + 1}`,
    topic: title,
    value: LINE_RESULT_LABELS[rule.result],
    reason: rule.reason,
    conditions: sayConditions(rule.when),
    bounds: [],
    cites: rule.cites,
    interpretations: rule.result === 'confirm' ? rule.interpretations : [],
  }));
  const words: readonly Citation[] = [heading, ...cites, ...things, ...phrases];
  const named = { id: `38.${id}`, topic: title, value: '按这些词认出', conditions: [], bounds: [], cites: words };
  return [...conclusions, { ...named, interpretations: [] }];
}

const OF_TERMS = TIME_LIMITS.map(({ id, title, span, from, applies, cites, interpretations }): ReadableRule => ({
  id: `term.${id}`,
  topic: title,
  value: `自${DATE_LABELS[from]}之日起${span}`,
  reason: applies,
  conditions: [],
  bounds: [],
  cites,
  interpretations,
}));

const OF_FIXED_TIMES = FIXED_TIMES.map(({ id, title, words, applies, cites, interpretations }): ReadableRule => ({
  id: `time.${id}`,
  topic: title,
  value: words,
  reason: applies,
  conditions: [],
  bounds: [],
  cites,
  interpretations,
}));

/** All rules: of the route, of the papers, of 第三十八条, and the times. */
export const READABLE_RULES: readonly ReadableRule[] = [
  ...SAID.map(readSaid),
  ...KINDS.flatMap(readKind),
  ...OF_TERMS,
  ...OF_FIXED_TIMES,
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
