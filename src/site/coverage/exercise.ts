/** Which rules the named cases of content/scenarios exercise: those that decide their routes and declarations. */
import { listMaterials, planRoute, readAnswers, type Facts } from '../../core/index.ts';
import { doubtsAboutTotal, ROUTES } from '../../core/answers/project.ts';
import { contentId } from '../../core/law/statements.ts';
import type { Scenario } from '../regulation/schemas.ts';

/** The ids of every rule that the result for these facts relies on. */
function rulesFor(facts: Facts): Set<string> {
  const { scope, standing, steps } = planRoute(facts);
  const { items } = listMaterials(facts, 'declaration');
  const contents = items.flatMap((item) => item.contents.map(({ id }) => contentId('declaration', item.id, id)));
  const notes = steps.length > 0 ? doubtsAboutTotal(ROUTES.about(facts)).map(({ id }) => id) : [];
  return new Set([...[scope, standing, ...steps, ...items].flatMap(({ rules }) => rules), ...contents, ...notes]);
}

/** Rule id → the cases that exercise it, in their order. */
export function exercisedBy(scenarios: readonly Scenario[]): ReadonlyMap<string, readonly Scenario[]> {
  const found = new Map<string, Scenario[]>();
  for (const scenario of scenarios) {
    const { facts } = readAnswers(new URLSearchParams(scenario.query));
    for (const rule of rulesFor(facts)) found.set(rule, [...(found.get(rule) ?? []), scenario]);
  }
  return found;
}
