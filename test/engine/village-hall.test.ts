/** A second law needs nothing new in the engine: it plans, explains and can be tried in every case, in every reading. */
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../src/core/engine/engine.ts';
import {
  DOUBTS,
  FAULTS,
  HALL,
  ONE_WAN,
  TWO_WAN,
  type Doubt,
  type Facts,
  type Readings,
  type Rule,
} from './village-hall.ts';

const engine = engineOf(HALL);
const topicAbout = (about: string) =>
  engine.topic(about, (rule): rule is Rule => rule.about === about && rule.value !== 'note');
const NAMES = ['register', 'deposit', 'promise', 'rent', 'village', 'town', 'surety', 'later'] as const;
const TOPICS = NAMES.map((about) => ({ about, ...topicAbout(about) }));

const plan = (facts: Facts, readings?: Readings) => {
  const project = engine.about(facts, readings);
  return Object.fromEntries(TOPICS.map((topic) => [topic.about, topic.find(project)]));
};
const about = (topic: (typeof NAMES)[number], facts: Facts, readings?: Readings) => {
  const found = plan(facts, readings)[topic];
  if (found === undefined) throw new Error(`nothing about ${topic}`);
  return found;
};
const valuesFor = (facts: Facts, readings?: Readings) => Object.values(plan(facts, readings)).map(({ value }) => value);

const BORROWERS: readonly Facts[] = [{ borrower: 'villager' }, { borrower: 'stranger' }, { borrower: 'company' }];
const HOURS: readonly Facts[] = [
  ...([{ hours: [] }, { hours: ['day'] }, { hours: ['evening'] }, { hours: ['night'] }] as const),
  ...([{ hours: ['day', 'evening'] }, { hours: ['day', 'night'] }, { hours: ['evening', 'night'] }] as const),
];
const COSTS: readonly Facts[] = [ONE_WAN, TWO_WAN].flatMap(({ amount }) =>
  [-1, 0, 1].map((more) => ({ cost: amount + more })),
);

const product = (...answers: readonly (readonly Facts[])[]) =>
  answers.reduce<readonly Facts[]>(
    (all, each) => all.flatMap((left) => each.map((right) => ({ ...left, ...right }))),
    [{}],
  );
const COMPLETE = product(BORROWERS, HOURS, COSTS);
const PARTIAL = product([{}, ...BORROWERS], [{}, ...HOURS], [{}, ...COSTS]);

const SLUGS = ['whose-cost', 'is-stranger', 'company-cost', 'is-night', 'who-registers', 'number'] as const;
/** Every combination of readings of all its doubts. */
const ALL_READINGS = SLUGS.reduce<readonly Readings[]>(
  (sofar, slug) => sofar.flatMap((chosen) => DOUBTS[slug].readings.map((reading) => ({ ...chosen, [slug]: reading }))),
  [{}],
);

const completes = (whole: Facts, part: Facts) =>
  (part.borrower ?? whole.borrower) === whole.borrower &&
  (part.hours ?? whole.hours) === whole.hours &&
  (part.cost ?? whole.cost) === whole.cost;

it('cites its own text', () => {
  expect(FAULTS).toEqual([]);
});

