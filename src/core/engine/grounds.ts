/** What was found about one topic: settled or open, with its reasons, words of law and doubts. */
import { differsBesideNumber } from './beside-number.ts';
import { distinctCites, type Citation } from './cite.ts';
import { describeCondition, factsOf, type Condition } from './condition.ts';
import { decide, type Decidable, type Decision } from './decide.ts';
import type { FactKey, Facts } from '../law/facts.ts';
import type { Slug } from '../law/interpretations.ts';
import { judgeAll, judgeCondition } from './judge.ts';
import type { DecidingRule, NoteRule, Rule } from './rule.ts';
import { RULES } from '../law/rules.ts';

/** One condition that decided. */
interface Decisive {
  readonly words: string;
  readonly facts: readonly FactKey[];
}

/** The grounds of a result, for people and for tests. */
export interface Grounds {
  /** Facts whose answers would settle an open result; empty when settled. */
  readonly asks: readonly FactKey[];
  /** Why, in sentences. */
  readonly because: readonly string[];
  /** The answers that decided, in the law's comparison words (总投资在50万元以上（含）), and the facts they are about. */
  readonly conditions: readonly Decisive[];
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
  /** The ids of the rules relied on. */
  readonly rules: readonly string[];
}

/** Nothing found, nothing asked. */
export const NO_GROUNDS: Grounds = {
  asks: [],
  because: [],
  conditions: [],
  cites: [],
  interpretations: [],
  rules: [],
};

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Two grounds as one, each thing once. */
export function mergeGrounds(first: Grounds, second: Grounds): Grounds {
  return {
    asks: distinct([...first.asks, ...second.asks]),
    because: distinct([...first.because, ...second.because]),
    conditions: distinctConditions([...first.conditions, ...second.conditions]),
    cites: distinctCites([...first.cites, ...second.cites]),
    interpretations: distinct([...first.interpretations, ...second.interpretations]),
    rules: distinct([...first.rules, ...second.rules]),
  };
}

const isNote = (rule: Rule): rule is NoteRule => rule.value === 'note';
const NOTES = new Map<NoteRule['about'], NoteRule[]>();
for (const note of RULES.filter(isNote)) NOTES.set(note.about, [...(NOTES.get(note.about) ?? []), note]);
export const DECIDING_RULES = RULES.filter((rule): rule is DecidingRule => !isNote(rule));

/** The note rules about a topic that hold for this project. */
export function notesAbout(topic: NoteRule['about'], facts: Facts): NoteRule[] {
  return (NOTES.get(topic) ?? []).filter((note) => judgeAll(note.when, facts).truth === 'holds');
}

const OF_NUMBERS = (NOTES.get('total') ?? []).filter((note) => note.interpretations.includes('inclusive-bounds'));

/** The doubts about a total that is a number the text has in two tiers (以上、以下); none where it is no such number. */
export function notesOfNumber(facts: Facts): NoteRule[] {
  return OF_NUMBERS.filter((note) => judgeAll(note.when, facts).truth === 'holds');
}

/** A condition in words, with the facts it hangs on. */
function decisive(condition: Condition): Decisive {
  return { words: describeCondition(condition), facts: factsOf(condition) };
}

/** Each condition once, by its words. */
function distinctConditions(conditions: readonly Decisive[]): Decisive[] {
  return [...new Map(conditions.map((condition) => [condition.words, condition])).values()];
}

/** What gives grounds, about steps or about papers: its words of law, its reason, its doubts. Ids differ throughout. */
export interface Grounding extends Decidable {
  readonly cites: readonly Citation[];
  readonly reason?: string;
  readonly interpretations?: readonly Slug[];
}

const reasonOf = ({ reason }: Grounding): string[] => (reason === undefined ? [] : [reason]);

function collectGrounds(deciding: readonly Grounding[], all: readonly Grounding[], rules: readonly string[]): Grounds {
  return {
    asks: [],
    because: distinct(deciding.flatMap(reasonOf)),
    conditions: distinctConditions(deciding.flatMap((rule) => rule.when.map(decisive))),
    cites: distinctCites(all.flatMap((rule) => rule.cites)),
    interpretations: distinct(all.flatMap((rule) => rule.interpretations ?? [])),
    rules,
  };
}

/** The same rules always give the same grounds: collected once. */
const collected = new Map<string, Grounds>();

function groundsOfSettled(deciding: readonly Grounding[], notes: readonly Grounding[]): Grounds {
  const all = [...deciding, ...notes];
  const rules = all.map((rule) => rule.id);
  const key = rules.join(' ');
  const known = collected.get(key) ?? collectGrounds(deciding, all, rules);
  collected.set(key, known);
  return known;
}

/** Where several rules may hold, only what has been answered decided. */
function holdingConditions(rules: readonly Grounding[], facts: Facts): Decisive[] {
  const conditions = rules.flatMap((rule) => rule.when);
  return distinctConditions(conditions.filter((each) => judgeCondition(each, facts).truth === 'holds').map(decisive));
}

/** The grounds of a decision, with the notes beside it; of an open one only what it asks. */
export function groundsOf(decision: Decision<Grounding>, notes: readonly Grounding[], facts: Facts): Grounds {
  if (!decision.settled) return { ...NO_GROUNDS, asks: decision.asks };
  const grounds = groundsOfSettled(decision.rules, notes);
  return decision.each === 'holds' ? grounds : { ...grounds, conditions: holdingConditions(decision.rules, facts) };
}

type RuleAbout<Topic extends DecidingRule['about']> = Extract<DecidingRule, { about: Topic }>;

const valueOf = (decision: Decision<Decidable>) => (decision.settled ? decision.value : 'open');

/** Of the doubts about the number those that stand beside this topic: all where its two tiers differ, else none. */
export function notesBeside(
  ofNumber: readonly NoteRule[],
  facts: Facts,
  answerOf: (facts: Facts) => string,
): readonly NoteRule[] {
  return ofNumber.length > 0 && differsBesideNumber(facts, answerOf) ? ofNumber : [];
}

/**
 * Decides a topic by all rules about it, with the grounds. Notes stay away where the result is open; where the step
 * falls away all but `ofNumber` do: in the other tier it may be due.
 */
export function find<Topic extends DecidingRule['about']>(
  rules: readonly RuleAbout<Topic>[],
  topic: Topic,
  facts: Facts,
  ofNumber: readonly NoteRule[] = [],
): { readonly decision: Decision<RuleAbout<Topic>>; readonly grounds: Grounds } {
  const decision = decide(rules, facts);
  if (!decision.settled) return { decision, grounds: groundsOf(decision, [], facts) };
  const own = decision.value === 'not-required' ? [] : notesAbout(topic, facts);
  const beside = notesBeside(ofNumber, facts, (at) => valueOf(decide(rules, at)));
  return { decision, grounds: groundsOf(decision, [...own, ...beside], facts) };
}
