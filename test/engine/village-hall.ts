/** An invented regulation of five articles, as data: on borrowing a village hall. Nothing of it is known to `src`. */
import { placesOf } from '../../src/build/places-table.ts';
import { citing, type Source } from '../../src/core/engine/cite.ts';
import {
  threshold,
  type Comparison,
  type Condition,
  type FactCondition,
  type Threshold,
} from '../../src/core/engine/condition.ts';
import type { DoubtModel } from '../../src/core/engine/doubts.ts';
import type { Law } from '../../src/core/engine/engine.ts';
import type { Statement } from '../../src/core/engine/grounds.ts';
import type { FactModel } from '../../src/core/engine/model.ts';
import { parseArticle, type Quoted } from '../../src/text/index.ts';

const ARTICLES = [
  '第一条　借用村礼堂，应当先到村委会登记。夜间使用的，登记时附安全承诺书。',
  '第二条　本村村民借用的，不交押金。外村人借用，活动费用1万元以上的，应当交押金。',
  '第三条　活动费用由村委会核定。白天使用的，交场地费。',
  '第四条　活动费用2万元以下的，由村委会批准；2万元以上的，报镇里批准。',
  '第五条　交押金的，还应当有一名村民担保。报镇里批准的，批准后再办担保。',
].map((body, index) => parseArticle(index + 1, body));

const QUOTED = {
  register: [1, '应当先到村委会登记'],
  promise: [1, '夜间使用的，登记时附安全承诺书。'],
  free: [2, '本村村民借用的，不交押金。'],
  deposit: [2, '外村人借用，活动费用1万元以上的，应当交押金。'],
  reckoning: [3, '活动费用由村委会核定。'],
  rent: [3, '白天使用的，交场地费。'],
  village: [4, '活动费用2万元以下的，由村委会批准；'],
  town: [4, '2万元以上的，报镇里批准。'],
  surety: [5, '交押金的，还应当有一名村民担保。'],
  afterwards: [5, '报镇里批准的，批准后再办担保。'],
} as const satisfies Record<string, readonly [Source, string]>;

const quoted = Object.entries(QUOTED).map(([at, [source, words]]): Quoted => ({ at, source, words }));
const { places, faults } = placesOf(quoted, ARTICLES);
/** What is wrong with the quotations: nothing. */
export const FAULTS = faults;
const cite = citing(Object.fromEntries([...places].map(([place, keys]) => [place, keys.join(' ')])));
function cited(name: keyof typeof QUOTED) {
  const [source, words] = QUOTED[name];
  return cite(source, words);
}

export interface Facts {
  readonly borrower?: 'villager' | 'stranger' | 'company';
  readonly hours?: readonly ('day' | 'evening' | 'night')[];
  /** 元. */
  readonly cost?: number;
}
export type FactKey = keyof Facts;

/** Its doubts: shown in each of the ways there are. */
export const DOUBTS = {
  /** Beside the deposit, whatever is read: nothing hangs on it. */
  'whose-cost': { readings: ['all', 'own'], taken: 'all', shown: 'adopt' },
  /** 外村人: only people, or companies too. */
  'is-stranger': { readings: ['people', 'anyone'], taken: 'people', shown: 'ask' },
  /** Of a company that is one: decides nothing as long as a company is none. */
  'company-cost': { readings: ['every', 'none'], taken: 'every', shown: 'ask' },
  /** 夜间: the evening is day or night. */
  'is-night': { readings: ['late', 'dark'], taken: 'late', shown: 'ask-for-more' },
  /** Who comes to register: nothing else hangs on it. */
  'who-registers': { readings: ['borrower', 'host'], taken: 'borrower', shown: 'adopt' },
  /** 以上、以下: the number itself. */
  number: {
    readings: ['both', 'upper', 'lower'],
    taken: 'both',
    shown: 'adopt',
    shownAt: { village: { shown: 'ask', among: ['both', 'upper'] } },
  },
} as const satisfies Readonly<Record<string, DoubtModel>>;
export type Doubt = keyof typeof DOUBTS;
export type Readings = Readonly<Partial<Record<Doubt, string>>>;
export type Rule = Statement<FactKey, Doubt>;

