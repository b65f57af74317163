/** The facts about a project: their names and values. Both are a contract (URLs, exports). The schema: facts-schema.ts. */
import { isYuan, type Yuan } from '../engine/money.ts';

/** The values of a fact, in the order of asking. */
const listed = <const Options extends readonly string[]>(...options: Options) => ({ options });

/** Facts with one value of a list. */
export const CHOICES = {
  secrecy: listed('none', 'work-secret', 'state-secret'),
  unit: listed(
    'town',
    'department',
    'authorised-body',
    'party-organ',
    'school',
    'hospital',
    'state-enterprise',
    'other-institution',
  ),
  category: listed('new', 'upgrade', 'operation', 'service'),
  nature: listed('infrastructure', 'integration', 'other'),
} as const;

/** Facts with a set of values. */
export const SETS = {
  funds: listed('district', 'superior', 'social', 'own'),
  traits: listed(
    'cross-department',
    'cross-level',
    'public-generic',
    'fee-platform',
    'within-other-project',
    'development-reform-approved',
    'major-deployment',
    'service-with-goods',
    'service-builds-system',
  ),
  priorities: listed('national-major', 'provincial-key', 'integrating'),
  obstacles: listed(
    'own-infrastructure',
    'own-line',
    'off-cloud',
    'untrusted-products',
    'insecure',
    'unclear-need',
    'predecessor-unaccepted',
    'not-unified',
  ),
} as const;

export type ChoiceKey = keyof typeof CHOICES;
export type SetKey = keyof typeof SETS;
export type MoneyKey = 'total' | 'operationPart';
export type FactKey = ChoiceKey | SetKey | MoneyKey;
/** The possible values of a choice, or of the members of a set. */
export type ValueOf<Key extends ChoiceKey | SetKey> = Key extends ChoiceKey
  ? (typeof CHOICES)[Key]['options'][number]
  : Key extends SetKey
    ? (typeof SETS)[Key]['options'][number]
    : never;

/** What is known of a project. An absent key is unanswered; an empty set is answered “none”. Money in 元. */
export type Facts = {
  readonly [Key in FactKey]?: Key extends ChoiceKey
    ? ValueOf<Key>
    : Key extends SetKey
      ? readonly ValueOf<Key>[]
      : Yuan;
};
export type Unit = ValueOf<'unit'>;
export type Category = ValueOf<'category'>;
export type Trait = ValueOf<'traits'>;
export type Obstacle = ValueOf<'obstacles'>;

export const isChoice = (fact: string): fact is ChoiceKey => fact in CHOICES;
export const isSet = (fact: string): fact is SetKey => fact in SETS;

function isValueOf(fact: string, value: unknown): boolean {
  if (isSet(fact))
    return Array.isArray(value) && SETS[fact].options.filter((each) => value.includes(each)).length === value.length;
  if (isChoice(fact)) return CHOICES[fact].options.some((each) => each === value);
  return typeof value === 'number' && isYuan(value);
}

/** What was read fact by fact, as facts. */
export function areFacts(values: Readonly<Record<string, unknown>>): values is Facts {
  return Object.entries(values).every(([fact, value]) => isValueOf(fact, value));
}

/** Every fact in the order of asking, of reading and of writing. */
export const FACT_KEYS = [
  'secrecy',
  'unit',
  'funds',
  'category',
  'nature',
  'total',
  'operationPart',
  'traits',
  'priorities',
  'obstacles',
] as const satisfies readonly FactKey[];

/** Members that only some categories admit (升级改造 alone can have an unaccepted predecessor, and so on). */
const ONLY_FOR: Readonly<Partial<Record<Trait | Obstacle, readonly Category[]>>> = {
  'service-with-goods': ['service'],
  'service-builds-system': ['service'],
  'off-cloud': ['new', 'upgrade'],
  'predecessor-unaccepted': ['upgrade'],
};

/** The categories under which a trait or an obstacle can be true: all four unless restricted. */
export function categoriesFor(member: Trait | Obstacle): readonly Category[] {
  return ONLY_FOR[member] ?? CHOICES.category.options;
}

/** The categories still possible: the answered one, or those that the answered traits and obstacles admit. */
export function possibleCategories(facts: Facts): readonly Category[] {
  if (facts.category !== undefined) return [facts.category];
  const members = [...(facts.traits ?? []), ...(facts.obstacles ?? [])];
  return CHOICES.category.options.filter((category) =>
    members.every((member) => categoriesFor(member).includes(category)),
  );
}