describe('an invented regulation', () => {
  const night: Facts = { borrower: 'stranger', hours: ['night'], cost: ONE_WAN.amount };

  it('is planned, and says why', () => {
    expect(about('register', night).grounds).toMatchObject({ because: ['都要登记。'], conditions: [] });
    expect(about('deposit', night)).toMatchObject({
      value: 'required',
      grounds: {
        because: ['要交押金。'],
        conditions: [{ words: '借用人为外村人' }, { words: '活动费用在1万元以上（含）' }],
        cites: [
          { place: '2.p1s2', words: '外村人借用，活动费用1万元以上的，应当交押金。' },
          { place: '3.p1s1', words: '活动费用由村委会核定。' },
        ],
        interpretations: ['whose-cost'],
        readings: [],
      },
    });
    expect(about('promise', night).grounds.conditions).toEqual([{ words: '使用时间有：夜间', facts: ['hours'] }]);
  });

  it('leaves no doubt beside what falls away', () => {
    expect(about('deposit', { borrower: 'villager' })).toMatchObject({
      value: 'not-required',
      grounds: { interpretations: [], rules: ['free'] },
    });
  });

  it('asks only what still counts', () => {
    const asks = (topic: (typeof NAMES)[number], facts: Facts) => about(topic, facts).grounds.asks;
    expect(NAMES.map((topic) => asks(topic, {}))).toEqual([
      ...[[], ['borrower', 'cost'], ['hours'], ['hours'], ['cost'], ['cost']],
      ...[['borrower', 'cost'], ['cost']],
    ]);
    expect(asks('deposit', { borrower: 'stranger' })).toEqual(['cost']);
    expect(asks('surety', { borrower: 'stranger' })).toEqual(['cost']);
    expect(asks('deposit', { cost: 0 })).toEqual([]);
    expect(asks('surety', { cost: 0 })).toEqual([]);
  });

  it('reaches every value of every topic', () => {
    const reached = new Map<string, Set<string>>(NAMES.map((name) => [name, new Set()]));
    for (const facts of COMPLETE)
      for (const [name, { value }] of Object.entries(plan(facts))) reached.get(name)?.add(value);
    expect(Object.fromEntries([...reached].map(([name, values]) => [name, [...values].sort()]))).toEqual({
      register: ['required'],
      deposit: ['confirm', 'not-required', 'required'],
      promise: ['confirm', 'not-required', 'required'],
      rent: ['not-required', 'required'],
      village: ['confirm', 'not-required', 'required'],
      town: ['not-required', 'required'],
      surety: ['confirm', 'not-required', 'required'],
      later: ['not-required', 'required'],
    });
  });

  it('covers every case in every reading, and is settled by partial answers exactly where all completions agree', () => {
    const faults = ALL_READINGS.flatMap((readings) => {
      const whole = COMPLETE.map((facts) => ({ facts, values: valuesFor(facts, readings) }));
      return PARTIAL.filter((part) => {
        const reached = whole.filter(({ facts }) => completes(facts, part)).map(({ values }) => values);
        const right = NAMES.map((_, index) => {
          const values = new Set(reached.map((each) => each[index]));
          return values.size === 1 ? [...values][0] : 'open';
        });
        return JSON.stringify(valuesFor(part, readings)) !== JSON.stringify(right);
      }).map((part) => ({ part, readings }));
    });
    expect(ALL_READINGS.length).toBe(96);
    expect(faults.slice(0, 3)).toEqual([]);
  });
});

describe('a doubt that is asked', () => {
  const company: Facts = { borrower: 'company', hours: [], cost: ONE_WAN.amount };
  // Then what a company's costs are is still to be asked.
  const asStranger = { reading: 'anyone', status: 'confirm' };

  it('leaves to be confirmed what its readings decide, and says what each gives', () => {
    const { value, grounds } = about('deposit', company);
    expect(value).toBe('confirm');
    expect(grounds.interpretations).toEqual(['is-stranger', 'company-cost', 'whose-cost']);
    expect(grounds.because).toEqual([
      '按“is-stranger=people”读：公司不是外村人。',
      '按“is-stranger=anyone”读：公司也是外村人。',
    ]);
    expect(grounds.readings).toMatchObject([
      { slug: 'is-stranger', reading: 'people', settled: false, status: 'not-required', others: [asStranger] },
      { slug: 'company-cost', reading: 'every', settled: false, status: 'confirm' },
    ]);
  });

  it('says with which other doubt one decides that decides nothing alone', () => {
    const [alone, together] = about('deposit', company).grounds.readings;
    expect(alone?.together).toBeUndefined();
    expect(together?.together).toEqual(['is-stranger']);
    // With the other reading nothing is left to be confirmed: no company pays, whoever is a stranger.
    expect(together?.others).toEqual([{ reading: 'none', status: 'not-required' }]);
  });

  it('counts no more once it is settled', () => {
    const people = about('deposit', company, { 'is-stranger': 'people' });
    expect(people).toMatchObject({
      value: 'not-required',
      grounds: {
        because: ['公司不是外村人。'],
        interpretations: [],
        readings: [{ slug: 'is-stranger', settled: true }],
      },
    });
    expect(people.grounds.readings).toHaveLength(1);
    const anyone = about('deposit', company, { 'is-stranger': 'anyone' });
    expect(anyone.value).toBe('confirm');
    expect(anyone.grounds.interpretations).toEqual(['company-cost', 'whose-cost']);
    expect(about('deposit', company, { 'is-stranger': 'anyone', 'company-cost': 'every' }).value).toBe('required');
  });

  it('is no doubt of a case that it cannot touch', () => {
    expect(about('deposit', { ...company, cost: 0 }).grounds.readings).toEqual([]);
    expect(about('deposit', { ...company, borrower: 'stranger' }).grounds.readings).toEqual([]);
  });

  it('goes with what hangs on the step', () => {
    const { value, grounds } = about('surety', company);
    expect(value).toBe('confirm');
    expect(grounds.interpretations).toEqual(['is-stranger', 'company-cost']);
    expect(about('surety', company, { 'is-stranger': 'anyone', 'company-cost': 'every' }).value).toBe('required');
  });
});

