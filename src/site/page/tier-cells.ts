/** The cells of a row by tier: 三档一览 and the lists of 材料一览 say them alike. */
import { TIERS, type MaterialStatus, type Slug, type Status } from '../../core/index.ts';

export interface TierCell {
  readonly status: Status | MaterialStatus;
  /** 应当办理 */
  readonly words: string;
  /** What it hangs on, who does it: a line each. */
  readonly notes: readonly string[];
  /** The doubt to ask about. */
  readonly doubt: Slug | undefined;
}

export interface PlacedCell extends TierCell {
  /** 不足50万元；with those after it that say the same. */
  readonly tiers: string;
  /** Whether the tier before says the same. */
  readonly isRepeated: boolean;
}

const say = ({ status, words, notes, doubt }: TierCell) => JSON.stringify([status, words, notes, doubt]);

/** The cells with the names of their tiers. On a phone neighbours that say the same are one line. */
export function placeCells(cells: readonly TierCell[]): PlacedCell[] {
  const said = cells.map(say);
  return cells.map((cell, index) => {
    const after = said.findIndex((words, other) => other > index && words !== said[index]);
    const run = TIERS.slice(index, after === -1 ? cells.length : after).map(({ title }) => title);
    const tiers = run.length === TIERS.length ? '三档都' : run.join('；');
    return { ...cell, tiers, isRepeated: said[index - 1] === said[index] };
  });
}
