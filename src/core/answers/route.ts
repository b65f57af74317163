/** The route: every step with its status and grounds, and what is still worth asking. Plain JSON. */
import { rankAsks } from '../engine/asks.ts';
import type { Citation } from '../engine/cite.ts';
import { NO_GROUNDS } from '../engine/grounds.ts';
import type { FactKey, Facts } from '../law/fact-values.ts';
import type { StepPart } from '../law/part.ts';
import { PROHIBITIONS, type Prohibition } from '../law/prohibitions.ts';
import { remarksOn } from './remarks.ts';
import type { DecidingRule, Grounds, Rule } from '../law/rule.ts';
import { findTotal, isDeciding, ROUTES, type Project } from './project.ts';
import { SMALL } from '../law/articles/06.ts';
import { CONSEQUENCES, CONSEQUENCES_OF, type Consequence } from '../law/articles/36.ts';
import { PARTS } from '../law/parts.ts';
import type { Readings, Slug } from '../law/interpretations.ts';
import { settledWith } from './settled.ts';
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

const PARTS_OF = new Map(
  STEPS.map(({ id }) => [id, PARTS.filter(({ step }) => step === id).map(({ step: _step, ...part }) => part)]),
);

const isSmall = ROUTES.condition([SMALL]);
/** Below 50万元 nobody approves: what 未批 means there is in doubt. */
const PROHIBITIONS_UNAPPROVED = PROHIBITIONS.map((each): Prohibition =>
  each.id === 'not-before-approval' ? { ...each, interpretations: ['below-50'] } : each,
);

const prohibitionsFor = (project: Project): readonly Prohibition[] =>
  isSmall(project).truth === 'holds' ? PROHIBITIONS_UNAPPROVED : PROHIBITIONS;

/** The actors of the deciding rules where they name them for the case, else those of the step. */
function actorsOf(definition: StepDefinition, rules: readonly StepRule[]): { by: string; to?: string } {
  const by = rules.find((rule) => rule.by !== undefined)?.by ?? definition.by;
  const to = rules.find((rule) => rule.to !== undefined)?.to ?? definition.to;
  return to === undefined ? { by } : { by, to };
}

/** A step, ready to be planned for any project. */
function plannerOf(definition: StepDefinition) {
  const decides = (rule: Rule): rule is StepRule => rule.about === definition.id && isDeciding(rule);
  const topic = ROUTES.topic(definition.id, decides);
  const plan = topic.findAs(({ value: status, deciding, grounds }): Step => {
    const fallsAway = status === 'not-required';
    return {
      ...definition,
      ...actorsOf(definition, deciding),
      status,
      parts: fallsAway ? [] : (PARTS_OF.get(definition.id) ?? []),
      consequences: fallsAway ? [] : (CONSEQUENCES_OF[definition.id] ?? []),
      ...grounds,
    };
  });
  return { topic, plan };
}

const PLANNERS = new Map(STEPS.map((definition) => [definition.id, plannerOf(definition)]));
const ALL = [...PLANNERS.values()];

/** One step of the route, planned by itself. Throws on a step there is none of. */
export function plannerOfStep(id: StepId): ReturnType<typeof plannerOf> {
  const planner = PLANNERS.get(id);
  if (planner === undefined) throw new Error(`no step ${id}`);
  return planner;
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

/**
 * Plans the way of a project (第六至三十五条) from what is known of it, with the readings (口径) that are settled or tried; what the
 * office answered holds in any case. Never throws on facts and readings that `readAnswers` gives.
 */
export function planRoute(facts: Facts, readings: Readings = {}): Route {
  const project = ROUTES.about(facts, settledWith(readings));
  const scope = findScope(project);
  if (scope.outcome === 'state-secret') return { scope, ...NOTHING_MORE };
  const standing = findStanding(project);
  const routed = scope.outcome === 'in-scope' || scope.outcome === 'open';
  const steps = routed ? ALL.map(({ plan }) => plan(project)) : [];
  return {
    scope,
    standing,
    steps,
    asks: rankAsks(asksOfOutcome(project), routed ? [scope, standing, ...steps] : [scope]),
    total: findTotal(project),
    remarks: routed ? remarksOn(facts) : [],
    prohibitions: prohibitionsFor(project),
    consequences: CONSEQUENCES,
  };
}
