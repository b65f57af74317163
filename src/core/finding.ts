/** What was found about one topic: settled or open, with its reasons, words of law and doubts. */
import { distinctCites, type Citation } from './cite.ts';
import { describeCondition } from './condition.ts';
import { decide, type Decision } from './decide.ts';
import type { FactKey, Facts } from './facts.ts';
import type { Slug } from './interpretations.ts';
import { judgeAll } from './judge.ts';
import { interpretationsOf, type DecidingRule, type NoteRule, type Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** The grounds of a result, for people and for tests. */
export interface Grounds {
  /** Facts whose answers would settle an open result; empty when settled. */
  readonly asks: readonly FactKey[];
  /** Why, in sentences. */
  readonly because: readonly string[];
  /** The answers that decided, in the law's comparison words: 总投资在50万元以上（含）. */
  readonly conditions: readonly string[];
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
  /** The ids of the rules relied on. */
  readonly rules: readonly string[];
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const isNote = (rule: Rule): rule is NoteRule => rule.value === 'note';
const NOTES = RULES.filter(isNote);
export const DECIDING_RULES = RULES.filter((rule): rule is DecidingRule => !isNote(rule));

/** The note rules about a topic that hold for this project. */
export function notesAbout(topic: NoteRule['about'], facts: Facts): NoteRule[] {
  return NOTES.filter((note) => note.about === topic && judgeAll(note.when, facts).truth === 'holds');
}

const reasonOf = (rule: DecidingRule): string[] => (rule.reason === undefined ? [] : [rule.reason]);

function groundsOfSettled(rules: readonly DecidingRule[], notes: readonly NoteRule[]): Grounds {
  return {
    asks: [],
    because: distinct(rules.flatMap(reasonOf)),
    conditions: distinct(rules.flatMap((rule) => rule.when.map(describeCondition))),
    cites: distinctCites([...rules, ...notes].flatMap((rule) => rule.cites)),
    interpretations: distinct([...rules, ...notes].flatMap(interpretationsOf)),
    rules: [...rules, ...notes].map((rule) => rule.id),
  };
}

/** The grounds of a decision; notes are added unless the result is open or the step falls away. */
export function groundsOf(decision: Decision<DecidingRule>, topic: NoteRule['about'], facts: Facts): Grounds {
  if (!decision.settled) return { asks: decision.asks, because: [], conditions: [], cites: [], interpretations: [], rules: [] };
  return groundsOfSettled(decision.rules, decision.value === 'not-required' ? [] : notesAbout(topic, facts));
}

type RuleAbout<Topic extends DecidingRule['about']> = Extract<DecidingRule, { about: Topic }>;

/** Decides a topic by all rules about it, with the grounds. */
export function find<Topic extends DecidingRule['about']>(
  rules: readonly RuleAbout<Topic>[],
  topic: Topic,
  facts: Facts,
): { readonly decision: Decision<RuleAbout<Topic>>; readonly grounds: Grounds } {
  const decision = decide(rules, facts);
  return { decision, grounds: groundsOf(decision, topic, facts) };
}