const LABELS = { borrower: '借用人', hours: '使用时间', cost: '活动费用' };
const VALUES = new Map([
  ['villager', '本村村民'],
  ['stranger', '外村人'],
  ['company', '公司'],
  ['day', '白天'],
  ['evening', '傍晚'],
  ['night', '夜间'],
]);
const OPTIONS = { borrower: ['villager', 'stranger', 'company'], hours: ['day', 'evening', 'night'], cost: [] };

const FACTS: FactModel<Facts, FactKey> = {
  values: (fact, { borrower, hours }) => {
    if (fact === 'hours') return hours;
    return fact === 'borrower' && borrower !== undefined ? [borrower] : undefined;
  },
  quantities: {
    cost: {
      label: LABELS.cost,
      facts: ['cost'],
      boundsOf: ({ cost }) =>
        cost === undefined ? { low: 0, high: Infinity, asks: ['cost'] } : { low: cost, high: cost, asks: [] },
    },
  },
  options: (fact) => OPTIONS[fact],
  label: (fact) => LABELS[fact],
  valueLabel: (_fact, value) => VALUES.get(value) ?? value,
};

export const ONE_WAN = threshold(1, cited('deposit'));
export const TWO_WAN = threshold(2, cited('town'));
type When = Condition<FactKey>;
const borrowedBy = (...values: readonly string[]): When => ({ kind: 'one-of', fact: 'borrower', values });
const uses = (kind: 'any' | 'none', ...members: readonly string[]): When => ({ kind, fact: 'hours', members });
const costs = (comparison: Comparison, bound: Threshold): FactCondition<FactKey> => ({
  ...{ kind: 'amount', of: 'cost', comparison, bound },
});
/** Read in one of these ways. */
const reads = (doubt: Doubt, ...readings: readonly string[]): When => ({ kind: 'reads', doubt, readings });
const found = (about: string, value: string, number?: 'at' | 'past'): When => ({
  ...{ kind: 'found', about, values: [value], ...(number && { number }) },
});

const COSTLY = costs('orMore', ONE_WAN);
const CHEAP = costs('below', ONE_WAN);
const FREE = [cited('free'), cited('deposit')];
const BOTH = [cited('village'), cited('town')];
const AS_STRANGER = reads('is-stranger', 'anyone');

const required = (id: string, about: string, when: readonly When[], cites: Rule['cites'], reason: string): Rule => ({
  ...{ id, about, value: 'required', when, cites, reason },
});
const falls = (id: string, about: string, when: readonly When[], cites: Rule['cites'], reason: string): Rule => ({
  ...{ id, about, value: 'not-required', when, cites, reason },
});
const note = (id: string, about: string, doubt: Doubt, when: readonly When[], cites: Rule['cites']): Rule => ({
  ...{ id, about, value: 'note', when, cites, interpretations: [doubt] },
});

const REGISTER = '都要登记。';

