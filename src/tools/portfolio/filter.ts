/** Which rows of a list are shown, and in which order. Pure. */
import type { PortfolioTier, Screened } from '../../core/index.ts';
import { foldCell } from './cell-words.ts';
import type { JudgedRow, ListFilter } from './views.ts';

/** A row that is not refused. */
export interface ShownRow extends JudgedRow {
  readonly screening: Screened;
}

export const NO_FILTER: ListFilter = {};

const isShown = (row: JudgedRow): row is ShownRow => row.screening.outcome === 'screened';

export const shownRows = (rows: readonly JudgedRow[]): ShownRow[] => rows.filter(isShown);

type Test = (row: ShownRow) => boolean;

function testsOf({
  tier,
  unit,
  category,
  actor,
  stage,
  finding,
  findingIs,
  open,
  doubt,
  obstacles,
  text,
}: ListFilter): Test[] {
  const words = text === undefined ? [] : text.split(/\s+/).map(foldCell);
  const tests: (Test | undefined)[] = [
    tier && (({ screening }) => screening.tier.id === tier),
    unit === undefined ? undefined : ({ project }) => project.unit === unit,
    category && (({ project }) => (project.facts.category ?? 'open') === category),
    actor === undefined && stage === undefined
      ? undefined
      : ({ screening }) =>
          screening.acts.some(
            (act) => (actor === undefined || act.actor === actor) && (stage === undefined || act.stage === stage),
          ),
    finding &&
      (({
        screening: {
          [finding]: { is },
        },
      }) => (findingIs === undefined ? is !== 'no' : is === findingIs)),
    open && (({ screening }) => (open === 'any' ? screening.open.length > 0 : screening.decisive?.fact === open)),
    doubt && (({ screening }) => (doubt === 'any' ? screening.doubts.length > 0 : screening.doubts.includes(doubt))),
    obstacles && (({ screening }) => screening.standing.kind === 'not-supported-in-principle'),
    ...words
      .filter((word) => word !== '')
      .map(
        (word): Test =>
          ({ project }) =>
            foldCell(`${project.name} ${project.unit}`).includes(word),
      ),
  ];
  return tests.filter((test) => test !== undefined);
}

/** The rows of which all that the filter says holds. */
export function filtered<Given extends ShownRow>(rows: readonly Given[], filter: ListFilter): readonly Given[] {
  const tests = testsOf(filter);
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

export const SORTS = ['given', 'amount', 'tier', 'unit', 'open', 'doubts'] as const;
export type Sort = (typeof SORTS)[number];

export const TIERS: readonly PortfolioTier[] = ['large', 'middle', 'small', 'open', 'outside'];

/** Less comes first. */
const RANKS: Readonly<Record<Exclude<Sort, 'given' | 'unit'>, (row: ShownRow) => number>> = {
  amount: ({ project }) => (project.facts.total === undefined ? 1 : 0 - project.facts.total),
  tier: ({ screening }) => TIERS.indexOf(screening.tier.id),
  open: ({ screening }) => -screening.open.length,
  doubts: ({ screening }) => -screening.doubts.length,
};

/** Rows that are alike in this keep the order of the list. */
export function sorted<Given extends ShownRow>(rows: readonly Given[], sort: Sort): readonly Given[] {
  if (sort === 'given') return rows;
  if (sort === 'unit') {
    const { compare } = new Intl.Collator('zh-CN');
    return [...rows].sort((one, other) => compare(one.project.unit, other.project.unit));
  }
  const ranked = rows.map((row) => ({ row, rank: RANKS[sort](row) }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ row }) => row);
}
