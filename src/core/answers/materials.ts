/** The paper lists: what a project hands in at one stage, why, and what must be in it. Plain JSON. */
import { rankAsks } from '../engine/asks.ts';
import { distinctCites, type Citation } from '../engine/cite.ts';
import type { FactKey, Facts } from '../law/fact-values.ts';
import type { Grounds } from '../law/rule.ts';
import type { Readings, Slug } from '../law/interpretations.ts';
import { settledWith } from './settled.ts';
import { LISTS, PAPERS, type ListDefinition, type ListId, type PaperId } from '../law/papers.ts';
import type { ReadingEffect } from '../engine/grounds.ts';
import { listItem, PAPER_ENGINE, readingsOfAbsent, type Material } from './material.ts';
import { ROUTES } from './project.ts';
import type { StepId } from '../law/steps.ts';
import { plannerOfStep, type Step } from './route.ts';
import type { Project } from './project.ts';
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
  /** Readings by which the stage falls away (`skipped`) or not (`listed`), and the list with it. */
  readonly readings: readonly ReadingEffect<Slug>[];
  /** Papers that are not asked for, and would be under other readings. */
  readonly absent: readonly {
    readonly id: PaperId;
    readonly title: string;
    readonly readings: readonly ReadingEffect<Slug>[];
  }[];
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

const falls = (status: string): boolean => status === 'not-required';

/** What readings do to the list as a whole, by what they do to the step that it falls away with. */
function readingsOfList(gate: Step | undefined): ReadingEffect<Slug>[] {
  const listed = (status: string) => (falls(status) ? 'skipped' : 'listed');
  return (gate?.readings ?? [])
    .map((effect) => ({
      ...effect,
      status: listed(effect.status),
      others: effect.others.map(({ reading, status }) => ({ reading, status: listed(status) })),
    }))
    .filter(
      ({ status, others, together }) => together !== undefined || others.some((other) => other.status !== status),
    );
}

function skip(
  { id, title }: ListDefinition,
  { because, cites, interpretations }: Grounds,
  readings: readonly ReadingEffect<Slug>[],
): MaterialList {
  return {
    ...{ list: id, title, items: [], absent: [], skipped: { because, cites }, asks: [], because: [], cites: [] },
    ...{ interpretations, readings },
  };
}

const planStep = (id: StepId, project: Project): Step => plannerOfStep(id).plan(project);

/** What would settle whether the project comes to the stage, as long as the step may still fall away. */
function asksOfStage({ skippedWith }: ListDefinition, project: Project): readonly FactKey[] {
  if (skippedWith === undefined) return [];
  const { topic } = plannerOfStep(skippedWith);
  return topic.possible(project).some(falls) ? topic.decide(project).asks : [];
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
 * The papers of one stage (第十三、十七、十八、二十五条) from what is known of the project, with the readings (口径) that are settled or
 * tried. Never throws on facts and readings that `readAnswers` gives; throws on a list there is none of.
 */
export function listMaterials(facts: Facts, list: ListId, readings: Readings = {}): MaterialList {
  const definition = definitionOf(list);
  const settled = settledWith(readings);
  const project = ROUTES.about(facts, settled);
  const scope = findScope(project);
  if (scope.outcome === 'state-secret' || scope.outcome === 'out-of-scope') return skip(definition, scope, []);
  const gate = definition.skippedWith && planStep(definition.skippedWith, project);
  const ofStage = readingsOfList(gate);
  // The scope, while it is open, can still give another reason.
  if (gate && falls(gate.status)) return { ...skip(definition, gate, ofStage), asks: asksOfOutcome(project) };
  const steps = definition.steps.map((id) => planStep(id, project));
  const stage = { asks: asksOfStage(definition, project), readings: ofStage };
  const papers = PAPER_ENGINE.about(facts, settled);
  const items = definition.papers.flatMap((paper) => listItem(definition, paper, papers, stage, settled));
  const open = [...steps, ...items, ...items.flatMap(({ contents }) => contents)];
  return {
    list,
    title: definition.title,
    items,
    absent: definition.papers.flatMap((id) => {
      const effects = readingsOfAbsent(list, id, papers);
      return effects.length === 0 ? [] : [{ id, title: PAPERS[id], readings: effects }];
    }),
    asks: rankAsks(asksOfOutcome(project), open),
    ...aboutList(definition, steps),
    readings: ofStage,
  };
}