/** Steps and one paper (promise), with doubts of every kind. */
export const HALL: Law<Facts, FactKey, Doubt, Rule> = {
  facts: FACTS,
  fallsAway: ['not-required'],
  doubts: DOUBTS,
  words: { reading: (doubt, reading) => `${doubt}=${reading}`, found: (about, value) => `${about}：${value}` },
  numbers: {
    ...{ doubt: 'number', below: 'lower', when: [[costs('exactly', TWO_WAN)]] },
    justBelow: (facts) => (facts.cost === undefined ? facts : { ...facts, cost: facts.cost - 1 }),
  },
  rules: [
    {
      ...required('register', 'register', [reads('who-registers', 'borrower')], [cited('register')], REGISTER),
      by: '借用人',
    },
    {
      ...required('register-host', 'register', [reads('who-registers', 'host')], [cited('register')], REGISTER),
      by: '接待的村民',
    },

    required('deposit', 'deposit', [borrowedBy('stranger'), COSTLY], [cited('deposit')], '要交押金。'),
    falls('free', 'deposit', [borrowedBy('villager')], FREE, '村民不交押金。'),
    falls('cheap', 'deposit', [borrowedBy('stranger', 'company'), CHEAP], FREE, '费用不到。'),
    required(
      'deposit-company',
      'deposit',
      [borrowedBy('company'), COSTLY, AS_STRANGER, reads('company-cost', 'every')],
      [cited('deposit')],
      '公司也是外村人。',
    ),
    falls(
      'company-free',
      'deposit',
      [borrowedBy('company'), COSTLY, AS_STRANGER, reads('company-cost', 'none')],
      [cited('deposit'), cited('reckoning')],
      '公司没有活动费用。',
    ),
    falls(
      'no-stranger',
      'deposit',
      [borrowedBy('company'), COSTLY, reads('is-stranger', 'people')],
      FREE,
      '公司不是外村人。',
    ),
    note('whose', 'deposit', 'whose-cost', [], [cited('reckoning')]),

    required('promise', 'promise', [uses('any', 'night')], [cited('promise')], '夜间使用。'),
    required(
      'promise-dark',
      'promise',
      [uses('any', 'evening'), uses('none', 'night'), reads('is-night', 'dark')],
      [cited('promise')],
      '天黑以后就是夜间。',
    ),
    falls(
      'no-promise-late',
      'promise',
      [uses('any', 'evening'), uses('none', 'night'), reads('is-night', 'late')],
      [cited('promise')],
      '傍晚不是夜间。',
    ),
    falls('no-promise', 'promise', [uses('none', 'night', 'evening')], [cited('promise')], '只在白天。'),

    required('rent', 'rent', [uses('any', 'day')], [cited('rent')], '白天使用。'),
    required(
      'rent-late',
      'rent',
      [uses('none', 'day'), uses('any', 'evening'), reads('is-night', 'late')],
      [cited('rent')],
      '傍晚算白天。',
    ),
    falls(
      'no-rent-dark',
      'rent',
      [uses('none', 'day'), uses('any', 'evening'), reads('is-night', 'dark')],
      [cited('rent')],
      '傍晚算夜间。',
    ),
    falls('no-rent', 'rent', [uses('none', 'day', 'evening')], [cited('rent')], '白天不用。'),

    required('village', 'village', [costs('below', TWO_WAN)], [cited('village')], '由村委会批准。'),
    required('village-at', 'village', [costs('exactly', TWO_WAN), reads('number', 'both')], BOTH, '本数两档都算。'),
    falls('village-not-at', 'village', [costs('exactly', TWO_WAN), reads('number', 'upper')], BOTH, '本数归上一档。'),
    falls('no-village', 'village', [costs('above', TWO_WAN)], BOTH, '报镇里批准。'),
    required('town', 'town', [costs('orMore', TWO_WAN)], [cited('town')], '报镇里批准。'),
    falls('no-town', 'town', [costs('below', TWO_WAN)], [cited('town')], '由村委会批准。'),

    required('surety', 'surety', [found('deposit', 'required')], [cited('surety')], '交押金的要有担保。'),
    falls('no-surety', 'surety', [found('deposit', 'not-required')], [cited('surety')], '不交押金。'),

    required('later', 'later', [found('town', 'required', 'past')], [cited('afterwards')], '过了2万元。'),
    falls('later-at', 'later', [found('town', 'required', 'at')], [cited('afterwards')], '恰为2万元。'),
    falls('no-later', 'later', [found('town', 'not-required')], [cited('afterwards')], '不报镇里。'),
  ],
};
