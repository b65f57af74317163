/** What a doubt changes, as a table: steps and papers that change alike in one row, with what each is under every reading. */
import {
  BOUNDS,
  DOUBTS,
  LISTS,
  MATERIAL_STATUS_LABELS,
  PAPERS,
  readingIds,
  SHORT_TITLES,
  STATUS_LABELS,
  STEPS,
  UNSTATED,
  type PaperId,
  type Slug,
  type StepId,
} from '../../core/index.ts';
import { NUMBERS } from '../../core/law/laws.ts';
import { aPaper, aStep } from '../references/purposes.ts';
import { sayTotals } from './totals-said.ts';
import type { Change, Under, Weight } from '../coverage/weights.ts';

/** A step or a paper, with the row that the tools' page has for it. */
export interface Thing {
  readonly id: string;
  readonly kind: 'step' | 'paper';
  readonly title: string;
  readonly href: string;
  /** The list that falls away with a step. */
  readonly list?: string;
}

/** What comes of something under a reading that is not taken, seen from the one that is. */
type Direction = 'comes' | 'goes' | 'other';

/** One row of the table. */
export interface ChangeRow {
  readonly things: readonly Thing[];
  /** 50万元以上、不足200万元 */
  readonly totals: string;
  /** Under each reading, in their order, in words. */
  readonly cells: readonly string[];
}

const STEP_IDS = new Map<string, StepId>(STEPS.map(({ id }) => [id, id]));
const LIST_OF_STEP = new Map<string, string>(
  LISTS.flatMap(({ skippedWith, title }) => (skippedWith === undefined ? [] : [[skippedWith, title] as const])),
);
const isPaper = (id: string): id is PaperId => id in PAPERS;

/** `approval` or `declaration/contract`, as pages name it. Throws on an id of neither. */
export function thingOf(id: string): Thing {
  const step = STEP_IDS.get(id);
  if (step !== undefined) {
    const list = LIST_OF_STEP.get(step);
    const { href } = aStep(step);
    return { id, kind: 'step', title: SHORT_TITLES[step], href, ...(list !== undefined && { list }) };
  }
  const [listId, paper = ''] = id.split('/');
  const list = LISTS.find((each) => each.id === listId);
  if (list === undefined || !isPaper(paper)) throw new Error(`${id} is no step and no paper of a list`);
  return { id, kind: 'paper', title: `${PAPERS[paper]}（${list.title}）`, href: aPaper(list.id, paper).href };
}

const OF_STEPS = new Map<string, string>(Object.entries(STATUS_LABELS));
const OF_PAPERS = new Map<string, string>([...Object.entries(MATERIAL_STATUS_LABELS), ['absent', '无此项']]);
/** Surest first. */
const STATUSES = [...new Set([...OF_STEPS.keys(), ...OF_PAPERS.keys()])];

/** A status in words: of a step 应当办理, of a paper 应当提交. */
export function sayStatus(id: string, status: string): string {
  const labels = STEP_IDS.has(id) ? OF_STEPS : OF_PAPERS;
  return labels.get(status) ?? status;
}

function sayUnder(id: string, { status, by, to, contents }: Under): string {
  const doer = by === UNSTATED ? '由谁办没有写明' : `由${by ?? ''}办`;
  const who = [...(by === undefined ? [] : [doer]), ...(to === undefined ? [] : [`报${to}`])];
  const what = contents === true ? ['里面要写的不同'] : [];
  return [sayStatus(id, status), ...who, ...what].join('，');
}

const fallsAway = (status: string) => status === 'not-required' || status === 'absent';

/** Whether something comes or goes with another reading. */
function directionOf(taken: string, other: string): Direction {
  if (fallsAway(taken) === fallsAway(other)) return 'other';
  return fallsAway(taken) ? 'comes' : 'goes';
}

const same = (one: Under, other: Under) => JSON.stringify(one) === JSON.stringify(other);

/** Ways to change that differ only in how sure the result is under the reading taken: 应当办理 or 待确认, both gone with another. */
function alike(slug: Slug, { id, under }: Change): string {
  const taken = readingIds(slug).indexOf(DOUBTS[slug].taken);
  const here = under[taken];
  const others = under.filter((_, index) => index !== taken);
  return JSON.stringify([id, others, others.map((each) => directionOf(here?.status ?? '', each.status))]);
}

