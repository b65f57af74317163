/** What a list comes to, as lines of tables: the same on the screen and on paper. Pure. */
import {
  FIXED_TIMES,
  LARGEST_YUAN,
  QUESTIONS,
  STAGES,
  STATUS_LABELS,
  STEPS,
  type Citation,
  type FindingTally,
  type Summary,
  type Tally,
} from '../../core/index.ts';
import type { FindingKey, ListFilter } from './views.ts';

/** One line: what is counted, and which rows of the list these are. */
export interface TallyLine {
  readonly label: string;
  readonly tally: Tally;
  readonly cites: readonly Citation[];
  readonly filter: ListFilter;
  /** What else is to be known of the number, in a sentence without a full stop. */
  readonly note?: string;
}

/** Lines under one heading. A project counts once among the lines of a table, but for `acts`. */
export interface TallyTable {
  readonly id: 'findings' | 'tiers' | 'categories' | 'units' | 'acts';
  readonly title: string;
  readonly lines: readonly TallyLine[];
  /** Where the lines fall into parts: the heading before a line, by its place from 0. */
  readonly parts?: ReadonlyMap<number, string>;
}

const JUNE = FIXED_TIMES.find(({ id }) => id === 'provincial-key-pool');
const titleOf = (step: string): string => STEPS.find(({ id }) => id === step)?.title ?? step;

const FINDING_LABELS: Readonly<Record<FindingKey, string>> = {
  cityByJune: JUNE === undefined ? titleOf('provincial-key-pool') : `${JUNE.words}要报市的（${JUNE.title}）`,
  districtAppraises: `区里组织${titleOf('expert-appraisal')}的`,
  filesOnly: `只${titleOf('record-filing')}的`,
};
const FINDINGS: readonly FindingKey[] = ['cityByJune', 'districtAppraises', 'filesOnly'];

/** What is not settled stands on a line of its own: neither counted as so nor left out. */
function findingLines(finding: FindingKey, { yes, confirm, open, cites }: FindingTally): TallyLine[] {
  const maybe = (is: 'confirm' | 'open', tally: Tally): TallyLine[] =>
    tally.count === 0
      ? []
      : [{ label: `　另有${STATUS_LABELS[is]}的`, tally, cites: [], filter: { finding, findingIs: is } }];
  return [
    { label: FINDING_LABELS[finding], tally: yes, cites, filter: { finding, findingIs: 'yes' } },
    ...maybe('confirm', confirm),
    ...maybe('open', open),
  ];
}

const UNNAMED_UNIT = '没有写单位';

function actsTable({ byAct }: Summary): TallyTable {
  const parts = new Map<number, string>();
  STAGES.forEach(({ id, title }) => {
    const first = byAct.findIndex(({ stage }) => stage === id);
    if (first !== -1) parts.set(first, title);
  });
  return {
    id: 'acts',
    title: '按阶段和谁来办',
    parts,
    lines: byAct.map(({ stage, actor, toConfirm, cites, ...tally }) => ({
      label: actor,
      ...{ tally, cites },
      filter: { stage, actor },
      ...(toConfirm > 0 && { note: `其中${STATUS_LABELS.confirm} ${String(toConfirm)} 个` }),
    })),
  };
}

/** The tables in the order in which the bureau asks; lines of a category or tier that has no project fall away, but for the tiers themselves. */
export function tablesOf(summary: Summary): TallyTable[] {
  const { byTier, byCategory, byUnit } = summary;
  const tables: readonly TallyTable[] = [
    {
      id: 'findings',
      title: '报送、论证评估和备案',
      lines: FINDINGS.flatMap((each) => findingLines(each, summary[each])),
    },
    {
      id: 'tiers',
      title: '按档',
      lines: byTier
        .filter(({ tier, count }) => count > 0 || (tier !== 'open' && tier !== 'outside'))
        .map(({ tier, label, cites, ...tally }) => ({ ...{ label, tally, cites }, filter: { tier } })),
    },
    {
      id: 'categories',
      title: '按类别',
      lines: byCategory
        .filter(({ count }) => count > 0)
        .map(({ category, label, cites, ...tally }) => ({ ...{ label, tally, cites }, filter: { category } })),
    },
    {
      id: 'units',
      title: '按单位',
      lines: byUnit.map(({ unit, ...tally }) => ({
        label: unit === '' ? UNNAMED_UNIT : unit,
        ...{ tally, cites: [], filter: { unit } },
      })),
    },
    actsTable(summary),
  ];
  return tables.filter(({ lines }) => lines.length > 0);
}

/** What the sums leave out, in sentences: rows without an amount, 涉密 rows, sums beyond what can be held. */
export function cautionsOf({ all, refused }: Summary): string[] {
  return [
    ...(all.withoutAmount > 0 ? [`有 ${String(all.withoutAmount)} 个没有写总投资，没有加进合计。`] : []),
    ...(refused > 0 ? [`另有 ${String(refused)} 个涉密的，不在内。`] : []),
    ...(all.sum === LARGEST_YUAN ? ['合计超过了能算的最大数，实际比这里写的更多。'] : []),
  ];
}

/** Why 涉密 rows stand apart: the words of law behind the question. */
export const SECRECY_CITES: readonly Citation[] = QUESTIONS.find(({ fact }) => fact === 'secrecy')?.cites ?? [];
