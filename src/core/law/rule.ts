/** Rules: conditions on facts, what follows about one topic, and the words of law that say so. */
import type { Citations } from '../engine/cite.ts';
import { numbered } from '../engine/name.ts';
import type { Condition } from './conditions.ts';
import type { Grounds as AnyGrounds } from '../engine/grounds.ts';
import type { FactKey } from './fact-values.ts';
import type { Slug, Slugs } from './interpretations.ts';
import type { StepId } from './steps.ts';

/** The grounds of a result under this regulation. */
export type Grounds = AnyGrounds<FactKey, Slug>;

interface RuleBase {
  /** `06.record-filing.required`: article, topic, value; numbered where the same stands twice. */
  readonly id: string;
  /** All must hold; alternatives are separate rules, as in the law. None: for every project. */
  readonly when: readonly Condition[];
  readonly cites: Citations;
}

/** Who acts in this case, where the table of steps cannot say it for all. */
interface Actors {
  readonly by?: string;
  readonly to?: string;
}

type StepConclusion = { readonly about: StepId } & Actors &
  (
    | { readonly value: 'required' | 'optional' | 'conditional'; readonly reason?: string }
    | { readonly value: 'not-required'; readonly reason: string; readonly overrides?: true }
  );

type ScopeConclusion = {
  readonly about: 'scope';
  readonly value: 'state-secret' | 'out-of-scope' | 'in-scope';
  readonly reason: string;
};
type BasisConclusion = { readonly about: 'basis'; readonly value: 'direct' | 'by-reference'; readonly reason: string };
type StandingConclusion = {
  readonly about: 'standing';
  readonly value: 'not-supported-in-principle' | 'priority' | 'normal';
  readonly reason: string;
};

type Conclusion = StepConclusion | ScopeConclusion | BasisConclusion | StandingConclusion;
type Topic = Conclusion['about'];

/** A rule that decides its topic. */
export type DecidingRule = RuleBase & Conclusion;

/** A rule that only adds a doubt to a topic, whatever is decided about it. */
export type NoteRule = RuleBase & {
  readonly about: Topic | 'total';
  readonly value: 'note';
  readonly interpretations: Slugs;
};

export type Rule = DecidingRule | NoteRule;

type Unnamed<R> = R extends Rule ? Omit<R, 'id'> : never;
/** A rule as an article's file writes it: the id follows from where it stands. */
export type RuleDraft = Unnamed<Rule>;

/** Names the rules of one article's file: `rulesOf('06', [...])`. */
export function rulesOf(stem: string, drafts: readonly RuleDraft[]): Rule[] {
  const ids = numbered(drafts.map(({ about, value }) => `${stem}.${about}.${value}`));
  return drafts.map((draft, index) => ({ ...draft, id: ids[index] ?? '' }));
}

type Settled = 'required' | 'optional' | 'conditional';
const concludes =
  (value: Settled) =>
  (
    about: StepId,
    when: readonly Condition[],
    cites: Citations,
    more: Actors & { readonly reason?: string } = {},
  ): RuleDraft => ({
    about,
    value,
    when,
    cites,
    ...more,
  });

/** 应当、必须、需: the step is due. */
export const requires = concludes('required');
/** 可以、可: the step is open to the unit. */
export const allows = concludes('optional');
/** The step is due only if an event happens. */
export const onEvent = concludes('conditional');

/** The step falls away, and why. */
export function excuses(about: StepId, reason: string, when: readonly Condition[], cites: Citations): RuleDraft {
  return { about, value: 'not-required', reason, when, cites };
}

/** Another procedure takes the place of these steps, whatever else is said about them. */
export function setsAside(
  steps: readonly StepId[],
  reason: string,
  when: readonly Condition[],
  cites: Citations,
): RuleDraft[] {
  return steps.map((about) => ({ about, value: 'not-required', reason, when, cites, overrides: true }));
}

/** A doubt beside a topic: about the manner, the time or the amount. What a reading decides is no note, but a condition. */
export function notes(
  about: NoteRule['about'],
  interpretations: Slugs,
  when: readonly Condition[],
  cites: Citations,
): RuleDraft {
  return { about, value: 'note', interpretations, when, cites };
}
