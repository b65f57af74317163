/** The papers of plain projects, tier by tier: the table shown without JavaScript. */
import type { ListId, PaperId } from './lists.ts';
import { LISTS } from './lists.ts';
import type { Material } from './material.ts';
import { listMaterials } from './materials.ts';
import { TIERS } from './table.ts';

export interface TierListRow {
  readonly paper: PaperId;
  /** By tier; undefined where the tier's projects do not hand the paper in. */
  readonly cells: readonly (Material | undefined)[];
}

/** Every paper of a list against every tier; `open` where it hangs on more than the amount. */
export function tierLists(list: ListId): readonly TierListRow[] {
  const papers = LISTS.find(({ id }) => id === list)?.papers ?? [];
  const lists = TIERS.map((tier) => listMaterials(tier.facts, list));
  return papers.map((paper) => ({
    paper,
    cells: lists.map(({ items }) => items.find(({ id }) => id === paper)),
  }));
}
