/** What the parts around the table of a list are given. */
import type {
  FactKey,
  Facts,
  PlannedProject,
  PortfolioTier,
  Screening,
  Slug,
  SplitQuestion,
  StageId,
  Summary,
  Whether,
} from '../../core/index.ts';

/** A row of the list with what the rules say of it. */
export interface JudgedRow {
  readonly id: string;
  readonly project: PlannedProject;
  readonly screening: Screening;
}

/** Matters of a row that are found to be so, or that may be. */
export type FindingKey = 'cityByJune' | 'districtAppraises' | 'filesOnly';

/** Which rows to show: all that is said must hold; what is absent does not matter. */
export interface ListFilter {
  readonly tier?: PortfolioTier;
  /** As written. */
  readonly unit?: string;
  readonly category?: NonNullable<Facts['category']> | 'open';
  /** Who must act; in one stage, or in any. */
  readonly actor?: string;
  readonly stage?: StageId;
  /** `yes`, `confirm` and `open` alike: rows of which it may be so; with `findingIs` only those. */
  readonly finding?: FindingKey;
  readonly findingIs?: Exclude<Whether, 'no'>;
  /** Rows with something to be answered; a fact: rows where that answer settles most. */
  readonly open?: FactKey | 'any';
  readonly doubt?: Slug | 'any';
  readonly obstacles?: true;
  /** Words of the name or the unit. */
  readonly text?: string;
}

/** Why projects are not split. */
export interface Decision {
  readonly note: string;
}

/** What a question is kept under when it is decided: the ids of its projects, in order, joined by +. */
export const questionKey = ({ ids }: Pick<SplitQuestion, 'ids'>): string => [...ids].sort().join('+');

export interface SummaryProps {
  readonly summary: Summary;
  readonly onFilter: (filter: ListFilter) => void;
}

export interface SplitsProps {
  readonly questions: readonly SplitQuestion[];
  readonly rows: ReadonlyMap<string, JudgedRow>;
  /** By `questionKey`. */
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly onDecide: (key: string, note: string) => void;
  readonly onReopen: (key: string) => void;
  /** The row with this id is brought into view. */
  readonly onShow: (id: string) => void;
}

export interface PaperListProps {
  /** The list's own name; empty where it has none. */
  readonly name: string;
  readonly rows: readonly JudgedRow[];
  /** How many 涉密 rows were refused: they are not among the rows. */
  readonly refused: number;
  /** Undefined while the rows are being compared. */
  readonly questions: readonly SplitQuestion[] | undefined;
  readonly decisions: ReadonlyMap<string, Decision>;
}

export interface PaperBatchProps {
  readonly rows: readonly JudgedRow[];
}
