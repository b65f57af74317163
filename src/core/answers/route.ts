/** The route: every step with its status and grounds, and what is still worth asking. Plain JSON. */
import { rankAsks } from '../engine/asks.ts';
import { distinctCites, type Citation } from '../engine/cite.ts';
import type { FactKey, Facts } from '../law/facts.ts';
import { DECIDING_RULES, find, NO_GROUNDS, notesAbout, notesOfNumber, type Grounds } from '../engine/grounds.ts';
import { judgeCondition } from '../engine/judge.ts';
import type { StepPart } from '../engine/part.ts';
import { PROHIBITIONS, type Prohibition } from '../law/prohibitions.ts';
import { remarksOn } from './remarks.ts';
import type { DecidingRule, NoteRule } from '../engine/rule.ts';
import { SMALL } from '../law/articles/06.ts';
import { CONSEQUENCES, CONSEQUENCES_OF, type Consequence } from '../law/articles/36.ts';
import { PARTS } from '../law/parts.ts';
import type { Slug } from '../law/interpretations.ts';
import { asksOfOutcome, findScope, findStanding, type Scope, type Standing } from './scope.ts';
import type { Status } from '../engine/status.ts';
import { STEPS, type StageId, type StepDefinition, type StepId } from '../law/steps.ts';

/** One step for this project. `by` and `to` name bodies as the text does; `—` where the text does not say. */
export interface Step extends Grounds {
  readonly id: StepId;
  readonly title: string;
  readonly stage: StageId;
  readonly by: string;
  readonly to?: string;
  readonly status: Status;
  /** What stands within the step, in the order of the text; none where it falls away. */
  readonly parts: readonly StepPart[];
  /** What the text attaches to leaving it out; none where it attaches nothing, or where the step falls away. */
  readonly consequences: readonly Consequence[];
}

export interface Route {
  readonly scope: Scope;
  readonly standing: Standing;
  /** In the order of the route; none for state-secret and out-of-scope projects. */
  readonly steps: readonly Step[];
  /** Facts still worth asking, most decisive first. */
  readonly asks: readonly FactKey[];
  /** Doubts about the amount itself: which figure counts. */
  readonly total: { readonly interpretations: readonly Slug[]; readonly cites: readonly Citation[] };
  /** Answers that agree badly, in sentences for people. Nothing follows from them. */
  readonly remarks: readonly string[];
  /** Always beside a route. */
  readonly prohibitions: readonly Prohibition[];
  /** 第三十六、三十七条, shown, not computed. */
  readonly consequences: readonly Citation[];
}

type StepRule = Extract<DecidingRule, { about: StepId }>;

const isStepRule = (rule: DecidingRule): rule is StepRule => STEPS.some((step) => step.id === rule.about);
const ALL_STEP_RULES = DECIDING_RULES.filter(isStepRule);
const STEP_RULES = new Map(STEPS.map(({ id }) => [id, ALL_STEP_RULES.filter((rule) => rule.about === id)]));

const PARTS_OF = new Map(
  STEPS.map(({ id }) => [id, PARTS.filter(({ step }) => step === id).map(({ step: _step, ...part }) => part)]),
);

/** Below 50万元 nobody approves: what 未批 means there is in doubt. */
function prohibitionsFor(facts: Facts): Prohibition[] {
  const unapproved = judgeCondition(SMALL, facts).truth === 'holds';
  return PROHIBITIONS.map((each) =>
    unapproved && each.id === 'not-before-approval' ? { ...each, interpretations: ['below-50'] } : each,
  );
}

/** The actors of the deciding rules where they name them for the case, else those of the step. */
function actorsOf(definition: StepDefinition, rules: readonly StepRule[]): { by: string; to?: string } {
  const by = rules.find((rule) => rule.by !== undefined)?.by ?? definition.by;
  const to = rules.find((rule) => rule.to !== undefined)?.to ?? definition.to;
  return to === undefined ? { by } : { by, to };
}

/** One step of the route, planned by itself; `ofNumber` as `notesOfNumber` gives it for these facts. */
export function planStep(definition: StepDefinition, facts: Facts, ofNumber: readonly NoteRule[]): Step {
  const { decision, grounds } = find(STEP_RULES.get(definition.id) ?? [], definition.id, facts, ofNumber);
  const status = decision.settled ? decision.value : 'open';
  const fallsAway = status === 'not-required';
  return {
    ...definition,
    ...actorsOf(definition, decision.settled ? decision.rules : []),
    status,
    parts: fallsAway ? [] : (PARTS_OF.get(definition.id) ?? []),
    consequences: fallsAway ? [] : (CONSEQUENCES_OF[definition.id] ?? []),
    ...grounds,
  };
}

function doubtsAboutTotal(facts: Facts): Route['total'] {
  const notes = notesAbout('total', facts);
  return {
    interpretations: [...new Set(notes.flatMap((note) => note.interpretations))],
    cites: distinctCites(notes.flatMap((note) => [...note.cites])),
  };
}

/** 第十二条: of a classified project nothing else is said, and nothing more is asked. */
const NOTHING_MORE: Omit<Route, 'scope'> = {
  standing: { kind: 'open', ...NO_GROUNDS, beside: [] },
  steps: [],
  asks: [],
  total: { interpretations: [], cites: [] },
  remarks: [],
  prohibitions: [],
  consequences: [],
};

/** Plans the way of a project (第六至三十五条) from what is known of it. Never throws on facts that `readAnswers` gives. */
export function planRoute(facts: Facts): Route {
  const scope = findScope(facts);
  if (scope.outcome === 'state-secret') return { scope, ...NOTHING_MORE };
  const standing = findStanding(facts);
  const routed = scope.outcome === 'in-scope' || scope.outcome === 'open';
  const ofNumber = notesOfNumber(facts);
  const steps = routed ? STEPS.map((definition) => planStep(definition, facts, ofNumber)) : [];
  return {
    scope,
    standing,
    steps,
    asks: rankAsks(asksOfOutcome(facts), routed ? [scope, standing, ...steps] : [scope]),
    total: doubtsAboutTotal(facts),
    remarks: routed ? remarksOn(facts) : [],
    prohibitions: prohibitionsFor(facts),
    consequences: CONSEQUENCES,
  };
}
