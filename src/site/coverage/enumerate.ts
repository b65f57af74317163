/** The whole decision space, counted: what is settled one way, what hangs on an interpretation, what nothing covers. */
import { listMaterials, LISTS, planRoute, type Facts, type Slug } from '../../core/index.ts';
import { STATEMENTS } from '../../core/law/statements.ts';
import { frames, OPERATION_PARTS, withAmounts } from './space.ts';

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
}

interface Answer {
  readonly id: string;
  readonly status: string;
  readonly rules: readonly string[];
}

/** The doubts that decide, by rule: those that only stand beside an answer do not count. */
const DECISIVE_DOUBTS = new Map<string, readonly Slug[]>(
  STATEMENTS.filter(({ value }) => value === 'confirm').map(({ id, interpretations }) => [id, interpretations]),
);

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
  const rules = answers.filter(isDoubtful).flatMap((answer) => answer.rules);
  return new Set(rules.flatMap((rule) => DECISIVE_DOUBTS.get(rule) ?? []));
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

function* routes(): Generator<Find> {
  for (const facts of projects()) yield () => planRoute(facts).steps;
}

/** Papers do not hang on unit, nature or superior money (a test proves it): one of each stands for all. */
const standsForAll = ({ unit, nature, funds }: Facts) =>
  unit === 'department' && nature === 'other' && funds?.length === 1;

function* lists(): Generator<Find> {
  for (const project of projects()) {
    if (!standsForAll(project)) continue;
    for (const secrecy of ['none', 'work-secret'] as const) {
      for (const { id } of LISTS) yield () => listMaterials({ ...project, secrecy }, id).items;
    }
  }
}

/** Tries every project of the space: some seconds. */
export function enumerateSpace(): Figures {
  return { route: tallyOf(routes()), materials: tallyOf(lists()) };
}
