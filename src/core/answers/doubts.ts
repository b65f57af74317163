/** The doubts (口径) about one project: which of them change something for it, and what each reading would make of it. */
import type { ReadingEffect } from '../engine/grounds.ts';
import type { MaterialStatus } from '../engine/status.ts';
import type { Facts } from '../law/fact-values.ts';
import { DOUBTS, readingIds, SLUGS, type Readings, type Slug } from '../law/interpretations.ts';
import { LISTS, PAPERS, type ListId, type PaperId } from '../law/papers.ts';
import type { StepId } from '../law/steps.ts';
import { listMaterials, type MaterialList } from './materials.ts';
import { differing, parted, type ChangedStep } from './differing.ts';
import { planRoute, type Route } from './route.ts';
import { settledWith } from './settled.ts';
import { withReading } from './tried.ts';

/** A paper on one of the lists. */
export interface PaperOnList {
  readonly list: ListId;
  readonly id: PaperId;
  readonly title: string;
}

/** A doubt that changes something for a project. */
export interface ProjectDoubt {
  readonly slug: Slug;
  readonly reading: string;
  /** Whether a reading is settled or tried: then the rest is what another would change. */
  readonly settled: boolean;
  readonly steps: readonly StepId[];
  readonly papers: readonly PaperOnList[];
  /** Whether a step or a paper is 待确认 because of it. */
  readonly asked: boolean;
  /** Doubts that it decides with, where it decides about nothing alone. */
  readonly together: readonly Slug[];
}

interface Touched extends PaperOnList {
  readonly status: string;
  readonly slugs: readonly Slug[];
}

/** Every paper with the doubts by which it comes or goes, or changes. */
function papersTouched({ list, items, absent, readings }: MaterialList): Touched[] {
  const ofList = readings.map(({ slug }) => slug);
  return [
    ...items.map(({ id, title, status, readings: own }) => ({
      ...{ list, id, title, status },
      slugs: [...ofList, ...own.map(({ slug }) => slug)],
    })),
    ...absent.map(({ id, title, readings: own }) => ({
      ...{ list, id, title, status: 'absent', slugs: own.map(({ slug }) => slug) },
    })),
  ];
}

/** Whether another reading would change anything: an answer about the manner alone does not. */
export const changesResult = ({ status, others, together }: ReadingEffect): boolean =>
  together !== undefined ||
  others.some(
    (other) => other.status !== status || other.by !== undefined || other.to !== undefined || other.contents === true,
  );

const listsOf = (facts: Facts, readings: Readings): MaterialList[] =>
  LISTS.map(({ id }) => listMaterials(facts, id, readings));

/**
 * The doubts that change a step or a paper of this project, those first that are asked (待确认), else in the order of the text. None
 * for a project that is not routed.
 */
export function doubtsAbout(facts: Facts, readings: Readings = {}): ProjectDoubt[] {
  const settled = settledWith(readings);
  const { steps } = planRoute(facts, readings);
  if (steps.length === 0) return [];
  const papers = listsOf(facts, readings).flatMap(papersTouched);
  const all = SLUGS.flatMap((slug): ProjectDoubt[] => {
    const ofSteps = steps.filter((step) =>
      step.readings.some((effect) => effect.slug === slug && changesResult(effect)),
    );
    const ofPapers = papers.filter(({ slugs }) => slugs.includes(slug));
    if (ofSteps.length + ofPapers.length === 0) return [];
    const effects = ofSteps.flatMap((step) => step.readings.filter((effect) => effect.slug === slug));
    const alone = effects.some(({ together }) => together === undefined) || ofSteps.length === 0;
    return [
      {
        ...{ slug, reading: settled[slug] ?? DOUBTS[slug].taken, settled: settled[slug] !== undefined },
        steps: ofSteps.map(({ id }) => id),
        papers: ofPapers.map(({ list, id, title }) => ({ list, id, title })),
        asked: [...ofSteps, ...ofPapers].some(({ status }) => status === 'confirm'),
        together: alone ? [] : [...new Set(effects.flatMap(({ together = [] }) => together))],
      },
    ];
  });
  return [...all.filter(({ asked }) => asked), ...all.filter(({ asked }) => !asked)];
}

/** A step that somebody else takes. */
export interface ChangedActor {
  readonly id: StepId;
  readonly title: string;
  readonly by: string;
  readonly to?: string;
}

/** What a reading makes of a project, against another reading. */
export interface ReadingDifference {
  readonly reading: string;
  readonly route: Route;
  readonly came: readonly ChangedStep[];
  readonly went: readonly ChangedStep[];
  readonly changed: readonly ChangedStep[];
  readonly actors: readonly ChangedActor[];
  /** Papers that are asked for under this reading alone, and those that are not. */
  readonly papersCame: readonly PaperOnList[];
  readonly papersWent: readonly PaperOnList[];
  /** Papers of another status. */
  readonly papersChanged: readonly (PaperOnList & {
    readonly from: MaterialStatus;
    readonly to: MaterialStatus;
  })[];
}

type Papers = ReadonlyMap<string, PaperOnList & { readonly status: MaterialStatus }>;

const papersOf = (lists: readonly MaterialList[]): Papers =>
  new Map(
    lists.flatMap(({ list, items }) =>
      items.map(({ id, status }) => [`${list}/${id}`, { list, id, title: PAPERS[id], status }] as const),
    ),
  );

const without = ({ list, id, title }: PaperOnList): PaperOnList => ({ list, id, title });

function comparePapers(
  before: Papers,
  after: Papers,
): Pick<ReadingDifference, 'papersCame' | 'papersWent' | 'papersChanged'> {
  const only = (these: Papers, others: Papers) =>
    [...these].flatMap(([key, paper]) => (others.has(key) ? [] : [without(paper)]));
  return {
    papersCame: only(after, before),
    papersWent: only(before, after),
    papersChanged: [...after].flatMap(([key, paper]) => {
      const was = before.get(key)?.status;
      return was === undefined || was === paper.status ? [] : [{ ...without(paper), from: was, to: paper.status }];
    }),
  };
}

function changedActors(before: Route, after: Route): ChangedActor[] {
  const was = new Map(before.steps.map((step) => [step.id, step]));
  return after.steps.flatMap(({ id, title, by, to, status }) => {
    const old = was.get(id);
    const same = old === undefined || old.status !== status || (old.by === by && old.to === to);
    return same ? [] : [{ id, title, by, ...(to !== undefined && { to }) }];
  });
}

/**
 * What every other reading of a doubt makes of the project, against the reading that is settled or taken: the steps and papers that
 * come, go and change. The other doubts stay as they are.
 */
export function compareReadings(facts: Facts, slug: Slug, readings: Readings = {}): ReadingDifference[] {
  const { [slug]: tried, ...others } = readings;
  const base = tried ?? DOUBTS[slug].taken;
  const under = (reading: string) => {
    const read = withReading(others, slug, reading);
    return { route: planRoute(facts, read), papers: papersOf(listsOf(facts, read)) };
  };
  const here = under(base);
  return readingIds(slug)
    .filter((reading) => reading !== base)
    .map((reading) => {
      const there = under(reading);
      return {
        ...{ reading, route: there.route },
        ...parted(differing(here.route, there.route)),
        actors: changedActors(here.route, there.route),
        ...comparePapers(here.papers, there.papers),
      };
    });
}
