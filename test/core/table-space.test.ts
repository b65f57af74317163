/** The table against every kind of project that a column speaks of. */
import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../src/core/law/consistency.ts';
import { CHOICES, SETS, type Facts } from '../../src/core/law/fact-values.ts';
import { planRoute, TIERS, tierTable, wan, yuan, type Status, type StepId } from '../../src/core/index.ts';
import { FIFTY, FIVE_HUNDRED, MIDDLE, THOUSAND, TWO_HUNDRED } from '../bounds.ts';

/** Amounts inside each tier, in 元: both ends, and either side of whatever the law counts in between. */
const BY_TIER = [
  [yuan(1), wan(3), FIFTY.below],
  [FIFTY.above, MIDDLE, TWO_HUNDRED.below],
  [
    TWO_HUNDRED.above,
    wan(330),
    ...[FIVE_HUNDRED.below, FIVE_HUNDRED.at, FIVE_HUNDRED.above],
    wan(760),
    ...[THOUSAND.below, THOUSAND.at, THOUSAND.above],
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
    for (const project of projects(tier.facts, amount))
      for (const { id, status } of planRoute(project).steps)
        found.set(id, (found.get(id) ?? new Set<Status>()).add(status));

  it.each(rows.map(({ id, cells }) => [id, cells[tier.index]] as const))('%s is true of every project', (id, cell) => {
    const statuses = [...(found.get(id) ?? [])];
    if (cell?.status === 'open') expect(statuses.length).toBeGreaterThan(1);
    else expect(statuses).toEqual([cell?.status]);
  });
});
