import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../src/core/consistency.ts';
import { CHOICES, SETS, type Facts } from '../../src/core/facts.ts';
import { planRoute, TIERS, tierLists, tierTable, wan, yuan, type Status, type StepId } from '../../src/core/index.ts';

/** Amounts inside each tier, in 元: both ends, and either side of whatever the law counts in between. */
const BY_TIER = [
  [1, wan(3), wan(50) - 1],
  [wan(50) + 1, wan(51), wan(120), wan(200) - 1],
  [
    wan(200) + 1,
    wan(330),
    wan(500) - 1,
    wan(500),
    wan(500) + 1,
    wan(760),
    wan(1000) - 1,
    wan(1000),
    wan(1000) + 1,
    wan(90_000),
  ],
];

const PARTS = [0, 3, 300].map(wan);
const TRAITS: readonly NonNullable<Facts['traits']>[] = [[], ...SETS.traits.options.map((trait) => [trait])];

/** Every kind of project that a tier's column speaks of, at one amount. */
function* projects(tier: Facts, total: Facts['total']): Generator<Facts> {
  for (const category of CHOICES.category.options)
    for (const nature of CHOICES.nature.options)
      for (const unit of CHOICES.unit.options)
        for (const traits of TRAITS)
          for (const operationPart of PARTS) {
            const facts = { ...tier, category, nature, unit, traits, ...(total === undefined ? {} : { total }) };
            const part = category === 'operation' ? {} : { operationPart };
            if (checkConsistency({ ...facts, ...part }).clashes.length === 0) yield { ...facts, ...part };
          }
}

const rows = tierTable();

describe.each(TIERS.map(({ title, facts }, index) => ({ title, facts, index })))('the column “$title”', (tier) => {
  const found = new Map<StepId, Set<Status>>();
  for (const amount of BY_TIER[tier.index] ?? [])
    for (const project of projects(tier.facts, yuan(amount)))
      for (const { id, status } of planRoute(project).steps)
        found.set(id, (found.get(id) ?? new Set<Status>()).add(status));

  it.each(rows.map(({ id, cells }) => [id, cells[tier.index]] as const))('%s is true of every project', (id, cell) => {
    const statuses = [...(found.get(id) ?? [])];
    if (cell?.status === 'open') expect(statuses.length).toBeGreaterThan(1);
    else expect(statuses).toEqual([cell?.status]);
  });
});

describe('the table', () => {
  const cellsOf = (id: StepId) => rows.find((row) => row.id === id)?.cells ?? [];

  it('has a cell for every step and tier', () => {
    expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => TIERS.length));
  });

  it('leaves the province’s key pool open over 200万元, and says that it hangs on the amount first', () => {
    const [small, middle, large] = cellsOf('provincial-key-pool');
    expect([small?.status, middle?.status, large?.status]).toEqual(['not-required', 'not-required', 'open']);
    expect(large?.asks[0]).toBe('total');
    expect(large?.asks).toEqual(expect.arrayContaining(['nature', 'category', 'operationPart']));
  });

  it('leaves what 第二十条 asks over 200万元 open likewise', () => {
    expect(cellsOf('provincial-appraisal-and-review')[2]).toMatchObject({ status: 'open' });
    expect(cellsOf('city-filing-below-limit')[2]).toMatchObject({ status: 'open' });
  });

  it('asks the amount only where the amount decides inside the tier', () => {
    const asking = rows.filter(({ cells }) => cells.some(({ asks }) => asks.includes('total'))).map(({ id }) => id);
    expect(asking).toEqual(['provincial-key-pool', 'provincial-appraisal-and-review', 'city-filing-below-limit']);
  });

  it('names who assesses the fiscal capacity, though below 50万元 the text names nobody', () => {
    const row = rows.find(({ id }) => id === 'fiscal-capacity-assessment');
    expect(row?.by).toBe('区政务服务和数据管理局会同区财政局');
    expect(row?.cells.map(({ by }) => by === row.by)).toEqual([false, true, true]);
  });

  it('cites the articles behind a settled cell', () => {
    expect(cellsOf('record-filing')[0]?.cites.map(({ place }) => place)).toContain('6.p1s4');
    expect(cellsOf('report-to-city-bureau')[2]?.cites.map(({ place }) => place)).toContain('6.p1s2');
  });
});

it('a paper that no tier hands in still has the words that name it', () => {
  const rows = tierLists('declaration').filter(({ cells }) => cells.every((cell) => cell === undefined));
  expect(rows.map(({ paper, naming }) => [paper, naming.map(({ place }) => place)])).toEqual([
    ['work-secret-protection', ['13.i3n1s3']],
    ['graded-protection-plan', ['13.i3n1s3']],
  ]);
});
