/** What is chosen of a file with projects, and what that gives. */
import type { Yuan } from '../../core/index.ts';
import type { ProjectColumns, Unit } from './columns.ts';
import type { CellRemark, ProjectsReading } from './read-projects.ts';

/** `columns` undefined: as proposed. */
export interface ListChoice {
  readonly sheet: number;
  readonly hiddenRows: 'with-hidden' | 'without-hidden';
  readonly columns?: ProjectColumns;
}

export interface ListLook {
  readonly choice: ListChoice;
  readonly columns: ProjectColumns;
  readonly width: number;
  readonly sample: readonly { readonly number: number; readonly hidden: boolean; readonly cells: readonly string[] }[];
  readonly rows: number;
  readonly hidden: readonly number[];
  readonly notices: readonly string[];
  readonly problem?: string;
  /** How many projects. */
  readonly count: number;
  readonly remarks: readonly CellRemark[];
  readonly refused: readonly number[];
  readonly leftOut: number;
  readonly byUnit: number;
  readonly sum: Yuan;
  readonly sums: Readonly<Record<Unit, Yuan>>;
  readonly own?: NonNullable<ProjectsReading['own']>;
}
