/** What the page asks of the worker that reads a list of projects, and what it answers. */
import type { Yuan } from '../../core/index.ts';
import type { ProjectColumns, Unit } from './columns.ts';
import type { Taken } from './list.ts';
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

export type ListQuestion =
  | { readonly ask: 'open'; readonly file: Blob; readonly name: string }
  | { readonly ask: 'look' | 'take'; readonly choice: ListChoice };

export type ListAnswer =
  | { readonly sheets: readonly string[]; readonly look: ListLook }
  | { readonly look: ListLook }
  | { readonly taken: Taken }
  | { readonly problem: string };
