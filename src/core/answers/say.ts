/** Facts in words, as a clerk would read them out. */
import { FACT_KEYS, FACT_LABELS, valueLabel, type FactKey, type Facts } from '../law/fact-values.ts';
import { sayAmount } from '../engine/money.ts';
import { NONE_LABEL, NO_OPERATION_LABEL } from '../law/questions.ts';

/** One answer in words; undefined where there is none. */
export function sayAnswer(facts: Facts, fact: FactKey): string | undefined {
  switch (fact) {
    case 'total':
      return facts.total === undefined ? undefined : sayAmount(facts.total);
    case 'operationPart':
      if (facts.operationPart === undefined) return undefined;
      return facts.operationPart === 0 ? NO_OPERATION_LABEL : sayAmount(facts.operationPart);
    case 'secrecy':
    case 'unit':
    case 'category':
    case 'nature': {
      const value = facts[fact];
      return value === undefined ? undefined : valueLabel(fact, value);
    }
    case 'funds':
    case 'traits':
    case 'priorities':
    case 'obstacles': {
      const members: readonly string[] | undefined = facts[fact];
      if (members === undefined) return undefined;
      return members.length === 0 ? NONE_LABEL : members.map((member) => valueLabel(fact, member)).join('；');
    }
  }
}

/** Every answer given, in the order of asking, with its label. */
export function sayAnswers(facts: Facts): { readonly label: string; readonly words: string }[] {
  return FACT_KEYS.flatMap((fact) => {
    const words = sayAnswer(facts, fact);
    return words === undefined ? [] : [{ label: FACT_LABELS[fact], words }];
  });
}

/** The facts that are asked, by their labels: 总投资、项目性质. */
export function sayFacts(facts: readonly FactKey[]): string {
  return facts.map((fact) => FACT_LABELS[fact]).join('、');
}
