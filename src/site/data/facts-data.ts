/** The facts about a project as other programs ask for them: labels, values, questions, and a JSON Schema. */
import { toJSONSchema } from 'zod/mini';
import {
  categoriesFor,
  CHOICES,
  FACT_LABELS,
  NONE_LABEL,
  QUESTIONS,
  SETS,
  valueLabel,
  type FactKey,
  type Question,
} from '../../core/index.ts';
import { companionOf } from '../../core/law/fact-values.ts';
import { isChoice, isSet, type Category } from '../../core/law/fact-values.ts';
import { factsSchema } from '../../core/answers/facts-schema.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { aboutData } from './about.ts';

function kindAndValues(fact: FactKey): { kind: 'choice' | 'set' | 'amount'; values: readonly string[] } {
  if (isChoice(fact)) return { kind: 'choice', values: CHOICES[fact].options };
  return isSet(fact) ? { kind: 'set', values: SETS[fact].options } : { kind: 'amount', values: [] };
}

const labelOf = (fact: FactKey, value: string) => (isChoice(fact) || isSet(fact) ? valueLabel(fact, value) : value);

/** The members that only some categories of project admit, with those categories. */
const ONLY_FOR = new Map<string, readonly string[]>(
  [...SETS.traits.options, ...SETS.obstacles.options]
    .map((member) => [member, categoriesFor(member)] as const)
    .filter(([, categories]) => categories.length < CHOICES.category.options.length),
);

const valueData = (fact: FactKey, value: string, { words }: Question) => ({
  value,
  label: labelOf(fact, value),
  cite: words[value] ?? null,
  onlyFor: ONLY_FOR.get(value) ?? null,
});

function factData(asked: Question) {
  const { fact, text, why, cites, interpretations } = asked;
  const { kind, values } = kindAndValues(fact);
  return {
    id: fact,
    label: FACT_LABELS[fact],
    kind,
    unit: kind === 'amount' ? '元' : null,
    values: values.map((value) => valueData(fact, value, asked)),
    question: text,
    why,
    cites,
    interpretations,
  };
}

/** Every fact in the order of asking. */
export function factsData() {
  return QUESTIONS.map(factData);
}

const NONE = `“${NONE_LABEL}”写作空数组。`;
const IN_YUAN = '写整数，单位是元（不写万元数）：';
/** Traits that stand only beside another, each with the other. */
const COMPANIONS = SETS.traits.options.flatMap((trait) => {
  const companion = companionOf(trait);
  return companion === undefined ? [] : [{ trait, companion }];
});
const sayCompanions = COMPANIONS.map(
  ({ trait, companion }) => `“${valueLabel('traits', trait)}”要与“${valueLabel('traits', companion)}”一起选`,
).join('；');

/** What may not stand together, in words. That the part is not above the total only the words say: draft 7 compares no two numbers. */
const TOGETHER: Readonly<Partial<Record<FactKey, string>>> = {
  total: `${IN_YUAN}1万元写 10000。`,
  operationPart: `${IN_YUAN}没有运维写 0。不能超过总投资（这一点 JSON Schema 表达不了，要另外查）。运维类项目的全部投资都是运维，不另填。`,
  traits: `${NONE}有的只适用于某一类项目，见 rules.json 的 onlyFor；${sayCompanions}。`,
  priorities: NONE,
  obstacles: `${NONE}有的只适用于某一类项目，见 rules.json 的 onlyFor。`,
};

type Property = Readonly<Record<string, unknown>>;

/** `enum` becomes a choice among constants, each with its label. */
function labelled(fact: FactKey, { enum: _enum, ...rest }: Property, values: readonly string[]): Property {
  return { ...rest, oneOf: values.map((value) => ({ const: value, title: labelOf(fact, value) })) };
}

const isProperty = (value: unknown): value is Property =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function described(fact: FactKey, property: Property): Property {
  const { kind, values } = kindAndValues(fact);
  const { items } = property;
  const typed = kind === 'choice' ? labelled(fact, property, values) : property;
  const question = QUESTIONS.find((each) => each.fact === fact)?.text ?? '';
  return {
    title: FACT_LABELS[fact],
    description: (kind === 'amount' ? '' : question) + (TOGETHER[fact] ?? ''),
    ...typed,
    ...(kind === 'set' && isProperty(items) ? { items: labelled(fact, items, values) } : {}),
  };
}

/** The members that a category does not admit, refused; nothing where it admits all. */
function without(fact: 'traits' | 'obstacles', category: Category) {
  const refused = SETS[fact].options.filter((member) => !categoriesFor(member).includes(category));
  return refused.length === 0 ? {} : { [fact]: { not: { contains: { enum: refused } } } };
}

/** What facts of one category may hold: the category itself, where it is answered, and no member that it does not admit. */
const ofCategory = (category: Category) => ({
  title: valueLabel('category', category),
  properties: {
    category: { const: category },
    ...without('traits', category),
    ...without('obstacles', category),
    ...(category === 'operation' ? { operationPart: false } : {}),
  },
});

/** Facts fit at least one category; a member that needs another stands beside it. As consistency.ts in the core. */
const CONSISTENT = [
  { anyOf: CHOICES.category.options.map(ofCategory) },
  ...COMPANIONS.map(({ trait, companion }) => ({
    if: { required: ['traits'], properties: { traits: { contains: { const: trait } } } },
    then: { properties: { traits: { contains: { const: companion } } } },
  })),
];

/** `/data/facts.schema.json` (draft 7): it takes and refuses what the core does, but for a part above the total. `home` as in about.ts. */
export function factsJsonSchema(regulation: Regulation, home: string) {
  const about = aboutData(regulation, home);
  const { $schema, properties = {}, ...schema } = toJSONSchema(factsSchema, { io: 'input', target: 'draft-7' });
  const facts = QUESTIONS.map(({ fact }): [string, Property] => {
    const property: unknown = properties[fact];
    if (!isProperty(property)) throw new Error(`the schema of the facts has no ${fact}`);
    return [fact, described(fact, property)];
  });
  return {
    $schema,
    $id: `${home}data/facts.schema.json`,
    $comment: [`版本 ${about.version}，格式 ${about.format}。`, ...about.disclaimers].join(''),
    title: `${about.title}：项目情况`,
    description: '没有写的一项就是还没有回答。金额的单位一律是元。请勿填写涉密信息。',
    ...schema,
    properties: Object.fromEntries(facts),
    allOf: CONSISTENT,
  };
}
