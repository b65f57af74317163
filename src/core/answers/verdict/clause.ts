/** One clause of a verdict: its words, and what they rest on. */
import { distinctCites, type Citation } from '../../engine/cite.ts';
import type { Status } from '../../engine/status.ts';
import type { FactKey, Facts } from '../../law/fact-values.ts';
import { FACTS, type FactDefinition } from '../../law/facts.ts';
import type { Readings, Slug } from '../../law/interpretations.ts';
import type { Grounds } from '../../law/rule.ts';
import type { StepId } from '../../law/steps.ts';
import type { Project } from '../project.ts';
import type { Route, Step } from '../route.ts';
import { sayFacts } from '../say.ts';

/**
 * `scope`: does it apply, and how. `standing`: 重点支持, 原则上不予支持. `tier`: the tier of 第六条. `decider`: who approves, or where it is
 * filed. `beside`: who reviews it besides. `city`: what goes up to city and province; `not-needed`: what does not fall to it.
 * `first`: what the unit does first. `time`: the times that the text gives. `doubts`: what is 待确认. `open`: what is 尚未确定.
 */
export type ClauseId =
  'scope' | 'standing' | 'tier' | 'decider' | 'beside' | 'city' | 'not-needed' | 'first' | 'time' | 'doubts' | 'open';

export interface VerdictClause {
  /** Each at most once in a verdict. */
  readonly id: ClauseId;
  /** A few words without a full stop, to be set beside the others. */
  readonly words: string;
  /** The words of law behind what the clause was composed from. */
  readonly cites: readonly Citation[];
  /** The doubts about it that are not settled. */
  readonly interpretations: readonly Slug[];
  /** `confirm`: it hangs on a reading that is asked about (待确认). `open`: on answers that are missing (尚未确定). */
  readonly status: 'settled' | 'confirm' | 'open';
  /** The facts that would settle it; none unless it is open. */
  readonly asks: readonly FactKey[];
}

export type Ground = Pick<Grounds, 'cites' | 'interpretations'>;

/** What the clauses are composed from. */
export interface Found {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
  readonly project: Project;
  readonly step: (id: StepId) => Step;
}

/** A few words for some of the steps. */
export type Phrases = { readonly [Id in StepId]?: string };

export const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

export const isDue = ({ status }: { readonly status: Status }): boolean =>
  status === 'required' || status === 'confirm';
export const isRequired = ({ status }: Step): boolean => status === 'required';
export const fallsAway = ({ status }: Step): boolean => status === 'not-required';
export const isOpen = ({ status }: Step): boolean => status === 'open';

/** A clause, with the grounds of what it says. */
export function clause(
  id: ClauseId,
  words: string,
  grounds: readonly Ground[],
  status: VerdictClause['status'] = 'settled',
): VerdictClause {
  return {
    ...{ id, words, status },
    cites: distinctCites(grounds.flatMap(({ cites }) => cites)),
    interpretations: distinct(grounds.flatMap(({ interpretations }) => interpretations)),
    asks: [],
  };
}

/** A clause about steps: to be confirmed where one of them is. */
export function clauseOf(
  id: ClauseId,
  words: string,
  steps: readonly Step[],
  beside: readonly Ground[] = [],
): VerdictClause {
  const status = steps.some((step) => step.status === 'confirm') ? 'confirm' : 'settled';
  return clause(id, words, [...steps, ...beside], status);
}

const TO_CONFIRM = '（待确认）';
/** A phrase about a step, marked where the step is to be confirmed. */
export const marked = (words: string, { status }: Step): string => (status === 'confirm' ? words + TO_CONFIRM : words);

/** The words of law that make facts matter; those that their values come from where there are no others. */
function citesOfFacts(facts: readonly FactKey[]): Citation[] {
  const definitions = facts.map((fact): FactDefinition => FACTS[fact]);
  const own = definitions.flatMap(({ cites }) => cites);
  return own.length > 0
    ? own
    : definitions.flatMap(({ options = {} }) => Object.values(options).flatMap(({ words }) => words ?? []));
}

const ASKED_AT_MOST = 3;

/** 总投资、项目特点: the first facts by name. */
const sayWanted = (facts: readonly FactKey[]): string =>
  sayFacts(facts.slice(0, ASKED_AT_MOST)) + (facts.length > ASKED_AT_MOST ? '等' : '');

/** A clause about what the answers do not settle yet, with what is still to be looked at. */
export function clauseOpen(
  id: ClauseId,
  what: string,
  asks: readonly FactKey[],
  { after = '', cites = citesOfFacts(asks) }: { readonly after?: string; readonly cites?: readonly Citation[] } = {},
): VerdictClause {
  // Under some readings a step is open without a fact that would settle it.
  const wanted = asks.length === 0 ? '' : `，还要看${sayWanted(asks)}`;
  const words = `${what}尚未确定${wanted}${after}`;
  return { ...clause(id, words, [{ cites, interpretations: [] }], 'open'), asks };
}
