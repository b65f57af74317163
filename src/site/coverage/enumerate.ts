/** The whole decision space, counted: what is settled one way, what hangs on an interpretation, what nothing covers. */
import {
  changesResult,
  listMaterials,
  LISTS,
  planRoute,
  type Facts,
  type ReadingEffect,
  type Slug,
  type Step,
} from '../../core/index.ts';
import { frames, OPERATION_PARTS, withAmounts } from './space.ts';
import { weighing, type Told, type Weights } from './weights.ts';

/** What was found in a part of the space. */
export interface Tally {
  /** Complete projects (for papers: projects at a stage) that were tried. */
  readonly cases: number;
  /** Results that differ in what is due. */
  readonly distinct: number;
  /** Cases in which every answer is settled one way. */
  readonly settledCases: number;
  /** Steps or papers answered, over all cases. */
  readonly answers: number;
  /** Of these to be confirmed: they hang on an interpretation. */
  readonly confirm: number;
  /** Cases that no rule covers, that contradict themselves, or that leave something open. */
  readonly uncovered: number;
  /** Cases with an answer to be confirmed, by the interpretations that it hangs on; most first. */
  readonly by: readonly { readonly slug: Slug; readonly cases: number }[];
}

export interface Figures {
  readonly route: Tally;
  readonly materials: Tally;
  readonly weights: Weights;
}

interface Answer {
  readonly id: string;
  readonly status: string;
  readonly readings: readonly ReadingEffect<Slug>[];
}

/** The answers of one case; throws where no rule covers it. */
type Find = () => readonly Answer[];

/** The answers of a case; none where no rule covers it or one is left open. */
function answersOf(find: Find): readonly Answer[] | undefined {
  try {
    const answers = find();
    return answers.some(({ status }) => status === 'open') ? undefined : answers;
  } catch {
    return undefined;
  }
}

const isDoubtful = ({ status }: Answer) => status === 'confirm';

/** The interpretations that the answers hang on, each once. */
function doubtsOf(answers: readonly Answer[]): Set<Slug> {
  const effects = answers.filter(isDoubtful).flatMap(({ readings }) => readings);
  return new Set(effects.filter(({ settled }) => !settled).map(({ slug }) => slug));
}

/** Counts cases one after the other. */
export function tallyOf(finds: Iterable<Find>): Tally {
  const counted = { cases: 0, settledCases: 0, answers: 0, confirm: 0, uncovered: 0 };
  const results = new Set<string>();
  const by = new Map<Slug, number>();
  for (const find of finds) {
    counted.cases += 1;
    const answers = answersOf(find);
    if (answers === undefined) {
      counted.uncovered += 1;
      continue;
    }
    const doubtful = answers.filter(isDoubtful).length;
    counted.answers += answers.length;
    counted.confirm += doubtful;
    counted.settledCases += doubtful === 0 ? 1 : 0;
    results.add(answers.map(({ id, status }) => `${id}:${status}`).join(' '));
    for (const slug of doubtsOf(answers)) by.set(slug, (by.get(slug) ?? 0) + 1);
  }
  const most = [...by].sort(([, a], [, b]) => b - a).map(([slug, cases]) => ({ slug, cases }));
  return { ...counted, distinct: results.size, by: most };
}

function* projects(): Generator<Facts> {
  for (const frame of frames()) {
    const parts = frame.category === 'operation' ? OPERATION_PARTS.slice(0, 1) : OPERATION_PARTS;
    for (const part of parts) yield* withAmounts(frame, part);
  }
}

/** Papers do not hang on unit, nature or superior money (a test proves it): one of each stands for all. */
const standsForAll = ({ unit, nature, funds }: Facts) =>
  unit === 'department' && nature === 'other' && funds?.length === 1;

/** What the papers of a project hang on, but for secrecy. */
const paperKey = ({ category, traits, total, operationPart }: Facts) =>
  [category, traits, total, operationPart].join(' ');

/** Papers that turn on the same doubts in the same way as one object: there are few. */
function interning() {
  const known = new Map<string, Told>();
  return (id: string, status: string, all: readonly ReadingEffect<Slug>[]): Told[] => {
    const readings = all.filter(changesResult);
    if (readings.length === 0) return [];
    const key = id + status + JSON.stringify(readings);
    const told = known.get(key) ?? { id, status, readings };
    known.set(key, told);
    return [told];
  };
}

/** The lists, and what their papers turn on, by `paperKey`. */
function* lists(turning: Map<string, Set<Told>>): Generator<Find> {
  const intern = interning();
  for (const project of projects()) {
    if (!standsForAll(project)) continue;
    const told = new Set<Told>();
    turning.set(paperKey(project), told);
    for (const secrecy of ['none', 'work-secret'] as const)
      for (const { id } of LISTS)
        yield () => {
          const { items, absent, readings } = listMaterials({ ...project, secrecy }, id);
          // On a list that falls away with its step, the papers fall away with it: that is told of the step.
          const ofPaper = ({ slug }: ReadingEffect<Slug>) => !readings.some((each) => each.slug === slug);
          for (const paper of [...items, ...absent.map((each) => ({ ...each, status: 'absent' }))])
            for (const each of intern(`${id}/${paper.id}`, paper.status, paper.readings.filter(ofPaper)))
              told.add(each);
          return items;
        };
  }
}

/** Steps with the doubts that change something about them, once for the same step: a settled one of the manner does not. */
function turning() {
  const known = new Map<Step, readonly Told[]>();
  return (step: Step): readonly Told[] => {
    const found = known.get(step);
    if (found !== undefined) return found;
    const readings = step.readings.filter(changesResult);
    const told = readings.length === 0 ? [] : [{ id: step.id, status: step.status, readings }];
    known.set(step, told);
    return told;
  };
}

/** The routes; each is weighed, with the papers of its project, as it is planned. */
function* routes(add: ReturnType<typeof weighing>['add'], papers: ReadonlyMap<string, Set<Told>>): Generator<Find> {
  const toldOf = turning();
  for (const facts of projects())
    yield () => {
      const { steps } = planRoute(facts);
      const told = [...steps.flatMap(toldOf), ...(papers.get(paperKey(facts)) ?? [])];
      if (facts.total !== undefined) add({ total: facts.total, told });
      return steps;
    };
}

/** Tries every project of the space: some seconds. */
export function enumerateSpace(): Figures {
  const papers = new Map<string, Set<Told>>();
  const materials = tallyOf(lists(papers));
  const { add, result } = weighing();
  const route = tallyOf(routes(add, papers));
  return { route, materials, weights: result() };
}
