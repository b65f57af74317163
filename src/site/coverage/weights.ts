/**
 * How much hangs on each doubt (口径): over many projects, in how many of them some step or paper is another with another reading,
 * which, and at what amounts; and which few answers would settle most. Pure: what the projects come to is given.
 */
import { readingIds, SLUGS, type ReadingEffect, type Slug, type Yuan } from '../../core/index.ts';
import { DOUBT_MODELS } from '../../core/law/interpretations.ts';

/** A step (`approval`) or a paper of a list (`declaration/contract`) that a project was told about. The same ones may be one object. */
export interface Told {
  readonly id: string;
  readonly status: string;
  readonly readings: readonly ReadingEffect<Slug>[];
}

/** One project: its total investment in 元, and what turns on a doubt. */
export interface Situation {
  readonly total: Yuan;
  readonly told: Iterable<Told>;
}

/** What a step or paper is under one reading; who acts, or that what is in the paper differs, where that changes. */
export interface Under {
  readonly status: string;
  readonly by?: string | undefined;
  readonly to?: string | undefined;
  readonly contents?: boolean | undefined;
}

/** One step or paper that a doubt changes by itself, in one way. */
export interface Change {
  readonly id: string;
  /** Under each reading, in their order. */
  readonly under: readonly Under[];
  /** The totals at which it was seen, in 元, rising. */
  readonly amounts: readonly number[];
  readonly cases: number;
}

export interface Weight {
  readonly slug: Slug;
  /** Projects in which something changes with this reading alone, the other doubts as they are. */
  readonly cases: number;
  /** Projects in which something changes only where another doubt is read otherwise too. */
  readonly together: number;
  readonly changes: readonly Change[];
  /** Steps and papers that change only together with other doubts, and with which. */
  readonly joint: readonly {
    readonly id: string;
    readonly with: readonly Slug[];
    readonly amounts: readonly number[];
  }[];
}

/** The few doubts whose answers would settle most of what is to be confirmed. */
interface First {
  readonly slugs: readonly Slug[];
  /** Steps that are to be confirmed, over all projects, and those that would be no longer, whatever the answers. */
  readonly confirm: number;
  readonly settled: number;
}

export interface Weights {
  readonly projects: number;
  /** Every doubt, in the order of the text. */
  readonly doubts: readonly Weight[];
  readonly first: First;
}

const MOST_FIRST = 3;
const bit = (slug: Slug) => 1n << BigInt(SLUGS.indexOf(slug));
const slugsIn = (mask: bigint) => SLUGS.filter((slug) => (mask & bit(slug)) !== 0n);
const maskOf = (slugs: readonly Slug[]) => slugs.reduce((mask, slug) => mask | bit(slug), 0n);

const isOther = (here: string, { status, by, to, contents }: Under) =>
  status !== here || by !== undefined || to !== undefined || contents === true;

/** Whether another reading alone makes a difference that is seen. */
export const changesAlone = ({ status, others }: ReadingEffect<Slug>): boolean =>
  others.some((other) => isOther(status, other));

/** What the doubts do to one step or paper, and at which totals it was so. */
interface Seen {
  readonly told: Told;
  readonly alone: bigint;
  readonly turning: bigint;
  /** The unsettled doubts that leave a step to be confirmed; none of what is not, and none of papers. */
  readonly asked: bigint;
  readonly at: Map<number, number>;
}

/** Whether a difference is asked about (待确认), and not only shown beside what is adopted; for a step or a paper of a list. */
function isAsked(slug: Slug, id: string): boolean {
  const { shown, shownAt } = DOUBT_MODELS[slug];
  return (shownAt?.[id]?.shown ?? shown) !== 'adopt';
}

/** A step has an id of one part, a paper stands on a list. */
const isStep = ({ id }: Told) => !id.includes('/');

function seen(told: Told): Seen {
  const slugs = (which: (effect: ReadingEffect<Slug>) => boolean) =>
    maskOf(told.readings.filter(which).map(({ slug }) => slug));
  return {
    told,
    alone: slugs(changesAlone),
    turning: slugs(() => true),
    asked:
      told.status === 'confirm' && isStep(told) ? slugs(({ slug, settled }) => !settled && isAsked(slug, told.id)) : 0n,
    at: new Map(),
  };
}

/** Under each reading of the doubt, in their order. */
function underAll({ slug, reading, status, others }: ReadingEffect<Slug>): Under[] {
  return readingIds(slug).map((id) => {
    const other = others.find((each) => each.reading === id);
    if (id === reading || other === undefined) return { status };
    const { by, to, contents } = other;
    return {
      status: other.status,
      ...(by !== undefined && { by }),
      ...(to !== undefined && { to }),
      ...(contents !== undefined && { contents }),
    };
  });
}

