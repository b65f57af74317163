/** What doubts do to one topic of a law made up for each test: which value is shown, and what each reading gives. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/core/engine/condition.ts';
import type { DoubtModel, Shown } from '../../src/core/engine/doubts.ts';
import { engineOf } from '../../src/core/engine/engine.ts';
import type { Statement } from '../../src/core/engine/grounds.ts';
import type { FactModel } from '../../src/core/engine/model.ts';

interface Facts {
  readonly size?: string;
}
const FACTS: FactModel<Facts, 'size'> = {
  values: (_, { size }) => (size === undefined ? undefined : [size]),
  quantities: {},
  options: () => ['small', 'big'],
  label: () => 'size',
  valueLabel: (_, value) => value,
};
type Doubt = 'one' | 'two';
type When = Condition<'size'>;
type Rule = Statement<'size', Doubt>;

const reads = (doubt: Doubt, ...readings: readonly string[]): When => ({ kind: 'reads', doubt, readings });
const is = (...values: readonly string[]): When => ({ kind: 'one-of', fact: 'size', values });
const rule = (id: string, value: string, ...when: readonly When[]): Rule => ({
  ...{ id, about: 'topic', value, when, cites: [], reason: `${id}.` },
});

/** What is found where both doubts are shown like this, the readings `no` taken. */
function find(
  shown: Shown | (Partial<DoubtModel> & { readonly shown: Shown }),
  rules: readonly Rule[],
  facts: Facts = {},
  readings = {},
) {
  const how = typeof shown === 'string' ? { shown } : shown;
  const model: DoubtModel = { readings: ['no', 'yes'], taken: 'no', ...how };
  const engine = engineOf<Facts, 'size', Doubt, Rule>({
    ...{ facts: FACTS, rules, doubts: { one: model, two: model }, fallsAway: ['falls'] },
    words: { reading: (doubt, reading) => `${doubt}=${reading}`, found: (about, value) => `${about}=${value}` },
  });
  const topic = engine.topic('topic', (each): each is Rule => each.value !== 'note');
  return topic.find(engine.about(facts, readings));
}

const ONE = [rule('falls', 'falls', reads('one', 'no')), rule('due', 'due', reads('one', 'yes'))];
const KEPT = [rule('due', 'due', reads('one', 'no')), rule('falls', 'falls', reads('one', 'yes'))];
const TOGETHER = [
  rule('neither', 'falls', reads('one', 'no')),
  rule('half', 'falls', reads('one', 'yes'), reads('two', 'no')),
  rule('both', 'due', reads('one', 'yes'), reads('two', 'yes')),
];

describe('what is shown where readings differ', () => {
  it.each([
    ['ask', ONE, 'confirm'],
    ['ask', KEPT, 'confirm'],
    ['ask-for-more', ONE, 'confirm'],
    ['ask-for-more', KEPT, 'due'],
    ['adopt', ONE, 'falls'],
    ['adopt', KEPT, 'due'],
  ] as const)('%s: %#', (shown, rules, value) => {
    const found = find(shown, rules);
    expect(found.value).toBe(value);
    expect(found.grounds.interpretations).toEqual(['one']);
    expect(found.grounds.readings.map(({ slug }) => slug)).toEqual(['one']);
  });

  it('a topic may show it in another way, or ask it among some readings only', () => {
    expect(find({ shown: 'adopt', shownAt: { topic: { shown: 'ask' } } }, ONE).value).toBe('confirm');
    expect(find({ shown: 'adopt', shownAt: { other: { shown: 'ask' } } }, ONE).value).toBe('falls');
    expect(find({ shown: 'ask', shownAt: { topic: { shown: 'ask', among: ['no'] } } }, ONE).value).toBe('falls');
  });

  it('doubts that decide only together are shown together', () => {
    const { value, grounds } = find('ask', TOGETHER);
    expect(value).toBe('confirm');
    expect(grounds.because).toEqual(['按“one=no”和“two=no”读：neither.', '按“one=yes”和“two=yes”读：both.']);
    expect(grounds.readings).toEqual([
      {
        slug: 'one',
        reading: 'no',
        settled: false,
        status: 'falls',
        others: [{ reading: 'yes', status: 'confirm' }],
        together: ['two'],
      },
      {
        slug: 'two',
        reading: 'no',
        settled: false,
        status: 'falls',
        others: [{ reading: 'yes', status: 'confirm' }],
        together: ['one'],
      },
    ]);
  });

  it('the reasons are those of the smallest changes', () => {
    const either = [
      rule('none', 'falls', reads('one', 'no'), reads('two', 'no')),
      rule('first', 'due', reads('one', 'yes')),
      rule('second', 'due', reads('two', 'yes')),
    ];
    const [taken, ...others] = find('ask', either).grounds.because;
    expect(taken).toBe('按“one=no”和“two=no”读：none.');
    expect(others.sort()).toEqual(['按“one=yes”读：first.', '按“two=yes”读：second.']);
  });

  it('who acts is a difference like any other, though the value is the same', () => {
    const actors = [
      { ...rule('own', 'due', reads('one', 'no')), by: 'A' },
      { ...rule('other', 'due', reads('one', 'yes')), by: 'B' },
    ];
    const { value, grounds } = find('ask', actors);
    expect([value, grounds.interpretations]).toEqual(['due', ['one']]);
    expect(grounds.readings[0]?.others).toEqual([{ reading: 'yes', status: 'due', by: 'B' }]);
  });

  it('all readings agreeing, nothing is said of them', () => {
    const same = [rule('a', 'due', reads('one', 'no')), rule('b', 'due', reads('one', 'yes'))];
    expect(find('ask', same)).toMatchObject({ value: 'due', grounds: { interpretations: [], readings: [] } });
  });
});

