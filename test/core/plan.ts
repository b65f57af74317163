/** Routes as the tests ask for them: by the query string that a user would have. */
import { planRoute, readAnswers, type Facts, type Route, type Step, type StepId } from '../../src/core/index.ts';
import { typed } from '../bounds.ts';

/** An unclassified project of a department, with district money and nothing special about it. */
const PLAIN =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&operationPart=0&traits=&priorities=&obstacles=';

/** The plain project with these answers changed or added; `key!` takes an answer away; `below-fifty`: see bounds.ts. */
export function factsWith(changes: string): Facts {
  const answers = new URLSearchParams(PLAIN);
  for (const [key, value] of new URLSearchParams(changes)) {
    if (key.endsWith('!')) answers.delete(key.slice(0, -1));
    else answers.set(key, typed(value));
  }
  return readAnswers(answers).facts;
}

/** Its route. */
export const route = (changes: string): Route => planRoute(factsWith(changes));

/** One step of that route. Throws where the route has no such step. */
export function step(id: StepId, changes: string): Step {
  const found = route(changes).steps.find((each) => each.id === id);
  if (!found) throw new Error(`no step ${id} for ${changes}`);
  return found;
}

/** Its status, for tables of cases. */
export const statusOf = (id: StepId, changes: string) => step(id, changes).status;
