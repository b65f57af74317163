/** One project of a list, screened: what its route comes to. */
import { planRoute, type Route } from '../answers/route.ts';
import { settledWith } from '../answers/settled.ts';
import { verdictOf, type Verdict } from '../answers/verdict.ts';
import { distinct, type ClauseId, type VerdictClause } from '../answers/verdict/clause.ts';
import { tierOf } from '../answers/verdict/tier.ts';
import { ROUTES } from '../answers/project.ts';
import { checkConsistency } from '../law/consistency.ts';
import type { Facts } from '../law/fact-values.ts';
import type { Readings, Slug } from '../law/interpretations.ts';
import { actsOn } from './acts.ts';
import { likenessOf } from './alike.ts';
import { decisiveOf } from './decisive.ts';
import { cityByJune, districtAppraises, filesOnly } from './findings.ts';
import type { PlannedProject } from './project.ts';
import type { PortfolioTier, Screened, Screening } from './screening.ts';

function clauseIn({ clauses }: Verdict, ...ids: readonly ClauseId[]): VerdictClause {
  const found = ids.flatMap((id) => clauses.filter((clause) => clause.id === id))[0];
  if (found === undefined) throw new Error(`the verdict says nothing of ${ids.join(', ')}`);
  return found;
}

function tierId(facts: Facts, { scope }: Route, readings: Readings): PortfolioTier {
  if (scope.outcome === 'out-of-scope') return 'outside';
  const settled = settledWith(readings);
  return tierOf({ facts, readings: settled, project: ROUTES.about(facts, settled) }) ?? 'open';
}

/** The doubts by which something is 待确认. */
const doubtsOf = ({ clauses }: Verdict): readonly Slug[] =>
  distinct(
    clauses
      .filter(({ id, status }) => id === 'doubts' || id === 'tier' || (id === 'beside' && status === 'confirm'))
      .flatMap(({ interpretations }) => interpretations),
  );

function screenFacts(facts: Facts, readings: Readings): Screening {
  const route = planRoute(facts, readings);
  const verdict = verdictOf(facts, route, readings);
  const [first] = verdict.clauses;
  if (route.scope.outcome === 'state-secret' && first !== undefined)
    return { outcome: 'refused', words: first.words, cites: first.cites };
  const { id: _tier, ...tier } = clauseIn(verdict, 'tier', 'scope');
  const decisive = decisiveOf(route);
  return {
    outcome: 'screened',
    tier: { id: tierId(facts, route, readings), ...tier },
    verdict,
    decider: clauseIn(verdict, 'decider', 'scope'),
    open: route.asks,
    ...(decisive && { decisive }),
    doubts: doubtsOf(verdict),
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