interface Merged {
  readonly id: string;
  /** Under each reading all that it comes to. */
  readonly under: readonly (readonly Under[])[];
  readonly amounts: readonly number[];
}

function merged(slug: Slug, changes: readonly Change[]): Merged[] {
  const rows = new Map<string, Merged>();
  for (const change of changes) {
    const key = alike(slug, change);
    const known = rows.get(key);
    rows.set(key, {
      id: change.id,
      amounts: [...new Set([...(known?.amounts ?? []), ...change.amounts])].sort((a, b) => a - b),
      under: change.under.map((each, index) => {
        const before = known?.under[index] ?? [];
        return before.some((other) => same(other, each)) ? before : [...before, each];
      }),
    });
  }
  return [...rows.values()];
}

/** The doubt about the numbers that stand in two tiers. */
export const OF_NUMBERS: Slug = NUMBERS.doubt;
const isBound = (amount: number) => BOUNDS.some((bound) => bound.amount === amount);

const orderOf = (id: string) => {
  const step = STEPS.findIndex((each) => each.id === id);
  return step < 0 ? STEPS.length : step;
};

/** At the very numbers of the text another doubt (本数归哪一档) has its say: rows for them alone are left to its page. */
function withoutNumbers(slug: Slug, all: readonly Merged[]): readonly Merged[] {
  if (slug === OF_NUMBERS) return all;
  const isOfNumbers = ({ amounts }: Merged) => amounts.every(isBound);
  const elsewhere = new Set(all.filter((each) => !isOfNumbers(each)).map(({ id }) => id));
  return all.filter((each) => !isOfNumbers(each) || !elsewhere.has(each.id));
}

/** Whether rows for the very numbers of the text are left out of the table. */
export const leavesOutNumbers = ({ slug, changes }: Weight): boolean => {
  const all = merged(slug, changes);
  return withoutNumbers(slug, all).length < all.length;
};

/** The rows of the table, steps in the order of the route, then papers; what changes alike at the same totals stands together. */
export function rowsOf({ slug, changes }: Weight): ChangeRow[] {
  const rows = new Map<string, { things: Thing[]; totals: string; cells: string[] }>();
  const inOrder = [...withoutNumbers(slug, merged(slug, changes))].sort((a, b) => orderOf(a.id) - orderOf(b.id));
  for (const { id, under, amounts } of inOrder) {
    const cells = under.map((all) => {
      const surestFirst = [...all].sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status));
      return [...new Set(surestFirst.map((each) => sayUnder(id, each)))].join('或者');
    });
    const totals = sayTotals(amounts);
    const key = [totals, ...cells].join('|');
    const row = rows.get(key) ?? { things: [], totals, cells };
    row.things.push(thingOf(id));
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** What changes only where another doubt is read otherwise too: the things, by the doubts. */
export interface JointRow {
  readonly things: readonly Thing[];
  readonly with: readonly Slug[];
}

/** By the doubts that must be read otherwise too. What also changes alone is left out: the table has it. */
export function jointRowsOf({ changes, joint }: Weight): JointRow[] {
  const alone = new Set(changes.map(({ id }) => id));
  const rows = new Map<string, { ids: Set<string>; with: readonly Slug[] }>();
  for (const each of joint) {
    if (each.with.length === 0 || alone.has(each.id)) continue;
    const key = each.with.join();
    const row = rows.get(key) ?? { ids: new Set(), with: each.with };
    row.ids.add(each.id);
    rows.set(key, row);
  }
  // Steps that wait for fewer doubts already stand there.
  const told = new Set<string>();
  return [...rows.values()]
    .sort((a, b) => a.with.length - b.with.length)
    .flatMap(({ ids, with: slugs }) => {
      const things = [...ids].filter((id) => !told.has(id));
      for (const id of things) told.add(id);
      return things.length === 0
        ? []
        : [{ things: things.sort((a, b) => orderOf(a) - orderOf(b)).map(thingOf), with: slugs }];
    });
}

/** All steps and papers that the doubt changes by itself, each once, in order. */
export function thingsOf({ changes }: Weight): Thing[] {
  const ids = [...new Set(changes.map(({ id }) => id))];
  return ids.sort((a, b) => orderOf(a) - orderOf(b)).map(thingOf);
}

/** The totals at which anything changes, in words. */
export const totalsOf = ({ changes }: Weight): string => sayTotals(changes.flatMap(({ amounts }) => amounts));