/** Things of one kind put together by a key: the same way to change, at these totals. */
function gathered<Of>(all: readonly { readonly of: Of; readonly at: ReadonlyMap<number, number> }[]) {
  const groups = new Map<string, { of: Of; amounts: Set<number>; cases: number }>();
  for (const { of, at } of all) {
    const key = JSON.stringify(of);
    const group = groups.get(key) ?? { of, amounts: new Set<number>(), cases: 0 };
    for (const [amount, cases] of at) {
      group.amounts.add(amount);
      group.cases += cases;
    }
    groups.set(key, group);
  }
  return [...groups.values()].map(({ of, amounts, cases }) => ({
    ...of,
    amounts: [...amounts].sort((a, b) => a - b),
    cases,
  }));
}

function weightOf(slug: Slug, all: readonly Seen[], masks: ReadonlyMap<string, Counted>): Weight {
  const effects = all.flatMap(({ told, at }) =>
    told.readings.filter((effect) => effect.slug === slug).map((effect) => ({ effect, id: told.id, at })),
  );
  const own = bit(slug);
  const count = (which: (masks: Counted) => boolean) =>
    [...masks.values()].filter(which).reduce((sum, { cases }) => sum + cases, 0);
  const joint = effects.filter(({ effect }) => !changesAlone(effect));
  return {
    slug,
    cases: count(({ alone }) => (alone & own) !== 0n),
    together: count(({ alone, turning }) => (alone & own) === 0n && (turning & own) !== 0n),
    changes: gathered(
      effects
        .filter(({ effect }) => changesAlone(effect))
        .map(({ effect, id, at }) => ({ of: { id, under: underAll(effect) }, at })),
    ),
    joint: gathered(joint.map(({ effect, id, at }) => ({ of: { id, with: effect.together ?? [] }, at }))).map(
      ({ cases: _cases, ...each }) => each,
    ),
  };
}

/** How many projects have these doubts in them. */
interface Counted {
  readonly alone: bigint;
  readonly turning: bigint;
  cases: number;
}

/** All choices of `size` among some. */
function choices<Value>(among: readonly Value[], size: number): Value[][] {
  if (size === 0) return [[]];
  return among.flatMap((first, index) => choices(among.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}

/** Every choice of so many doubts is tried: how many steps wait for none but these. */
function firstOf(all: readonly Seen[]): First {
  const waiting = new Map<bigint, number>();
  for (const { asked, at } of all) {
    if (asked === 0n) continue;
    const cases = [...at.values()].reduce((sum, each) => sum + each, 0);
    waiting.set(asked, (waiting.get(asked) ?? 0) + cases);
  }
  const among = slugsIn([...waiting.keys()].reduce((mask, each) => mask | each, 0n));
  const settledBy = (mask: bigint) =>
    [...waiting].reduce((sum, [each, cases]) => ((each & ~mask) === 0n ? sum + cases : sum), 0);
  let best: First = { slugs: [], confirm: settledBy(maskOf(among)), settled: 0 };
  for (const slugs of choices(among, Math.min(MOST_FIRST, among.length))) {
    const settled = settledBy(maskOf(slugs));
    if (settled > best.settled) best = { ...best, slugs, settled };
  }
  return best;
}

/** The doubt to look up where something is to be confirmed: one that is asked about and changes it by itself, else any beside it. */
export function doubtToAsk(
  id: string,
  {
    readings,
    interpretations,
  }: { readonly readings: readonly ReadingEffect<Slug>[]; readonly interpretations: readonly Slug[] },
): Slug | undefined {
  const asked = readings.filter(({ slug, settled }) => !settled && isAsked(slug, id));
  return (asked.find(changesAlone) ?? asked[0])?.slug ?? interpretations[0];
}

/** Takes projects one after the other. */
export function weighing(): { readonly add: (situation: Situation) => void; readonly result: () => Weights } {
  const known = new Map<Told, Seen>();
  const masks = new Map<string, Counted>();
  let projects = 0;
  const seenOf = (told: Told): Seen => {
    const found = known.get(told) ?? seen(told);
    known.set(told, found);
    return found;
  };
  return {
    add: ({ total, told }) => {
      projects += 1;
      let [alone, turning] = [0n, 0n];
      for (const each of told) {
        const one = seenOf(each);
        alone |= one.alone;
        turning |= one.turning;
        one.at.set(total, (one.at.get(total) ?? 0) + 1);
      }
      const key = `${String(alone)} ${String(turning)}`;
      const counted = masks.get(key) ?? { alone, turning, cases: 0 };
      counted.cases += 1;
      masks.set(key, counted);
    },
    result: () => {
      const all = [...known.values()];
      return { projects, doubts: SLUGS.map((slug) => weightOf(slug, all, masks)), first: firstOf(all) };
    },
  };
}
