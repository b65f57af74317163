/** Another program, with nothing but rules.json and the page about it, comes to the same steps as the tools. */
import { expect, test } from 'vitest';
import * as z from 'zod';
import { planRoute, wan, type Facts, type Yuan } from '../../src/core/index.ts';
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
]);
const rules = z.object({
  steps: z.array(z.object({ id: z.string() })),
  rules: z.array(z.object({ about: z.string(), value: z.string(), when: z.array(condition) })),
});
/** Complete answers, as the schema of the facts has them. */
const answers = z.object({ category: z.string(), total: z.number(), operationPart: z.number().default(0) }).loose();

type Answers = z.infer<typeof answers>;

const data = rules.parse(JSON.parse(JSON.stringify(rulesData(regulation, 'https://example.org/'))));

const COMPARE = {
  orMore: (amount: number, bound: number) => amount >= bound,
  below: (amount: number, bound: number) => amount < bound,
  exactly: (amount: number, bound: number) => amount === bound,
  above: (amount: number, bound: number) => amount > bound,
};

const netOf = ({ category, total, operationPart }: Answers) => (category === 'operation' ? 0 : total - operationPart);

function holds(each: z.infer<typeof condition>, given: Answers): boolean {
  if (each.kind === 'amount') {
    return COMPARE[each.comparison](each.of === 'net' ? netOf(given) : given.total, each.bound.amount);
  }
  const answer = given[each.fact];
  if (each.kind === 'one-of') return each.values.some((value) => value === answer);
  const some = Array.isArray(answer) && each.members.some((member) => answer.includes(member));
  return some === (each.kind === 'any');
}

/** What the rules that hold conclude about a step; a note concludes nothing. */
function conclusions(step: string, given: Answers): string[] {
  const about = data.rules.filter((rule) => rule.about === step && rule.value !== 'note');
  return [...new Set(about.filter(({ when }) => when.every((each) => holds(each, given))).map(({ value }) => value))];
}

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

test('the steps of every project are those that the tools give', () => {
  for (const facts of projects) {
    const given = answers.parse(facts);
    const read = data.steps.map(({ id }) => [id, conclusions(id, given)]);
    expect(read, JSON.stringify(facts)).toEqual(planRoute(facts).steps.map(({ id, status }) => [id, [status]]));
  }
});