describe('facts that are not answered', () => {
  const later = [
    rule('falls', 'falls', reads('one', 'no')),
    rule('big', 'due', reads('one', 'yes'), is('big')),
    rule('small', 'falls', reads('one', 'yes'), is('small')),
  ];

  it('are asked where only another reading hangs on them, if it is asked', () => {
    expect(find('ask', later)).toMatchObject({ value: 'open', grounds: { asks: ['size'] } });
    expect(find('ask', later, { size: 'big' }).value).toBe('confirm');
    expect(find('ask', later, { size: 'small' })).toMatchObject({ value: 'falls', grounds: { readings: [] } });
    expect(find('adopt', later)).toMatchObject({ value: 'falls', grounds: { asks: [] } });
  });

  it('count no more once it is settled otherwise', () => {
    expect(find('ask', later, {}, { one: 'no' }).value).toBe('falls');
    expect(find('adopt', later, {}, { one: 'yes' })).toMatchObject({ value: 'open', grounds: { asks: ['size'] } });
  });
});

describe('a rule that sets the others aside', () => {
  const aside: readonly Rule[] = [
    rule('due', 'due', is('small', 'big')),
    { ...rule('aside', 'falls', reads('two', 'yes')), overrides: true },
  ];

  it('counts alone where it holds; the doubt about a whole procedure is no doubt beside each topic', () => {
    const overall = { shown: 'adopt', overall: true } as const;
    expect(find('adopt', aside, { size: 'big' })).toMatchObject({
      value: 'due',
      grounds: { interpretations: ['two'] },
    });
    expect(find(overall, aside, { size: 'big' })).toMatchObject({ value: 'due', grounds: { interpretations: [] } });
    expect(find(overall, aside, { size: 'big' }).grounds.readings).toMatchObject([
      { slug: 'two', others: [{ reading: 'yes', status: 'falls' }] },
    ]);
    const settled = find('adopt', aside, { size: 'big' }, { two: 'yes' });
    expect([settled.value, settled.deciding.map(({ id }) => id)]).toEqual(['falls', ['aside']]);
  });
});

it('a note stands beside where some reading lets it hold, and is gone once its doubt is settled', () => {
  const note: Rule = { ...rule('note', 'note', reads('one', 'yes')), interpretations: ['two'] };
  const due = rule('due', 'due');
  expect(find('ask', [due, note]).grounds).toMatchObject({ interpretations: ['two'], rules: ['due', 'note'] });
  expect(find('ask', [due, note], {}, { one: 'no' }).grounds).toMatchObject({ interpretations: [], rules: ['due'] });
  expect(find('ask', [due, note], {}, { two: 'yes' }).grounds.interpretations).toEqual([]);
});
