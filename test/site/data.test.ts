import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { CHOICES, SETS } from '../../src/core/law/fact-values.ts';
import { consistentFactsSchema } from '../../src/core/answers/facts-schema.ts';
import { allCitations, FACT_KEYS, FACT_LABELS, SLUGS, STEPS } from '../../src/core/index.ts';
import { factsJsonSchema } from '../../src/site/data/facts-data.ts';
import { figuresOf } from '../../src/site/coverage/figures.ts';
import { doubtsData } from '../../src/site/data/doubts-data.ts';
import { doubtsJsonSchema, DOUBTS_SCHEMA, rulesJsonSchema, RULES_SCHEMA } from '../../src/site/data/schemas-data.ts';
import { DATA_FILES } from '../../src/site/data/files.ts';
import { regulationData } from '../../src/site/data/regulation-data.ts';
import { rulesData } from '../../src/site/data/rules-data.ts';
import { llmsText } from '../../src/site/data/llms.ts';
import { versionOf } from '../../src/site/page/version.ts';
import { FIFTY } from '../bounds.ts';
import { valuesAt } from './resolve.ts';
import { regulation } from './content.ts';
import { placeOf, spokenOf } from '../place-of.ts';

const HOME = 'https://example.org/x/';
const text = regulationData(regulation, HOME);
const { weights } = figuresOf();
const rules = rulesData(regulation, weights, HOME);
const doubts = doubtsData(regulation, weights);
const schema = factsJsonSchema(regulation, HOME);
const sentences = [...text.articles, text.notice].flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
const sentenceAt = new Map(sentences.map(({ place, text: words }) => [place, words]));

const citationSchema = z.object({ place: z.string(), words: z.string() });

/** Every citation anywhere in a value. */
function citationsIn(value: unknown): z.infer<typeof citationSchema>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = citationSchema.safeParse(value);
  const below = Object.values(value).flatMap(citationsIn);
  return own.success ? [own.data, ...below] : below;
}

describe('regulation.json', () => {
  test('has every sentence of the 41 articles once, at its place', () => {
    const published = regulation.articles.flatMap(({ number, text: article }) =>
      article.blocks.flatMap((block) => block.sentences.map(({ id, text: words }) => [`${number}.${id}`, words])),
    );
    const given = text.articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
    expect(given.map((each) => [each.place, each.text])).toEqual(published);
    expect(text.articles.length).toBe(41);
  });

  test('speaks places and gives their addresses', () => {
    const place = placeOf(6, '提交项目建设申请');
    const [, ordinal = ''] = place.split('6.p1s');
    expect(sentences.find((sentence) => sentence.place === place)).toEqual({
      place,
      citation: spokenOf(6, '提交项目建设申请'),
      path: `articles/6/#p1s${ordinal}`,
      eId: `art_6__para_1__s_${ordinal}`,
      text: '各镇（街道）以及区直部门50万元以上、200万元以下的项目，必须向区政务服务和数据管理局提交项目建设申请；',
    });
  });

  test('lists every emendation with the words that stand at its place', () => {
    const { restored, doubtful } = text.emendations;
    expect([restored.length, doubtful.length]).toEqual([regulation.restorations.length, regulation.doubtful.length]);
    const at = (place: string) => sentenceAt.get(place) ?? text.chapters.find((each) => each.place === place)?.heading;
    expect(restored.filter(({ place, published }) => at(place)?.includes(published) !== true)).toEqual([]);
    expect(doubtful.filter(({ place, words }) => at(place)?.includes(words) !== true)).toEqual([]);
  });

  test('knows the references both ways', () => {
    expect(text.references).toEqual([
      { from: placeOf(20, '限额（即本办法'), words: '第六', article: 6 },
      { from: placeOf(20, '限额（即本办法'), words: '七条', article: 7 },
    ]);
    expect(text.articles.find(({ number }) => number === 7)?.citedFrom).toEqual([placeOf(20, '限额（即本办法')]);
  });
});

