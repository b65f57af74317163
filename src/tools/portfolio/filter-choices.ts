/** What a list can be filtered by: only what some of its rows have. Pure. */
import { FACT_LABELS, type Summary } from '../../core/index.ts';
import type { ShownRow } from './filter.ts';
import { tablesOf } from './tallies.ts';
import type { ListFilter } from './views.ts';

export interface FilterChoice {
  readonly words: string;
  /** The parts of the filter that it sets. */
  readonly set: ListFilter;
}

interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
}

const LABELS = {
  tiers: '哪一档',
  units: '单位',
  categories: '类别',
  findings: '报市、评审、备案',
  acts: '谁要办',
} as const;

/** The lines of the sums are what is chosen from: the same words, the same rows. */
function fromTables(summary: Summary): ChoiceGroup[] {
  return tablesOf(summary).map(({ id, lines }) => ({
    label: LABELS[id],
    choices: lines
      .filter(({ tally }) => tally.count > 0)
      .map(({ label, tally, filter }) => ({ words: `${label.trim()}（${String(tally.count)}）`, set: filter })),
  }));
}

function openChoices({ open }: Summary): ChoiceGroup {
  const any: FilterChoice = { words: `还有没答的（${String(open.count)}）`, set: { open: 'any' } };
  const each = open.decisive.map(({ fact, count }): FilterChoice => ({
    words: `先答${FACT_LABELS[fact]}（${String(count)}）`,
    set: { open: fact },
  }));
  return { label: '没有回答的', choices: open.count === 0 ? [] : [any, ...each] };
}

function cautionChoices(rows: readonly ShownRow[], questionOf: (slug: string) => string): ChoiceGroup {
  const counts = new Map<ShownRow['screening']['doubts'][number], number>();
  for (const { screening } of rows) for (const slug of screening.doubts) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const doubtful = rows.filter(({ screening }) => screening.doubts.length > 0).length;
  const obstructed = rows.filter(({ screening }) => screening.standing.kind === 'not-supported-in-principle').length;
  const doubts = [...counts].map(([slug, count]): FilterChoice => ({
    words: `${questionOf(slug)}（${String(count)}）`,
    set: { doubt: slug },
  }));
  return {
    label: '要留意的',
    choices: [
      ...(obstructed > 0
        ? [{ words: `${FACT_LABELS.obstacles}（${String(obstructed)}）`, set: { obstacles: true } } as const]
        : []),
      ...(doubtful > 0 ? [{ words: `有口径待确认（${String(doubtful)}）`, set: { doubt: 'any' } } as const] : []),
      ...doubts,
    ],
  };
}

/** The groups in their order, those without a choice left out. */
export function choicesIn(
  rows: readonly ShownRow[],
  summary: Summary,
  questionOf: (slug: string) => string,
): readonly ChoiceGroup[] {
  return [...fromTables(summary), openChoices(summary), cautionChoices(rows, questionOf)].filter(
    ({ choices }) => choices.length > 0,
  );
}
