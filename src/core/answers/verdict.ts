/** The answer in a few clauses: does it apply, which tier, who decides, what comes first, by when. Composed from the route alone. */
import type { Facts } from '../law/fact-values.ts';
import type { Readings } from '../law/interpretations.ts';
import { ROUTES } from './project.ts';
import type { Route } from './route.ts';
import { settledWith } from './settled.ts';
import type { Found, VerdictClause } from './verdict/clause.ts';
import { besideClause, deciderClause } from './verdict/decider.ts';
import { doubtsClause, openClause } from './verdict/doubts.ts';
import { firstClause } from './verdict/first.ts';
import { classified, outside, scopeClause, standingClause } from './verdict/scope.ts';
import { tierClause } from './verdict/tier.ts';
import { timeClause } from './verdict/time.ts';
import { cityClause, notNeeded } from './verdict/upward.ts';

export interface Verdict {
  /** `basis-open`: it applies, and whether directly or by reference is open. `open`: whether it applies at all is. */
  readonly kind: 'state-secret' | 'out-of-scope' | 'in-scope' | 'by-reference' | 'basis-open' | 'open';
  readonly clauses: readonly VerdictClause[];
}

function kindOf({ scope }: Route): Verdict['kind'] {
  if (scope.outcome !== 'in-scope') return scope.outcome;
  if (scope.basis === 'by-reference') return 'by-reference';
  return scope.basis === 'direct' ? 'in-scope' : 'basis-open';
}

function finderOf({ steps }: Route): Found['step'] {
  const known = new Map(steps.map((each) => [each.id, each]));
  return (id) => {
    const found = known.get(id);
    if (found === undefined) throw new Error(`the route has no step ${id}`);
    return found;
  };
}

/** What the clauses are composed from: `route` must have been planned from these `facts` and `readings`. */
export function foundOf(facts: Facts, route: Route, readings: Readings): Found {
  const settled = settledWith(readings);
  return { facts, route, project: ROUTES.about(facts, settled), readings: settled, step: finderOf(route) };
}

/**
 * The verdict on a project (第二至三十九条), from its route: `route` must have been planned from these `facts` and `readings`. No clause
 * says more than the steps do; amounts are those of 第六条, and every clause carries the words of law behind it.
 */
export function verdictOf(facts: Facts, route: Route, readings: Readings = {}): Verdict {
  const kind = kindOf(route);
  if (kind === 'state-secret') return { kind, clauses: [classified(route)] };
  if (kind === 'out-of-scope') return { kind, clauses: outside(route) };
  const found = foundOf(facts, route, readings);
  return {
    kind,
    clauses: [
      scopeClause(found),
      ...standingClause(found),
      tierClause(found),
      deciderClause(found),
      ...besideClause(found),
      ...cityClause(found),
      ...notNeeded(found),
      ...firstClause(found),
      ...timeClause(found),
      ...doubtsClause(found),
      ...openClause(found),
    ],
  };
}
