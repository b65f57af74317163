/** The papers of plain projects, tier by tier: the table shown without JavaScript. */
import type { Citation } from '../engine/cite.ts';
import type { ListId, PaperGroup, PaperId } from '../law/papers.ts';
import { LISTS } from '../law/papers.ts';
import { citesNaming, type Material } from './material.ts';
import { listMaterials, type MaterialList } from './materials.ts';
import { TIERS, type Tier } from './table.ts';

export interface TierListRow {
  readonly paper: PaperId;
  /** The papers that it stands together with. */
  readonly group?: PaperGroup;
  /** The words that name it, also where no tier hands it in. */
  readonly naming: readonly Citation[];
  /** By tier; undefined where the tier's projects do not hand the paper in. */
  readonly cells: readonly (Material | undefined)[];
}

/** The amounts of one tier as one cell: what they agree on, or `open` until the amount is known. */
function merge(found: readonly (Material | undefined)[]): Material | undefined {
  const present = found.filter((each) => each !== undefined);
  const [first] = present;
  if (first === undefined) return undefined;
  const agree = present.length === found.length && present.every(({ status }) => status === first.status);
  if (agree) return first;
  return { ...first, status: 'open', asks: [...new Set([...first.asks, 'total' as const])] };
}

function cellOf({ facts, amounts }: Tier, list: ListId, paper: PaperId): Material | undefined {
  const lists = amounts.map((total) => listMaterials({ ...facts, total }, list));
  return merge(lists.map(({ items }) => items.find(({ id }) => id === paper)));
}

/** Every paper of a list against every tier; `open` where it hangs on more than the tier. */
export function tierLists(list: ListId): readonly TierListRow[] {
  const { papers = [], groups = [] } = LISTS.find(({ id }) => id === list) ?? {};
  const groupOf = (paper: PaperId): Pick<TierListRow, 'group'> => {
    const group = groups.find((each) => each.papers.includes(paper));
    return group === undefined ? {} : { group };
  };
  return papers.map((paper) => ({
    paper,
    ...groupOf(paper),
    naming: citesNaming(list, paper),
    cells: TIERS.map((tier) => cellOf(tier, list, paper)),
  }));
}

/** What stands over a whole list in a tier: its doubts, 包括但不限于, and whether the city's rules decide. */
export function aboutTierLists(
  list: ListId,
): readonly Pick<MaterialList, 'interpretations' | 'notExhaustive' | 'byCityRules'>[] {
  return TIERS.map(({ facts, amounts }) => {
    const lists = amounts.map((total) => listMaterials({ ...facts, total }, list));
    const first = lists.find(({ items }) => items.length > 0);
    const interpretations = [...new Set(lists.flatMap((each) => each.interpretations))];
    return {
      interpretations: first === undefined ? [] : interpretations,
      ...(first?.notExhaustive && { notExhaustive: first.notExhaustive }),
      ...(first?.byCityRules && { byCityRules: first.byCityRules }),
    };
  });
}