describe('a doubt that is asked for more', () => {
  const evening: Facts = { borrower: 'villager', hours: ['evening'], cost: 0 };

  it('leaves to be confirmed what the reading taken does not ask for', () => {
    expect(about('promise', evening)).toMatchObject({
      value: 'confirm',
      grounds: {
        interpretations: ['is-night'],
        readings: [{ status: 'not-required', others: [{ status: 'required' }] }],
      },
    });
  });

  it('stands beside what the reading taken asks for', () => {
    expect(about('rent', evening)).toMatchObject({
      value: 'required',
      grounds: {
        interpretations: ['is-night'],
        readings: [{ status: 'required', others: [{ status: 'not-required' }] }],
      },
    });
  });

  it('settled, changes both', () => {
    const dark = plan(evening, { 'is-night': 'dark' });
    expect([dark['promise']?.value, dark['rent']?.value]).toEqual(['required', 'not-required']);
    expect(dark['promise']?.grounds).toMatchObject({
      interpretations: [],
      readings: [{ settled: true, reading: 'dark' }],
    });
  });
});

describe('a doubt that is adopted', () => {
  it('about who acts changes no value: it stands beside it, with the other actor', () => {
    expect(about('register', {})).toMatchObject({
      value: 'required',
      grounds: {
        interpretations: ['who-registers'],
        readings: [{ status: 'required', others: [{ reading: 'host', status: 'required', by: '接待的村民' }] }],
      },
    });
    expect(about('register', {}, { 'who-registers': 'host' }).deciding.map(({ by }) => by)).toEqual(['接待的村民']);
  });
});

describe('a number that stands in two tiers', () => {
  const at: Facts = { borrower: 'villager', hours: [], cost: TWO_WAN.amount };

  it('is adopted for the upper tier, and asked for the lower one', () => {
    expect(about('town', at)).toMatchObject({ value: 'required', grounds: { interpretations: ['number'] } });
    expect(about('village', at)).toMatchObject({ value: 'confirm', grounds: { interpretations: ['number'] } });
    expect(about('deposit', at).grounds.interpretations).not.toContain('number');
  });

  it.each([
    ['both', 'required', 'required'],
    ['upper', 'not-required', 'required'],
    ['lower', 'required', 'not-required'],
  ])('read as %s: village %s, town %s', (number, village, town) => {
    const settled = plan(at, { number });
    expect([settled['village']?.value, settled['town']?.value]).toEqual([village, town]);
  });

  it.each([-1, 1])('is none %d元 beside it', (more) => {
    const beside = plan({ ...at, cost: TWO_WAN.amount + more });
    expect(
      Object.values(beside).filter(({ grounds }) => grounds.readings.some(({ slug }) => slug === 'number')),
    ).toEqual([]);
  });

  it('tells what hangs on the other step past the number from what is at it', () => {
    const past = { ...at, cost: TWO_WAN.amount + 1 };
    expect([about('later', at).value, about('later', past).value]).toEqual(['not-required', 'required']);
  });
});

it('refuses a reading there is none of', () => {
  const wrong: Partial<Record<Doubt, string>> = { number: 'neither' };
  expect(() => engine.about({}, wrong)).toThrow('number: no reading neither, one of both, upper, lower');
});
