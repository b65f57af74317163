/** Another program, with nothing but rules.json and the page about it, comes to the same steps as the tools, however it is read. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { planRoute, wan, type Facts, type Yuan } from '../../src/core/index.ts';
import { areReadings, type Readings } from '../../src/core/law/interpretations.ts';
import { figuresOf } from '../../src/site/coverage/figures.ts';
import { rulesData } from '../../src/site/data/rules-data.ts';
import { AMOUNTS } from '../../src/site/coverage/space.ts';
import { MIDDLE, THOUSAND } from '../bounds.ts';
import { regulation } from './content.ts';

const condition = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('amount'),
    of: z.enum(['total', 'net']),
    comparison: z.enum(['orMore', 'below', 'exactly', 'above']),
    bound: z.object({ amount: z.number() }),
  }),
  z.object({ kind: z.literal('one-of'), fact: z.string(), values: z.array(z.string()) }),
  z.object({ kind: z.enum(['any', 'none']), fact: z.string(), members: z.array(z.string()) }),
  z.object({ kind: z.literal('reads'), doubt: z.string(), readings: z.array(z.string()) }),
  z.object({
    kind: z.literal('found'),
    about: z.string(),
    values: z.array(z.string()),
    number: z.enum(['at', 'past']).optional(),
  }),
]);
const rule = z.object({
  about: z.string(),
  value: z.string(),
  when: z.array(condition),
  overrides: z.boolean().default(false),
});
const rules = z.object({
  steps: z.array(z.object({ id: z.string() })),
  rules: z.array(rule),
  numbers: z.object({ doubt: z.string(), below: z.string(), when: z.array(z.array(condition)) }),
  interpretations: z.array(
    z.object({ slug: z.string(), taken: z.string(), readings: z.array(z.object({ id: z.string() })) }),
  ),
});
/** Complete answers, as the schema of the facts has them. */
const answers = z.object({ category: z.string(), total: z.number(), operationPart: z.number().default(0) }).loose();

type Answers = z.infer<typeof answers>;

const written = rulesData(regulation, figuresOf().weights, 'https://example.org/');
const data = rules.parse(JSON.parse(JSON.stringify(written)));

const COMPARE = {
  orMore: (amount: number, bound: number) => amount >= bound,
  below: (amount: number, bound: number) => amount < bound,
  exactly: (amount: number, bound: number) => amount === bound,
  above: (amount: number, bound: number) => amount > bound,
};

/** A project, and how each doubt is read. */
interface Case {
  readonly given: Answers;
  readonly readings: Readonly<Record<string, string>>;
}

const netOf = ({ category, total, operationPart }: Answers) => (category === 'operation' ? 0 : total - operationPart);

const all = (when: readonly z.infer<typeof condition>[], of: Case) => when.every((each) => holds(each, of));

/** The project with 1元 less, and how its doubts are read. */
const justBelow = ({ given, readings }: Case): Case => {
  const total = given.total - 1;
  return { given: { ...given, total, operationPart: Math.min(given.operationPart, total) }, readings };
};

/** Whether the number itself is in two tiers: see numbers in rules.json. */
const isAtNumber = (of: Case) => data.numbers.when.some((when) => all(when, of));

/** Where the doubt puts the number in the lower tier alone, the project as it is judged. */
const judged = (of: Case) =>
  of.readings[data.numbers.doubt] === data.numbers.below && isAtNumber(of) ? justBelow(of) : of;

/** Whether the other step would be something else with 1元 less. */
const hangsOnNumber = (step: string, of: Case) =>
  isAtNumber(of) && conclude(step, of).join() !== conclude(step, justBelow(of)).join();

function holds(each: z.infer<typeof condition>, of: Case): boolean {
  const { given, readings } = of;
  if (each.kind === 'amount')
    return COMPARE[each.comparison](each.of === 'net' ? netOf(given) : given.total, each.bound.amount);
  if (each.kind === 'reads') return each.readings.includes(readings[each.doubt] ?? '');
  if (each.kind === 'found') {
    const isFound = conclude(each.about, of).some((value) => each.values.includes(value));
    return isFound && (each.number === undefined || (each.number === 'at') === hangsOnNumber(each.about, of));
  }
  const answer = given[each.fact];
  if (each.kind === 'one-of') return each.values.some((value) => value === answer);
  const some = Array.isArray(answer) && each.members.some((member) => answer.includes(member));
  return some === (each.kind === 'any');
}

/** What the rules that hold conclude about a step; a note concludes nothing, one that overrides sets the others aside. */
function conclude(step: string, of: Case): string[] {
  const about = data.rules.filter((each) => each.about === step && each.value !== 'note');
  const holding = about.filter(({ when }) => all(when, of));
  const overriding = holding.filter(({ overrides }) => overrides);
  return [...new Set((overriding.length > 0 ? overriding : holding).map(({ value }) => value))];
}

const conclusions = (step: string, of: Case) => conclude(step, judged(of));

const PROJECT = { secrecy: 'none', unit: 'town', funds: ['district'], nature: 'other', traits: [] } as const;
const REST = { priorities: [], obstacles: [] } as const;
const total = (amount: Yuan) => ({ total: amount, operationPart: wan(0) });

const projects: readonly Facts[] = [
  ...AMOUNTS.flatMap((amount) =>
    (['new', 'upgrade', 'service'] as const).map((category) => ({
      ...PROJECT,
      ...REST,
      ...total(amount),
      category,
    })),
  ),
  { ...PROJECT, ...REST, category: 'operation', total: wan(600) },
  { ...PROJECT, ...REST, category: 'new', total: wan(600), operationPart: wan(150) },
  { ...PROJECT, ...REST, ...total(THOUSAND.at), category: 'new', nature: 'integration', traits: ['cross-level'] },
  { ...PROJECT, ...REST, ...total(wan(300)), category: 'new', nature: 'infrastructure', funds: ['superior', 'own'] },
  {
    ...PROJECT,
    ...REST,
    ...total(MIDDLE),
    category: 'service',
    unit: 'school',
    traits: ['public-generic', 'fee-platform'],
  },
];

const TAKEN = Object.fromEntries(data.interpretations.map(({ slug, taken }) => [slug, taken]));
/** Every doubt as it is taken; then one after the other read otherwise. */
const ways: readonly (readonly [string, Readings])[] = [
  {},
  ...data.interpretations.flatMap(({ slug, taken, readings }) =>
    readings.filter(({ id }) => id !== taken).map(({ id }) => ({ [slug]: id })),
  ),
].map((other) => {
  const readings = { ...TAKEN, ...other };
  if (!areReadings(readings)) throw new Error('rules.json has a reading that the core has not');
  return [JSON.stringify(other), readings];
});

test.each(ways)('read with %s, the steps of every project are those that the tools give', (_other, readings) => {
  for (const facts of projects) {
    const given = answers.parse(facts);
    const read = data.steps.map(({ id }) => [id, conclusions(id, { given, readings: { ...readings } })]);
    const planned = planRoute(facts, readings).steps.map(({ id, status }) => [id, [status]]);
    expect(read, JSON.stringify(facts)).toEqual(planned);
  }
});
