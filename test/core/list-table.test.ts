import { describe, expect, it } from 'vitest';
import { aboutTierLists, LISTS, listMaterials, tierLists, TIERS, type ListId } from '../../src/core/index.ts';
import { factsWith } from './plan.ts';
import { placeOf } from '../place-of.ts';

const cellsOf = (list: ListId, paper: string) => tierLists(list).find((row) => row.paper === paper)?.cells ?? [];
const statuses = (list: ListId, paper: string) => cellsOf(list, paper).map((cell) => cell?.status);

describe('the papers tier by tier', () => {
  it.each(LISTS)('$id: a row for each paper, a cell for each tier, true of every amount of it', ({ id, papers }) => {
    const rows = tierLists(id);
    expect(rows.map(({ paper }) => paper)).toEqual([...papers]);
    for (const [index, { facts, amounts }] of TIERS.entries()) {
      const lists = amounts.map((total) => listMaterials({ ...facts, total }, id).items);
      for (const { paper, cells } of rows) {
        const found = new Set(lists.map((items) => items.find((item) => item.id === paper)?.status));
        const [agreed] = found;
        expect(cells[index]?.status, `${paper} ${String(index)}`).toBe(found.size === 1 ? agreed : 'open');
      }
    }
    expect(rows.every(({ cells }) => cells.length === TIERS.length)).toBe(true);
  });

  it('leaves a cell empty where the tier hands nothing in', () => {
    expect(statuses('approval', 'approval-document')[0]).toBeUndefined();
  });
});

describe('what stands over a list, tier by tier', () => {
  it('are the doubts of its steps, and nothing where the stage falls away', () => {
    const [small, middle] = aboutTierLists('approval');
    expect(small).toEqual({ interpretations: [] });
    expect(middle?.interpretations).toEqual(listMaterials(factsWith('total=120'), 'approval').interpretations);
  });

  it('says that the declaration is not exhaustive, and that the city’s rules decide from 200万元', () => {
    expect(aboutTierLists('declaration').map(({ notExhaustive }) => notExhaustive?.place.startsWith('13.'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(aboutTierLists('final-acceptance').map(({ byCityRules }) => byCityRules?.place)).toEqual([
      undefined,
      undefined,
      placeOf(28, '投资额在200万元以上'),
    ]);
  });
});
