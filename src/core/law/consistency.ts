/** What answers may not say together. Of two that clash the later in the table of facts drops; the rest stays. */
import {
  categoriesFor,
  companionOf,
  CHOICES,
  FACT_LABELS,
  valueLabel,
  type Category,
  type FactKey,
  type Facts,
  type Trait,
  type Obstacle,
} from './fact-values.ts';
import { formatWan } from '../engine/money.ts';

/** A fact that clashed with an earlier one, and why it was dropped. */
export interface Clash {
  readonly fact: FactKey;
  readonly message: string;
}

export interface Checked {
  readonly facts: Facts;
  readonly clashes: readonly Clash[];
}

/** 运维部分: never above 总投资; for 运维 it is the whole of it and not asked. */
function clashOfOperationPart({ operationPart, total, category }: Facts): string | undefined {
  if (operationPart === undefined) return undefined;
  if (category === 'operation') return '运维类项目的全部投资都是运维，不另填';
  return total !== undefined && operationPart > total ? `不能超过总投资（${formatWan(total)} 万元）` : undefined;
}

function checkOperationPart(facts: Facts): Checked {
  const reason = clashOfOperationPart(facts);
  if (reason === undefined) return { facts, clashes: [] };
  const { operationPart: _dropped, ...rest } = facts;
  return {
    facts: rest,
    clashes: [{ fact: 'operationPart', message: `${FACT_LABELS.operationPart}：${reason}` }],
  };
}

interface Sifted<Member> {
  readonly kept: Member[];
  readonly possible: readonly Category[];
  readonly clashes: Clash[];
}

/** Keeps the members that some still possible category admits, in order, narrowing the categories as it goes. */
function sift<Member extends Trait | Obstacle>(
  fact: 'traits' | 'obstacles',
  members: readonly Member[],
  categories: readonly Category[],
): Sifted<Member> {
  return members.reduce<Sifted<Member>>(
    ({ kept, possible, clashes }, member) => {
      const admitted = possible.filter((category) => categoriesFor(member).includes(category));
      if (admitted.length > 0) return { kept: [...kept, member], possible: admitted, clashes };
      const only = categoriesFor(member).map((category) => valueLabel('category', category));
      const message = `${FACT_LABELS[fact]}：“${valueLabel(fact, member)}”只适用于${only.join('、')}项目`;
      return { kept, possible, clashes: [...clashes, { fact, message }] };
    },
    { kept: [], possible: categories, clashes: [] },
  );
}

/** Traits that stand only beside another. */
function checkCompanions(facts: Facts): Checked {
  const { traits = [] } = facts;
  const alone = traits.flatMap((trait) => {
    const companion = companionOf(trait);
    return companion === undefined || traits.includes(companion) ? [] : [{ trait, companion }];
  });
  if (alone.length === 0) return { facts, clashes: [] };
  const kept = traits.filter((trait) => alone.every((each) => each.trait !== trait));
  return {
    facts: withMembers(facts, 'traits', kept),
    clashes: alone.map(({ trait, companion }) => ({
      fact: 'traits',
      message: `${FACT_LABELS.traits}：“${valueLabel('traits', trait)}”要与“${valueLabel('traits', companion)}”一起选`,
    })),
  };
}

/** A set that was empty stays answered; one that lost all its members is unanswered. */
function withMembers<Key extends 'traits' | 'obstacles'>(facts: Facts, key: Key, kept: NonNullable<Facts[Key]>): Facts {
  if (kept.length > 0 || facts[key]?.length === 0) return { ...facts, [key]: kept };
  const { [key]: _lost, ...rest } = facts;
  return rest;
}

function checkCategories(facts: Facts): Checked {
  const categories = facts.category === undefined ? CHOICES.category.options : [facts.category];
  const traits = sift('traits', facts.traits ?? [], categories);
  const obstacles = sift('obstacles', facts.obstacles ?? [], traits.possible);
  const kept = facts.traits === undefined ? facts : withMembers(facts, 'traits', traits.kept);
  return {
    facts: kept.obstacles === undefined ? kept : withMembers(kept, 'obstacles', obstacles.kept),
    clashes: [...traits.clashes, ...obstacles.clashes],
  };
}

/** Drops what clashes, names it, keeps everything else. Facts without a clash come back as they are. */
export function checkConsistency(facts: Facts): Checked {
  return [checkOperationPart, checkCompanions, checkCategories].reduce<Checked>(
    (done, check) => {
      const next = check(done.facts);
      return { facts: next.facts, clashes: [...done.clashes, ...next.clashes] };
    },
    { facts, clashes: [] },
  );
}
