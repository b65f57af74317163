/** The paper lists: what a project hands in at one stage, why, and what must be in it. Plain JSON. */
import { rankAsks } from '../engine/asks.ts';
import { distinctCites, type Citation } from '../engine/cite.ts';
import type { FactKey, Facts } from '../law/facts.ts';
import { notesOfNumber, type Grounds } from '../engine/grounds.ts';
import type { Slug } from '../law/interpretations.ts';
import { LISTS, type ListDefinition, type ListId } from '../law/papers.ts';
import { listItem, type Material, type StageOf } from './material.ts';
import { planStep, type Step } from './route.ts';
import { CITY_RULES } from '../law/articles/28.ts';
import { NOT_EXHAUSTIVE } from '../law/paper-rules.ts';
import { asksOfOutcome, findScope } from './scope.ts';
import { STEPS } from '../law/steps.ts';

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
const stageOf =
  ({ skippedWith }: ListDefinition): StageOf =>
  (facts) => {
    const definition = STEPS.find(({ id }) => id === skippedWith);
    if (definition === undefined) return { skipped: false, asks: [] };
    const { status, asks } = planStep(definition, facts, []);
    return { skipped: status === 'not-required', asks };
  };

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
  const scope = findScope(facts);
  if (scope.outcome === 'state-secret' || scope.outcome === 'out-of-scope') return skip(definition, scope);
  const ofNumber = notesOfNumber(facts);
  const steps = STEPS.filter(({ id }) => definition.steps.includes(id)).map((step) => planStep(step, facts, ofNumber));
  const gate = steps.find(({ id }) => id === definition.skippedWith);
  // The scope, while it is open, can still give another reason.
  if (gate?.status === 'not-required') return { ...skip(definition, gate), asks: asksOfOutcome(facts) };
  // Planned above already; only the tiers beside a number are planned anew.
  const stage = { skipped: false, asks: gate?.asks ?? [] };
  const stageAt: StageOf = (at) => (at === facts ? stage : stageOf(definition)(at));
  const items = definition.papers.flatMap((paper) => listItem(definition, paper, stageAt, facts, ofNumber));
  const open = [...steps, ...items, ...items.flatMap(({ contents }) => contents)];
  return {
    list,
    title: definition.title,
    items,
    asks: rankAsks(asksOfOutcome(facts), open),
    ...aboutList(definition, steps),
  };
}
