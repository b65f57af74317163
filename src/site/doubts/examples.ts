/** Projects for which the readings of a doubt differ: named cases first, then plain projects of the decision space. */
import {
  BOUNDS,
  formatWan,
  listMaterials,
  LISTS,
  planRoute,
  readAnswers,
  readingIds,
  sayAnswer,
  wan,
  writeAnswers,
  yuan,
  type FactKey,
  type Facts,
  type ListId,
  type Slug,
  type Yuan,
} from '../../core/index.ts';
import { areReadings, type Readings } from '../../core/law/interpretations.ts';
import { frames } from '../coverage/space.ts';
import { changesAlone } from '../coverage/weights.ts';
import type { Scenario } from '../regulation/schemas.ts';
import { sayStatus, thingOf, type Thing } from './changes.ts';

/** A project that may serve. */
interface Candidate {
  readonly name: string;
  readonly facts: Facts;
}

/** What of a project is otherwise under one reading, and where the tool shows it so. */
interface ExampleReading {
  readonly reading: string;
  /** The query string of the tool: the facts with this reading. */
  readonly query: string;
  /** 应当办理：…… */
  readonly results: readonly { readonly status: string; readonly things: readonly Thing[] }[];
}

export interface Example {
  readonly name: string;
  /** The list of papers that shows it, where no step does. */
  readonly list: ListId | undefined;
  readonly readings: readonly ExampleReading[];
}

const MOST = 2;

/** Round totals, one in each tier: half way between the amounts of the text. */
const TOTALS: readonly Yuan[] = [
  ...BOUNDS.map(({ amount }, index) => yuan((amount + (BOUNDS[index - 1]?.amount ?? 0)) / 2)),
  wan(1500),
];

/** 区直部门，建设（新建），总投资750万元…… */
function sayProject(facts: Facts): string {
  const said = (fact: FactKey) => sayAnswer(facts, fact) ?? '';
  const traits = facts.traits?.length === 0 ? [] : [said('traits')];
  return [said('unit'), said('category'), `总投资${formatWan(facts.total ?? wan(0))}万元`, ...traits].join('，');
}

/** Plain projects, most ordinary first: units apart from each other only where the public uses what is built. */
function plainProjects(): Candidate[] {
  const isPlain = ({ traits = [], unit, nature, funds }: Facts) =>
    traits.length <= 1 &&
    nature === 'other' &&
    (funds?.length === 1 || traits.length === 0) &&
    (unit === 'department' || traits.includes('public-generic'));
  return [...frames()]
    .filter(isPlain)
    .flatMap((frame) =>
      TOTALS.map((total): Facts => ({
        ...frame,
        total,
        ...(frame.category !== 'operation' && { operationPart: wan(0) }),
      })),
    )
    .map((facts) => ({ name: sayProject(facts), facts }));
}

interface Turning {
  readonly candidate: Candidate;
  /** What changes with the doubt alone, by doubt. */
  readonly ids: ReadonlyMap<Slug, readonly string[]>;
}

const papersOf = (facts: Facts, readings: Readings = {}) =>
  LISTS.flatMap(({ id }) => {
    const { items, absent } = listMaterials(facts, id, readings);
    return [...items, ...absent.map((each) => ({ ...each, status: 'absent' }))].map((paper) => ({
      id: `${id}/${paper.id}`,
      status: paper.status,
      readings: paper.readings.filter(({ status }) => status !== 'listed' && status !== 'skipped'),
    }));
  });

type Paper = ReturnType<typeof papersOf>[number];

function turningOf(candidate: Candidate, papers: readonly Paper[]): Turning {
  const ids = new Map<Slug, string[]>();
  for (const { id, readings } of [...planRoute(candidate.facts).steps, ...papers])
    for (const effect of readings.filter(changesAlone)) ids.set(effect.slug, [...(ids.get(effect.slug) ?? []), id]);
  return { candidate, ids };
}

let plain: readonly Turning[] | undefined;
/** Worked out once for all doubts; the named cases have examples enough of papers. */
const turningPlain = () => (plain ??= plainProjects().map((each) => turningOf(each, [])));

const named = (scenarios: readonly Scenario[]): Candidate[] =>
  scenarios.map(({ name, query }) => ({ name, facts: readAnswers(new URLSearchParams(query)).facts }));

const known = new WeakMap<readonly Scenario[], readonly Turning[]>();
function turningNamed(scenarios: readonly Scenario[]): readonly Turning[] {
  const found = known.get(scenarios) ?? named(scenarios).map((each) => turningOf(each, papersOf(each.facts)));
  known.set(scenarios, found);
  return found;
}

/** One after the other that shows most of what is not shown yet. */
function pick(slug: Slug, among: readonly Turning[], most: number, shown: Set<string>): Turning[] {
  const picked: Turning[] = [];
  while (picked.length < most) {
    const fresh = ({ ids }: Turning) => (ids.get(slug) ?? []).filter((id) => !shown.has(id)).length;
    const best = among.reduce<Turning | undefined>(
      (found, each) => (fresh(each) > (found === undefined ? 0 : fresh(found)) ? each : found),
      undefined,
    );
    if (best === undefined) break;
    for (const id of best.ids.get(slug) ?? []) shown.add(id);
    picked.push(best);
  }
  return picked;
}

function readWith(slug: Slug, reading: string): Readings {
  const readings = { [slug]: reading };
  if (!areReadings(readings)) throw new Error(`${slug} has no reading ${reading}`);
  return readings;
}

/** Things by what they come to. */
function byStatus(all: readonly { readonly id: string; readonly status: string }[]) {
  const groups = new Map<string, Thing[]>();
  for (const { id, status } of all) {
    const said = sayStatus(id, status);
    groups.set(said, [...(groups.get(said) ?? []), thingOf(id)]);
  }
  return [...groups].map(([status, things]) => ({ status, things }));
}

function exampleOf(slug: Slug, { candidate: { name, facts }, ids }: Turning): Example {
  const changed = ids.get(slug) ?? [];
  const [paper] = changed.filter((id) => id.includes('/'));
  const list = changed.every((id) => id.includes('/'))
    ? LISTS.find(({ id }) => paper?.startsWith(`${id}/`))?.id
    : undefined;
  return {
    name,
    list,
    readings: readingIds(slug).map((reading) => {
      const readings = readWith(slug, reading);
      const found = new Map(
        [...planRoute(facts, readings).steps, ...papersOf(facts, readings)].map(({ id, status }) => [id, status]),
      );
      const query = new URLSearchParams([
        ...writeAnswers(facts, readings),
        ...(list === undefined ? [] : [['materials', list]]),
      ]).toString();
      return { reading, query, results: byStatus(changed.map((id) => ({ id, status: found.get(id) ?? 'absent' }))) };
    }),
  };
}

/** At the very number two tiers meet: that is an example of that doubt and of no other. */
const isAtNumber = ({ candidate: { facts } }: Turning) => BOUNDS.some(({ amount }) => amount === facts.total);
const fits = (slug: Slug) => (turning: Turning) => slug === 'inclusive-bounds' || !isAtNumber(turning);

/** At most two projects for which the readings of a doubt differ; none where it changes no step and no paper by itself. */
export function examplesOf(slug: Slug, scenarios: readonly Scenario[]): Example[] {
  const shown = new Set<string>();
  const cases = pick(slug, turningNamed(scenarios).filter(fits(slug)), MOST, shown);
  const more = pick(slug, turningPlain(), MOST - cases.length, shown);
  return [...cases, ...more].map((each) => exampleOf(slug, each));
}
