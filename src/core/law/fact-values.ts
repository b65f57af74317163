/** What follows from the table of facts: their types, values and labels, and which values go together. */
import { keysOf, mapped } from '../engine/record.ts';
import { isYuan, type Yuan } from '../engine/money.ts';
import { FACTS } from './facts.ts';

export type FactKey = keyof typeof FACTS;
type KeyOfKind<Kind> = { [Key in FactKey]: (typeof FACTS)[Key]['kind'] extends Kind ? Key : never }[FactKey];
export type ChoiceKey = KeyOfKind<'choice'>;
export type SetKey = KeyOfKind<'set'>;
export type MoneyKey = KeyOfKind<'money'>;
/** The possible values of a choice, or of the members of a set. */
export type ValueOf<Key extends ChoiceKey | SetKey> = Key extends ChoiceKey | SetKey
  ? keyof (typeof FACTS)[Key]['options']
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

const listed = <Value extends string>(options: Readonly<Record<Value, unknown>>) => ({ options: keysOf(options) });

/** Facts with one value of a list, and the values in the order of asking. */
export const CHOICES = {
  secrecy: listed(FACTS.secrecy.options),
  unit: listed(FACTS.unit.options),
  category: listed(FACTS.category.options),
  nature: listed(FACTS.nature.options),
} satisfies Readonly<Record<ChoiceKey, unknown>>;

/** Facts with a set of values. */
export const SETS = {
  funds: listed(FACTS.funds.options),
  traits: listed(FACTS.traits.options),
  priorities: listed(FACTS.priorities.options),
  obstacles: listed(FACTS.obstacles.options),
} satisfies Readonly<Record<SetKey, unknown>>;

/** Every fact in the order of asking, of reading and of writing. */
export const FACT_KEYS = keysOf(FACTS);

const labelsOf = <Key extends string>(named: Readonly<Record<Key, { readonly label: string }>>) =>
  mapped(named, ({ label }: { readonly label: string }) => label);

export const FACT_LABELS: Readonly<Record<FactKey, string>> = labelsOf(FACTS);

export const VALUE_LABELS: { readonly [Key in ChoiceKey | SetKey]: Readonly<Record<ValueOf<Key>, string>> } = {
  secrecy: labelsOf(FACTS.secrecy.options),
  unit: labelsOf(FACTS.unit.options),
  funds: labelsOf(FACTS.funds.options),
  category: labelsOf(FACTS.category.options),
  nature: labelsOf(FACTS.nature.options),
  traits: labelsOf(FACTS.traits.options),
  priorities: labelsOf(FACTS.priorities.options),
  obstacles: labelsOf(FACTS.obstacles.options),
};

const BY_VALUE = new Map(
  Object.entries(VALUE_LABELS).map(([fact, labels]) => [fact, new Map<string, string>(Object.entries(labels))]),
);

/** The label of one value of one fact, by plain strings; the value itself where there is none. */
export function valueLabel(fact: ChoiceKey | SetKey, value: string): string {
  return BY_VALUE.get(fact)?.get(value) ?? value;
}

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

/** A trait or an obstacle, with what it excludes and needs. */
interface Member {
  readonly label: string;
  readonly onlyFor?: readonly Category[];
  readonly needs?: Trait;
}

const MEMBERS: Readonly<Record<Trait | Obstacle, Member>> = { ...FACTS.traits.options, ...FACTS.obstacles.options };

/** The categories under which a trait or an obstacle can be true: all four unless restricted. */
export function categoriesFor(member: Trait | Obstacle): readonly Category[] {
  return MEMBERS[member].onlyFor ?? CHOICES.category.options;
}

/** The trait beside which alone this one stands. */
export const companionOf = (trait: Trait): Trait | undefined => MEMBERS[trait].needs;

/** The categories still possible: the answered one, or those that the answered traits and obstacles admit. */
export function possibleCategories(facts: Facts): readonly Category[] {
  if (facts.category !== undefined) return [facts.category];
  const members = [...(facts.traits ?? []), ...(facts.obstacles ?? [])];
  return CHOICES.category.options.filter((category) =>
    members.every((member) => categoriesFor(member).includes(category)),
  );
}
