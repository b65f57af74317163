/** The decision space, enumerated: representative values of every fact, either side of every threshold. */
import { checkConsistency } from '../../core/law/consistency.ts';
import { CHOICES, SETS, type Category, type Trait } from '../../core/law/fact-values.ts';
import { BOUNDS, wan, yuan, type Facts, type Yuan } from '../../core/index.ts';

/** One 元 below, at, and one 元 above every threshold, in 元, rising: each tier from both ends. */
export const AMOUNTS: readonly Yuan[] = BOUNDS.flatMap(({ amount }) => [yuan(amount - 1), amount, yuan(amount + 1)]);

/** No O&M part, and one that brings 500万元 and 1000万元 below the line for key projects. */
export const OPERATION_PARTS: readonly Yuan[] = [wan(0), wan(600)];

const isConsistent = (facts: Facts) => checkConsistency(facts).clashes.length === 0;

const pairs = <Value>(values: readonly Value[]): Value[][] =>
  values.flatMap((first, index) => values.slice(index + 1).map((second) => [first, second]));

/** No trait, each alone, and each two together, as far as the category admits them. */
function traitSets(category: Category): Trait[][] {
  const traits = SETS.traits.options;
  const sets = [[], ...traits.map((trait) => [trait]), ...pairs(traits)];
  return sets.filter((set) => isConsistent({ category, traits: set }));
}

/** Complete answers that differ in everything but the amounts. Secrecy, priorities and obstacles are fixed: proven inert for steps. */
export function* frames(): Generator<Facts> {
  for (const category of CHOICES.category.options)
    for (const traits of traitSets(category))
      for (const unit of CHOICES.unit.options)
        for (const nature of CHOICES.nature.options)
          for (const funds of [['district'], ['district', 'superior']] as const)
            yield { secrecy: 'none', unit, funds, category, nature, traits, priorities: [], obstacles: [] };
}

/** The frame with every amount, in rising order, for one O&M part. Pure 运维 has none to give. */
export function withAmounts(frame: Facts, operationPart: Yuan): Facts[] {
  const amounts = AMOUNTS.filter((total) => total >= operationPart);
  if (frame.category === 'operation') return amounts.map((total) => ({ ...frame, total }));
  return amounts.map((total) => ({ ...frame, total, operationPart }));
}
