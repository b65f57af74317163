/** A row of the district's plan: one project as its department reports it. */
import type { Facts } from '../law/fact-values.ts';

/** One project of the year's list (第六条第一句). What the row does not say is absent from `facts`: open, never guessed. */
export interface PlannedProject {
  /** Tells the rows apart; nothing follows from it. */
  readonly id: string;
  /** The applying unit's name as written; `facts.unit` says of which kind it is. */
  readonly unit: string;
  readonly name: string;
  /** The year that it is planned for. */
  readonly year?: number;
  readonly facts: Facts;
}
