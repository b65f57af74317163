/** Answers that may stand together but agree badly: said to the reader, never corrected, and nothing follows from them. */
import { FACT_LABELS, valueLabel, type Facts } from '../law/fact-values.ts';

const CROSS = ['cross-department', 'cross-level'] as const;

const nature = (value: string) => valueLabel('nature', value);
const traits = (members: readonly string[], link: string) =>
  members.map((member) => valueLabel('traits', member)).join(link);

/** 集成类 (第七条) without a cross trait (第十条), or such a trait in another class: each is its own question. */
function remarkOnNature(facts: Facts): string | undefined {
  if (facts.nature === undefined || facts.traits === undefined) return undefined;
  const chosen = CROSS.filter((trait) => facts.traits?.includes(trait));
  if (facts.nature === 'integration') {
    return chosen.length > 0 ? undefined : `您选了${nature('integration')}，却没有选${traits(CROSS, '或')}，请核对。`;
  }
  if (facts.nature !== 'other' || chosen.length === 0) return undefined;
  return `您选了${traits(chosen, '、')}，${FACT_LABELS.nature}选的却是${nature('other')}，请核对。`;
}

/** The whole of T is O&M, yet the project is not called 运维. */
function remarkOnCategory({ category, total, operationPart }: Facts): string | undefined {
  if (category === undefined || category === 'operation' || total === undefined) return undefined;
  if (operationPart !== total) return undefined;
  return `运维部分等于${FACT_LABELS.total}，${FACT_LABELS.category}选的却是${valueLabel('category', category)}，请核对${FACT_LABELS.category}。`;
}

/** What to check among the answers, one sentence each; none while the answers it hangs on are missing. */
export function remarksOn(facts: Facts): string[] {
  return [remarkOnNature(facts), remarkOnCategory(facts)].filter((remark) => remark !== undefined);
}
