/** One project of a list, screened: what its route comes to. */
import { planRoute, type Route } from '../answers/route.ts';
import { foundOf, verdictOf, type Verdict } from '../answers/verdict.ts';
import { distinct, type Found } from '../answers/verdict/clause.ts';
import { deciderClause } from '../answers/verdict/decider.ts';
import { classified, outside } from '../answers/verdict/scope.ts';
import { tierClause, tierOf } from '../answers/verdict/tier.ts';
import { checkConsistency } from '../law/consistency.ts';
import type { Facts } from '../law/fact-values.ts';
import type { Readings, Slug } from '../law/interpretations.ts';
import { actsOn } from './acts.ts';
import { likenessOf } from './alike.ts';
import { decisiveOf } from './decisive.ts';
import { cityByJune, districtAppraises, filesOnly } from './findings.ts';
import type { PlannedProject } from './project.ts';
import type { Screened, Screening } from './screening.ts';

/** Outside the scope the clause that says so stands for who decides, and for the tier. */
function placed(found: Found): Pick<Screened, 'tier' | 'decider'> {
  const [first] = outside(found.route);
  if (found.route.scope.outcome === 'out-of-scope' && first !== undefined)
    return { tier: { ...first, id: 'outside' }, decider: first };
  return { tier: { ...tierClause(found), id: tierOf(found) ?? 'open' }, decider: deciderClause(found) };
}

/** The doubts by which a step or the tier is 待确认; outside the scope, those about whether it is. */
function doubtsOf({ steps, scope }: Route, tier: Screened['tier']): readonly Slug[] {
  const asked = steps.filter(({ status }) => status === 'confirm').flatMap(({ readings }) => readings);
  const ofSteps = asked.filter(({ settled }) => !settled).map(({ slug }) => slug);
  return distinct([...tier.interpretations, ...ofSteps, ...(steps.length === 0 ? scope.interpretations : [])]);
}

function screenFacts(facts: Facts, readings: Readings): Screening {
  const route = planRoute(facts, readings);
  if (route.scope.outcome === 'state-secret') {
    const { words, cites } = classified(route);
    return { outcome: 'refused', words, cites };
  }
  const { tier, decider } = placed(foundOf(facts, route, readings));
  const decisive = decisiveOf(route);
  let verdict: Verdict | undefined;
  return {
    ...{ outcome: 'screened', tier, decider },
    // Composed only for those who look at it, and the route is not kept for it: a list shows little of either.
    get verdict() {
      return (verdict ??= verdictOf(facts, planRoute(facts, readings), readings));
    },
    open: route.asks,
    ...(decisive && { decisive }),
    doubts: doubtsOf(route, tier),
    standing: route.standing,
    acts: actsOn(route),
    cityByJune: cityByJune(route),
    districtAppraises: districtAppraises(route),
    filesOnly: filesOnly(route),
    remarks: route.remarks,
    dropped: [],
  };
}

/** A list of some thousand projects has some hundred kinds of them. */
const KEPT_AT_MOST = 5000;
const kept = new Map<string, Screening>();

function screenAlike(facts: Facts, readings: Readings): Screening {
  const key = likenessOf(facts, readings);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_AT_MOST) kept.clear();
  const screening = screenFacts(facts, readings);
  kept.set(key, screening);
  return screening;
}

const withDropped = (screening: Screened, dropped: readonly string[]): Screened => ({ ...screening, dropped });

/**
 * What the rules say of one project (第二至三十九条), with the readings (口径) that are settled or tried. What is not answered stays
 * open; answers that cannot stand together drop and are named. Of a classified project (第十二条) nothing is said but that sentence.
 * Projects that the rules cannot tell apart have the same screening. Never throws on facts and readings that `readAnswers` gives.
 */
export function screenProject({ facts }: Pick<PlannedProject, 'facts'>, readings: Readings = {}): Screening {
  if (facts.secrecy === 'state-secret') return screenAlike({ secrecy: 'state-secret' }, {});
  const { facts: consistent, clashes } = checkConsistency(facts);
  const screening = screenAlike(consistent, readings);
  if (clashes.length === 0 || screening.outcome === 'refused') return screening;
  return withDropped(
    screening,
    clashes.map(({ message }) => `${message}，已略去。`),
  );
}
