/** The facts about a project: their names, values and labels. Names and values are a contract (URLs, exports). */
import * as z from 'zod/mini';
import { yuanSchema } from './money.ts';

const secrecySchema = z.enum(['none', 'work-secret', 'state-secret']);
export const unitSchema = z.enum([
  'town',
  'department',
  'authorised-body',
  'party-organ',
  'school',
  'hospital',
  'state-enterprise',
  'other-institution',
]);
export const fundSchema = z.enum(['district', 'superior', 'social', 'own']);
export const categorySchema = z.enum(['new', 'upgrade', 'operation', 'service']);
export const natureSchema = z.enum(['infrastructure', 'integration', 'other']);
export const traitSchema = z.enum([
  'cross-department',
  'cross-level',
  'public-generic',
  'fee-platform',
  'within-other-project',
  'development-reform-approved',
  'major-deployment',
  'service-with-goods',
  'service-builds-system',
]);
export const prioritySchema = z.enum(['national-major', 'provincial-key', 'integrating']);
export const obstacleSchema = z.enum([
  'own-infrastructure',
  'own-line',
  'off-cloud',
  'untrusted-products',
  'insecure',
  'unclear-need',
  'predecessor-unaccepted',
  'not-unified',
]);

/** What is known of a project. An absent key is unanswered; an empty set is answered “none”. Money in 元. */
export const factsSchema = z.object({
  secrecy: z.exactOptional(secrecySchema),
  unit: z.exactOptional(unitSchema),
  funds: z.exactOptional(z.array(fundSchema).check(z.minLength(1))),
  category: z.exactOptional(categorySchema),
  nature: z.exactOptional(natureSchema),
  total: z.exactOptional(yuanSchema.check(z.positive())),
  operationPart: z.exactOptional(yuanSchema),
  traits: z.exactOptional(z.array(traitSchema)),
  priorities: z.exactOptional(z.array(prioritySchema)),
  obstacles: z.exactOptional(z.array(obstacleSchema)),
});

type Parsed = z.infer<typeof factsSchema>;
type Frozen<Value> = Value extends readonly (infer Member)[] ? readonly Member[] : Value;

/** Facts, possibly partial, readonly through and through. */
export type Facts = { readonly [Key in keyof Parsed]?: Frozen<Exclude<Parsed[Key], undefined>> };
export type FactKey = keyof Facts;
export type Unit = z.infer<typeof unitSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Trait = z.infer<typeof traitSchema>;
export type Obstacle = z.infer<typeof obstacleSchema>;

/** Facts with one value of a list. */
export const CHOICES = {
  secrecy: secrecySchema,
  unit: unitSchema,
  category: categorySchema,
  nature: natureSchema,
} as const;
/** Facts with a set of values. */
export const SETS = {
  funds: fundSchema,
  traits: traitSchema,
  priorities: prioritySchema,
  obstacles: obstacleSchema,
} as const;

export type ChoiceKey = keyof typeof CHOICES;
export type SetKey = keyof typeof SETS;
export type MoneyKey = 'total' | 'operationPart';
/** The possible values of a choice, or of the members of a set. */
export type ValueOf<Key extends ChoiceKey | SetKey> = Key extends ChoiceKey
  ? z.infer<(typeof CHOICES)[Key]>
  : Key extends SetKey
    ? z.infer<(typeof SETS)[Key]>
    : never;

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
  return ONLY_FOR[member] ?? categorySchema.options;
}

/** The categories still possible: the answered one, or those that the answered traits and obstacles admit. */
export function possibleCategories(facts: Facts): readonly Category[] {
  if (facts.category !== undefined) return [facts.category];
  const members = [...(facts.traits ?? []), ...(facts.obstacles ?? [])];
  return categorySchema.options.filter((category) =>
    members.every((member) => categoriesFor(member).includes(category)),
  );
}