describe('rules.json', () => {
  const cited = citationsIn(rules);

  test('cites only words that stand in regulation.json, in one sentence', () => {
    expect(cited.length).toBeGreaterThan(500);
    expect(cited.filter(({ place, words }) => sentenceAt.get(place)?.includes(words) !== true)).toEqual([]);
  });

  test('leaves out nothing that the core cites', () => {
    const given = new Set(cited.map(({ place, words }) => `${place} ${words}`));
    expect(allCitations().filter(({ place, words }) => !given.has(`${place} ${words}`))).toEqual([]);
  });

  test('gives no rule without a citation', () => {
    const all = [...rules.rules, ...rules.materials.rules, ...rules.materials.contents];
    const ofKinds = rules.exclusions.kinds.flatMap((kind) => kind.rules.map((rule) => ({ ...rule, id: kind.id })));
    expect([...all, ...ofKinds].filter(({ cites }) => cites.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('gives conditions as data, in 元, and in words', () => {
    const [required] = rules.rules.filter(({ id }) => id === '06.project-application.required');
    expect(required?.when.map(({ words }) => words)).toEqual(['总投资在50万元以上（含）', '总投资不足200万元']);
    expect(required?.when[0]).toMatchObject({ kind: 'amount', of: 'total', comparison: 'orMore', facts: ['total'] });
    expect(required?.when[0]).toHaveProperty('bound.amount', FIFTY.at);
  });

  test('names only steps, facts and interpretations that it explains', () => {
    const topics = new Set(['scope', 'basis', 'standing', 'total', ...rules.steps.map(({ id }) => id)]);
    expect(rules.rules.filter(({ about }) => !topics.has(about))).toEqual([]);
    expect(rules.steps.map(({ id }) => id)).toEqual(STEPS.map(({ id }) => id));
    expect(rules.facts.map(({ id }) => id)).toEqual([...FACT_KEYS]);
    expect(rules.interpretations.map(({ slug }) => slug)).toEqual([...SLUGS]);
  });

  test('says which categories a trait is only for', () => {
    const traits = rules.facts.find(({ id }) => id === 'traits')?.values ?? [];
    expect(traits.find(({ value }) => value === 'service-with-goods')?.onlyFor).toEqual(['service']);
    expect(traits.find(({ value }) => value === 'cross-level')?.onlyFor).toBeNull();
  });
});

describe('the doubts', () => {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test('stand in interpretations.json as in rules.json', () => {
    expect(rules.interpretations).toEqual(doubts);
  });

  test('are what their schemas say, conditions on readings among them', () => {
    const ajv = new Ajv();
    expect(ajv.validate(doubtsJsonSchema(regulation, HOME), plain(doubts)), ajv.errorsText()).toBe(true);
    expect(ajv.validate(rulesJsonSchema(regulation, HOME), plain(rules)), ajv.errorsText()).toBe(true);
    const kinds = new Set(rules.rules.flatMap(({ when }) => when.map(({ kind }) => kind)));
    expect([...kinds]).toEqual(expect.arrayContaining(['reads', 'found']));
  });

  test('are refused by their schemas where a condition has no such kind', () => {
    const [first] = rules.rules;
    const wrong = { ...rules, rules: [{ ...first, when: [{ kind: 'felt', words: '', facts: [] }] }] };
    expect(new Ajv().validate(rulesJsonSchema(regulation, HOME), plain(wrong))).toBe(false);
  });

  test.each(doubts)(
    '$slug: its effects name its readings and what changes, and only where it affects routes',
    (each) => {
      const ids = each.readings.map(({ id }) => id);
      expect(ids).toContain(each.taken);
      expect(each.effects.filter(({ under }) => Object.keys(under).join() !== ids.join())).toEqual([]);
      const steps = new Set(STEPS.map(({ id }): string => id));
      expect(each.effects.filter((effect) => 'step' in effect && !steps.has(effect.step))).toEqual([]);
      expect(each.weight.cases + each.weight.together > 0).toBe(each.affects === 'route');
    },
  );
});

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const amount = fc.integer({ min: -1, max: 1000 });
/** Most are consistent and some are not; few restrictions, so that they meet often. */
const anyFacts = fc.record({
  secrecy: maybe(fc.constantFrom(...CHOICES.secrecy.options, 'stranger')),
  category: maybe(fc.constantFrom(...CHOICES.category.options)),
  total: maybe(amount),
  operationPart: maybe(amount),
  traits: maybe(fc.subarray([...SETS.traits.options], { maxLength: 4 })),
  obstacles: maybe(fc.subarray([...SETS.obstacles.options], { maxLength: 3 })),
  unknown: fc.constantFrom(undefined, undefined, undefined, undefined, 1),
});

describe('facts.schema.json', () => {
  const validate = new Ajv().compile(schema);
  const accepted: readonly unknown[] = [
    {},
    { secrecy: 'none', unit: 'town', funds: ['district', 'superior'], category: 'new', nature: 'other' },
    { total: 1, operationPart: 0 },
    { total: 1_000_000_000_000 },
    { traits: [], priorities: [], obstacles: [] },
    { traits: ['cross-department', 'cross-level'], obstacles: ['not-unified'], priorities: ['integrating'] },
    { secrecy: 'state-secret' },
    { total: 100, operationPart: 100 },
    { operationPart: 100 },
    { category: 'service', traits: ['service-with-goods', 'service-builds-system'] },
    { traits: ['within-other-project', 'development-reform-approved'] },
    { category: 'upgrade', obstacles: ['off-cloud', 'predecessor-unaccepted'] },
  ];
  const refused: readonly unknown[] = [
    { somethingElse: 1 },
    { materials: 'declaration' },
    { secrecy: 'secret' },
    { category: 'new', traits: ['service-with-goods'] },
    { category: 'operation', obstacles: ['off-cloud'] },
    { category: 'operation', operationPart: 0 },
    { category: 'new', obstacles: ['predecessor-unaccepted'] },
    { traits: ['service-with-goods'], obstacles: ['off-cloud'] },
    { traits: ['development-reform-approved'] },
    { unit: ['town'] },
    { funds: [] },
    { funds: ['bank'] },
    { category: '' },
    { total: 0 },
    { total: -1 },
    { total: 1.5 },
    { total: '500000' },
    { total: 1_000_000_000_001 },
    { operationPart: -1 },
    { traits: 'cross-level' },
    { traits: [null] },
    [],
    'none',
    null,
  ];

  test.each(accepted)('takes %j, as the core does', (facts) => {
    expect([validate(facts), consistentFactsSchema.safeParse(facts).success]).toEqual([true, true]);
  });

  test.each(refused)('refuses %j, as the core does', (facts) => {
    expect([validate(facts), consistentFactsSchema.safeParse(facts).success]).toEqual([false, false]);
  });

  test('takes and refuses every single value as the core does', () => {
    const values = [...rules.facts.flatMap((fact) => fact.values.map(({ value }) => value)), 'stranger'];
    for (const fact of FACT_KEYS)
      for (const value of values)
        for (const facts of [{ [fact]: value }, { [fact]: [value] }])
          expect(validate(facts), JSON.stringify(facts)).toBe(consistentFactsSchema.safeParse(facts).success);
  });

  test('takes and refuses any facts together as the core does, but for a part above the total', () => {
    fc.assert(
      fc.property(anyFacts, (drawn) => {
        const facts: unknown = JSON.parse(JSON.stringify(drawn));
        const { error } = consistentFactsSchema.safeParse(facts);
        const refusals = (error?.issues ?? []).filter(({ message }) => !message.includes('不能超过总投资'));
        expect(validate(facts)).toBe(refusals.length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('cannot say that a part is not above the total: its words do, and the core refuses', () => {
    const facts = { total: 100, operationPart: 101 };
    expect([validate(facts), consistentFactsSchema.safeParse(facts).success]).toEqual([true, false]);
    expect(schema.properties['operationPart']?.['description']).toContain('不能超过总投资');
  });

  test('labels every fact, and says that amounts are in 元', () => {
    expect(FACT_KEYS.map((fact) => schema.properties[fact]?.['title'])).toEqual(
      FACT_KEYS.map((fact) => FACT_LABELS[fact]),
    );
    expect(schema.properties['total']?.['description']).toBe('写整数，单位是元（不写万元数）：1万元写 10000。');
    expect(schema.properties['unit']?.['oneOf']).toContainEqual({ const: 'school', title: '学校' });
  });
});

describe('every file', () => {
  const files = new Map<string, unknown>([
    ['data/regulation.json', text],
    ['data/rules.json', rules],
    ['data/facts.schema.json', schema],
    [DOUBTS_SCHEMA, doubtsJsonSchema(regulation, HOME)],
    [RULES_SCHEMA, rulesJsonSchema(regulation, HOME)],
  ]);

  test.each([...files])('%s is plain JSON', (_path, data) => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  test.each([...files])('%s carries the version of the prints and the disclaimer', (_path, data) => {
    const written = JSON.stringify(data);
    expect(written).toContain(versionOf(regulation));
    expect(written).toContain('非官方整理，以正式印发文本为准。');
  });

  test.each([...files])('%s has every field that is documented, and documents every part', (path, data) => {
    const documented = DATA_FILES.find((file) => file.path === path)?.fields.map((field) => field.path) ?? [];
    expect(documented.filter((field) => valuesAt(data, field).length === 0)).toEqual([]);
    const parts = Object.keys(z.record(z.string(), z.unknown()).parse(data));
    const tops = new Set(documented.map((field) => field.replace(/[[.].*$/, '')));
    const selfEvident = ['$schema', '$id', 'title', 'description', 'type'];
    expect(parts.filter((part) => !tops.has(part) && !selfEvident.includes(part))).toEqual([]);
  });
});

describe('the version', () => {
  const [first, ...others] = regulation.articles;
  if (first === undefined) throw new Error('no article');
  const changed = { ...first, text: { ...first.text, blocks: first.text.blocks.slice(1) } };

  test('is eight hexadecimal digits, and the same for the same text', () => {
    expect(versionOf(regulation)).toMatch(/^[0-9a-f]{8}$/);
    expect(versionOf({ ...regulation })).toBe(versionOf(regulation));
  });

  test.each([
    ['an article', { articles: [changed, ...others] }],
    ['the notice', { notice: { ...regulation.notice, text: first.text } }],
    ['a chapter heading', { chapters: regulation.chapters.slice(1) }],
    ['an interpretation', { interpretations: regulation.interpretations.slice(1) }],
  ])('changes with %s', (_what, change) => {
    expect(versionOf({ ...regulation, ...change })).not.toBe(versionOf(regulation));
  });

  test('does not change with an editor’s reasons', () => {
    expect(versionOf({ ...regulation, restorations: [] })).toBe(versionOf(regulation));
  });
});

describe('llms.txt', () => {
  const written = llmsText(regulation, HOME);

  test('names the official text, as regulation.json does', () => {
    expect(regulation.site.source).toMatch(/^https:\/\/www\.zgq\.gov\.cn\//);
    expect(text.about.source).toBe(regulation.site.source);
    expect(written).toContain(regulation.site.source);
  });

  test('says first what the site is, and that it is nothing official', () => {
    const [title, , summary] = written.split('\n');
    expect(title).toBe('# 章贡区数字化项目建设管理实施细则');
    expect(summary).toMatch(/^> .*非官方整理，以正式印发文本为准。/);
  });

  test('leads to every data file and every article, below the base', () => {
    const links = [...written.matchAll(/\]\((.+?)\)/g)].map(([, address = '']) => address);
    expect(links.filter((address) => !address.startsWith(HOME))).toEqual([]);
    expect(DATA_FILES.filter(({ path }) => !links.includes(HOME + path))).toEqual([]);
    expect(links.filter((address) => /\/articles\/\d+\/$/.test(address)).length).toBe(41);
  });
});
