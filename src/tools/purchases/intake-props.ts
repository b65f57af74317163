/** What every way of bringing lines in works with. */
import type { Draft, Purchases } from './purchases.ts';
import type { Editing } from './use-purchases.ts';

export interface IntakeProps {
  readonly purchases: Purchases;
  readonly editing: Editing;
  /** Brings the focus to the line that says what has happened. */
  readonly focusSaid: () => void;
}

/** What is half typed is kept like everything else. */
export function typed(editing: Editing, part: keyof Draft, words: string): void {
  editing.change((all) => ({ ...all, draft: { ...all.draft, [part]: words } }), `draft/${part}`);
}
