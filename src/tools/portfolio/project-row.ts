/** A project as a list has it. Pure. */
import type { Facts } from '../../core/index.ts';

/** A project as a row says it. */
export interface ProjectRow {
  readonly id: string;
  /** The unit's name as written; empty where there is none. */
  readonly unit: string;
  readonly name: string;
  readonly year?: number;
  /** Only what the row says. */
  readonly facts: Facts;
  /** 序号, as written. */
  readonly serial?: string;
  /** Words of cells that could not be read, by role. */
  readonly unread?: Readonly<Record<string, string>>;
  /** Single values of a set that were ticked, where not all of them are: by `MemberRole`. */
  readonly partly?: Readonly<Record<string, 'yes' | 'no'>>;
  /** The cells of columns that are not read, by heading. */
  readonly own?: Readonly<Record<string, string | number>>;
}
