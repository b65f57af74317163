/** What a list of projects comes to: how many and how much, by tier, unit, category and by who must act. */
import { TIER_IDS, TIER_WORDS } from '../answers/verdict/tier.ts';
import { distinctCites, type Citation } from '../engine/cite.ts';
import { CHOICES, valueLabel, type Category, type FactKey } from '../law/fact-values.ts';
import { FACTS } from '../law/facts.ts';
import { STAGES, type StageId } from '../law/steps.ts';
import { groupedBy } from './grouped.ts';
import type { PlannedProject } from './project.ts';
import type { Finding, PortfolioTier, Screened, Screening } from './screening.ts';
import { tallyOf, type Tally } from './tally.ts';

/** A project with what is said of it. */
export interface ScreenedProject {
  readonly project: PlannedProject;
  readonly screening: Screening;
}

interface Grouped extends Tally {
  readonly label: string;
  readonly cites: readonly Citation[];
}

export interface TierTally extends Grouped {
  readonly tier: PortfolioTier;
}

/** Of one unit, by its name as written. */
export interface UnitTally extends Tally {
  readonly unit: string;
}

export interface CategoryTally extends Grouped {
  readonly category: Category | 'open';
}

/** The projects on which a body must act in a stage. */
export interface ActTally extends Grouped {
  readonly stage: StageId;
  readonly actor: string;
  readonly own: boolean;
  /** How many of them hang on a reading that is asked about (待确认). */
  readonly toConfirm: number;
}

/** The projects of which something is so, and those of which it may be. */
export interface FindingTally {
  readonly yes: Tally;
  readonly confirm: Tally;
  readonly open: Tally;
  readonly cites: readonly Citation[];
}

export interface Summary {
  readonly all: Tally;
  /** 涉密 rows: not counted in anything. */
  readonly refused: number;
  /** All tiers in their order, then what is open and what the regulation does not govern. */
  readonly byTier: readonly TierTally[];
  /** In the order of the sums, the largest first. */
  readonly byUnit: readonly UnitTally[];
  readonly byCategory: readonly CategoryTally[];
  /** In the order of the stages, in a stage the unit first. */
  readonly byAct: readonly ActTally[];
  readonly cityByJune: FindingTally;
  readonly districtAppraises: FindingTally;
  readonly filesOnly: FindingTally;
  /** Projects with something still to be answered, and for how many of them which answer settles most; the most frequent first. */
  readonly open: { readonly count: number; readonly decisive: readonly { fact: FactKey; count: number }[] };
}

interface Row {
  readonly project: PlannedProject;
  readonly screened: Screened;
}

const tallyRows = (rows: readonly Row[]): Tally => tallyOf(rows.map(({ project }) => project));

/** The words of law of several projects: each once, however many say the same. */
const citesOf = (lists: Iterable<readonly Citation[]>): Citation[] => distinctCites([...new Set(lists)].flat());

const TIER_LABELS: Readonly<Record<PortfolioTier, string>> = {
  ...TIER_WORDS,
  open: '哪一档尚未确定',
  outside: '不适用',
};
const TIER_ORDER: readonly PortfolioTier[] = [...TIER_IDS, 'open', 'outside'];

function byTier(rows: readonly Row[]): TierTally[] {
  const groups = groupedBy(rows, ({ screened }) => screened.tier.id);
  return TIER_ORDER.map((tier) => {
    const group = groups.get(tier) ?? [];
    const cites = citesOf(group.map(({ screened }) => screened.tier.cites));
    return { tier, label: TIER_LABELS[tier], ...tallyRows(group), cites };
  });
}

function byUnit(rows: readonly Row[]): UnitTally[] {
  const groups = groupedBy(rows, ({ project }) => project.unit);
  const tallies = [...groups].map(([unit, group]) => ({ unit, ...tallyRows(group) }));
  return tallies.sort((one, other) => other.sum - one.sum || other.count - one.count);
}

function byCategory(rows: readonly Row[]): CategoryTally[] {
  const groups = groupedBy(rows, ({ project }) => project.facts.category ?? 'open');
  const of = (category: Category | 'open') => tallyRows(groups.get(category) ?? []);
  return [
    ...CHOICES.category.options.map((category): CategoryTally => {
      const label = valueLabel('category', category);
      return { category, label, ...of(category), cites: [FACTS.category.options[category].words] };
    }),
    { category: 'open', label: '没有写明类别', ...of('open'), cites: FACTS.category.cites },
  ];
}

function byAct(rows: readonly Row[]): ActTally[] {
  const pairs = rows.flatMap((row) => row.screened.acts.map((act) => ({ row, act })));
  const stages = groupedBy(pairs, ({ act }) => act.stage);
  return STAGES.flatMap(({ id: stage, title }) => {
    const actors = groupedBy(stages.get(stage) ?? [], ({ act }) => act.actor);
    return [...actors].map(([actor, theirs]): ActTally => ({
      ...{ stage, actor, own: theirs.some(({ act }) => act.own), label: `${title}：${actor}` },
      ...tallyRows(theirs.map(({ row }) => row)),
      toConfirm: theirs.filter(({ act }) => act.status === 'confirm').length,
      cites: citesOf(theirs.map(({ act }) => act.cites)),
    }));
  });
}

function findingTally(rows: readonly Row[], findingOf: (screened: Screened) => Finding): FindingTally {
  const groups = groupedBy(rows, ({ screened }) => findingOf(screened).is);
  const found = rows.map(({ screened }) => findingOf(screened)).filter(({ is }) => is !== 'no');
  return {
    yes: tallyRows(groups.get('yes') ?? []),
    confirm: tallyRows(groups.get('confirm') ?? []),
    open: tallyRows(groups.get('open') ?? []),
    cites: citesOf(found.map(({ cites }) => cites)),
  };
}

function openTally(rows: readonly Row[]): Summary['open'] {
  const open = rows.filter(({ screened }) => screened.open.length > 0);
  const decisive = [...groupedBy(open, ({ screened }) => screened.decisive?.fact)].flatMap(([fact, group]) =>
    fact === undefined ? [] : [{ fact, count: group.length }],
  );
  return { count: open.length, decisive: decisive.sort((one, other) => other.count - one.count) };
}

/**
 * What the screened projects of a list come to. Every project counts once in each of the tables but `byAct`, where it counts with every
 * body that must act on it. 涉密 rows are only counted as such.
 */
export function summarise(projects: readonly ScreenedProject[]): Summary {
  const rows = projects.flatMap(({ project, screening }): Row[] =>
    screening.outcome === 'screened' ? [{ project, screened: screening }] : [],
  );
  return {
    all: tallyRows(rows),
    refused: projects.length - rows.length,
    byTier: byTier(rows),
    byUnit: byUnit(rows),
    byCategory: byCategory(rows),
    byAct: byAct(rows),
    cityByJune: findingTally(rows, (screened) => screened.cityByJune),
    districtAppraises: findingTally(rows, (screened) => screened.districtAppraises),
    filesOnly: findingTally(rows, (screened) => screened.filesOnly),
    open: openTally(rows),
  };
}
