/** The paper lists: what a project hands in at one stage, why, and what must be in it. Plain JSON. */
import { rankAsks } from '../engine/asks.ts';
import { distinctCites, type Citation } from '../engine/cite.ts';
import type { FactKey, Facts } from '../law/fact-values.ts';
import type { Grounds } from '../law/rule.ts';
import type { Slug } from '../law/interpretations.ts';
import { LISTS, type ListDefinition, type ListId } from '../law/papers.ts';
import { listItem, PAPER_ENGINE, type ListAtNumber, type Material, type Stage } from './material.ts';
import { atNumber, ROUTES, type AtNumber, type Project } from './project.ts';
import { plannerOfStep, type Step } from './route.ts';
import { CITY_RULES } from '../law/articles/28.ts';
import { NOT_EXHAUSTIVE } from '../law/paper-rules.ts';
import { asksOfOutcome, findScope } from './scope.ts';

export interface MaterialList {
  readonly list: ListId;
  readonly title: string;
  /** In the order of the text; none where the stage is skipped. */
  readonly items: readonly Material[];
  /** Why there is nothing to hand in: the stage falls away, or the regulation does not route the project. */
  readonly skipped?: { readonly because: readonly string[]; readonly cites: readonly Citation[] };
  /** Facts still worth asking for this list, most decisive first. */
  readonly asks: readonly FactKey[];
  /** Why the project comes to this stage. */
  readonly because: readonly string[];
  readonly cites: readonly Citation[];
  /** Doubts about the whole list. */
  readonly interpretations: readonly Slug[];
  /** 包括但不限于: the text may ask for more than the list names. */
  readonly notExhaustive?: Citation;
  /** 第二十八条: the city's rules decide about final acceptance. */
  readonly byCityRules?: Citation;
}

const BY_CITY_RULES = 'final-acceptance-by-city-rules';

const definitionOf = (id: ListId): ListDefinition => {
  const found = LISTS.find((list) => list.id === id);
  if (found === undefined) throw new Error(`no list ${id}: one of ${LISTS.map((list) => list.id).join(', ')}`);
  return found;
};

function skip({ id, title }: ListDefinition, { because, cites, interpretations }: Grounds): MaterialList {
  return { list: id, title, items: [], skipped: { because, cites }, asks: [], because: [], cites: [], interpretations };
}

/** Whether a project comes to the stage of the list: the step that it falls away with. */
function stageOf({ skippedWith }: ListDefinition, project: Project): Stage {
  if (skippedWith === undefined) return { skipped: false, asks: [] };
  const decision = plannerOfStep(skippedWith).topic.decide(project);
  return decision.settled
    ? { skipped: decision.value === 'not-required', asks: [] }
    : { skipped: false, asks: decision.asks };
}

/** A project as the rules about papers see it, at the stage of the list. */
const staged = (definition: ListDefinition, project: Project) => ({
  project: PAPER_ENGINE.about(project.facts),
  stage: stageOf(definition, project),
});

function listAtNumber(definition: ListDefinition, number: AtNumber | undefined): ListAtNumber | undefined {
  if (number === undefined) return undefined;
  const [below, above] = number.tiers;
  return { notes: number.notes, tiers: [staged(definition, below), staged(definition, above)] };
}

/** What is said of the list as a whole: the grounds of its steps, and the marks of 第十三、二十五、二十八条. */
function aboutList({ id }: ListDefinition, steps: readonly Step[]) {
  const due = steps.filter(({ status }) => status !== 'not-required');
  const notExhaustive = NOT_EXHAUSTIVE[id];
  const byCity = due.some((step) => step.id === BY_CITY_RULES && step.status === 'required');
  return {
    because: due.flatMap((step) => step.because),
    cites: distinctCites([...due.flatMap((step) => step.cites), ...(notExhaustive ? [notExhaustive] : [])]),
    interpretations: [...new Set(due.flatMap((step) => step.interpretations))],
    ...(notExhaustive && { notExhaustive }),
    ...(byCity && { byCityRules: CITY_RULES }),
  };
}

/**
 * The papers of one stage (第十三、十七、十八、二十五条) from what is known of the project.
 * Never throws on facts that `readAnswers` gives; throws on a list there is none of.
 */
export function listMaterials(facts: Facts, list: ListId): MaterialList {
  const definition = definitionOf(list);
  const project = ROUTES.about(facts);
  const scope = findScope(project);
  if (scope.outcome === 'state-secret' || scope.outcome === 'out-of-scope') return skip(definition, scope);
  const number = atNumber(project);
  const steps = definition.steps.map((id) => plannerOfStep(id).plan(project, number));
  const gate = steps.find(({ id }) => id === definition.skippedWith);
  // The scope, while it is open, can still give another reason.
  if (gate?.status === 'not-required') return { ...skip(definition, gate), asks: asksOfOutcome(project) };
  const here = staged(definition, project);
  const beside = listAtNumber(definition, number);
  const items = definition.papers.flatMap((paper) => listItem(definition, paper, here, beside));
  const open = [...steps, ...items, ...items.flatMap(({ contents }) => contents)];
  return {
    list,
    title: definition.title,
    items,
    asks: rankAsks(asksOfOutcome(project), open),
    ...aboutList(definition, steps),
  };
}
