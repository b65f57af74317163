/** A second law needs nothing new in the engine: it plans, explains and can be tried in every case. */
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../src/core/engine/engine.ts';
import { FAULTS, HALL, ONE_WAN, type Facts, type Rule } from './village-hall.ts';

const engine = engineOf(HALL);
const TOPICS = ['register', 'deposit', 'promise'].map((about) => ({
  about,
  ...engine.topic(about, (rule): rule is Rule => rule.about === about && rule.value !== 'note'),
}));

const plan = (facts: Facts) => {
  const project = engine.about(facts);
  return TOPICS.map((topic) => topic.find(project));
};
const valuesFor = (facts: Facts) => plan(facts).map(({ value }) => value);

const BORROWERS: readonly Facts[] = [{ borrower: 'villager' }, { borrower: 'stranger' }];
const HOURS: readonly Facts[] = [{ hours: [] }, { hours: ['day'] }, { hours: ['night'] }, { hours: ['day', 'night'] }];
const COSTS: readonly Facts[] = [-1, 0, 1].map((more) => ({ cost: ONE_WAN.amount + more }));

const product = (...answers: readonly (readonly Facts[])[]) =>
  answers.reduce<readonly Facts[]>(
    (all, each) => all.flatMap((left) => each.map((right) => ({ ...left, ...right }))),
    [{}],
  );
const COMPLETE = product(BORROWERS, HOURS, COSTS);
const PARTIAL = product([{}, ...BORROWERS], [{}, ...HOURS], [{}, ...COSTS]);

const completes = (whole: Facts, part: Facts) =>
  (part.borrower ?? whole.borrower) === whole.borrower &&
  (part.hours ?? whole.hours) === whole.hours &&
  (part.cost ?? whole.cost) === whole.cost;

it('cites its own text', () => {
  expect(FAULTS).toEqual([]);
});

describe('an invented regulation', () => {
  it('is planned, and says why', () => {
    const [register, deposit, promise] = plan({ borrower: 'stranger', hours: ['night'], cost: ONE_WAN.amount });
    expect(register?.grounds).toMatchObject({ because: ['都要登记。'], conditions: [], interpretations: [] });
    expect(deposit).toMatchObject({
      value: 'required',
      grounds: {
        because: ['要交押金。'],
        conditions: [{ words: '借用人为外村人' }, { words: '活动费用在1万元以上（含）' }],
        cites: [
          { place: '2.p1s2', words: '外村人借用，活动费用1万元以上的，应当交押金。' },
          { place: '3.p1s1', words: '活动费用由村委会核定。' },
        ],
        interpretations: ['whose-cost'],
      },
    });
    expect(promise?.grounds.conditions).toEqual([{ words: '使用时间有：夜间', facts: ['hours'] }]);
  });

  it('leaves no doubt beside what falls away', () => {
    const [, deposit] = plan({ borrower: 'villager' });
    expect(deposit).toMatchObject({ value: 'not-required', grounds: { interpretations: [], rules: ['free'] } });
  });

  it('asks only what still counts', () => {
    expect(plan({}).map(({ grounds }) => grounds.asks)).toEqual([[], ['borrower', 'cost'], ['hours']]);
    expect(plan({ borrower: 'stranger' })[1]?.grounds.asks).toEqual(['cost']);
    expect(plan({ cost: 0 })[1]?.grounds.asks).toEqual([]);
  });

  it('covers every case, without contradiction', () => {
    const results = new Set(COMPLETE.map((facts) => valuesFor(facts).join(' ')));
    expect([...results].sort()).toEqual(
      ['not-required', 'required'].flatMap((deposit) =>
        ['not-required', 'required'].map((promise) => `required ${deposit} ${promise}`),
      ),
    );
  });

  it('is settled by partial answers exactly where all completions agree', () => {
    const faults = PARTIAL.filter((part) => {
      const reached = COMPLETE.filter((whole) => completes(whole, part)).map(valuesFor);
      const right = TOPICS.map((_, index) => {
        const values = new Set(reached.map((each) => each[index]));
        return values.size === 1 ? [...values][0] : 'open';
      });
      return JSON.stringify(valuesFor(part)) !== JSON.stringify(right);
    });
    expect(faults).toEqual([]);
  });
});
