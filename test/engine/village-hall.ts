/** An invented regulation of three articles, as data: on borrowing a village hall. Nothing of it is known to `src`. */
import { placesOf } from '../../src/build/places-table.ts';
import { citing, type Source } from '../../src/core/engine/cite.ts';
import { threshold, type Condition } from '../../src/core/engine/condition.ts';
import type { Law } from '../../src/core/engine/engine.ts';
import type { Statement } from '../../src/core/engine/grounds.ts';
import type { FactModel } from '../../src/core/engine/model.ts';
import { parseArticle, type Quoted } from '../../src/text/index.ts';

const ARTICLES = [
  '第一条　借用村礼堂，应当先到村委会登记。夜间使用的，登记时附安全承诺书。',
  '第二条　本村村民借用的，不交押金。外村人借用，活动费用1万元以上的，应当交押金。',
  '第三条　活动费用由村委会核定。',
].map((body, index) => parseArticle(index + 1, body));

const QUOTED = {
  register: [1, '应当先到村委会登记'],
  promise: [1, '夜间使用的，登记时附安全承诺书。'],
  free: [2, '本村村民借用的，不交押金。'],
  deposit: [2, '外村人借用，活动费用1万元以上的，应当交押金。'],
  reckoning: [3, '活动费用由村委会核定。'],
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
  readonly borrower?: 'villager' | 'stranger';
  readonly hours?: readonly ('day' | 'night')[];
  /** 元. */
  readonly cost?: number;
}
export type FactKey = keyof Facts;
export type Doubt = 'whose-cost';
export type Rule = Statement<FactKey, Doubt>;

const LABELS = { borrower: '借用人', hours: '使用时间', cost: '活动费用' };
const VALUES = new Map([
  ['villager', '本村村民'],
  ['stranger', '外村人'],
  ['day', '白天'],
  ['night', '夜间'],
]);
const OPTIONS = { borrower: ['villager', 'stranger'], hours: ['day', 'night'], cost: [] };

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
const VILLAGER: Condition<FactKey> = { kind: 'one-of', fact: 'borrower', values: ['villager'] };
const STRANGER: Condition<FactKey> = { kind: 'one-of', fact: 'borrower', values: ['stranger'] };
const COSTLY: Condition<FactKey> = { kind: 'amount', of: 'cost', comparison: 'orMore', bound: ONE_WAN };
const CHEAP: Condition<FactKey> = { kind: 'amount', of: 'cost', comparison: 'below', bound: ONE_WAN };
const NIGHT: Condition<FactKey> = { kind: 'any', fact: 'hours', members: ['night'] };
const DAY: Condition<FactKey> = { kind: 'none', fact: 'hours', members: ['night'] };

const FREE = [cited('free'), cited('deposit')];

/** Two steps (register, deposit), one paper (promise), one doubt. */
export const HALL: Law<Facts, FactKey, Doubt, Rule> = {
  facts: FACTS,
  fallsAway: ['not-required'],
  rules: [
    {
      id: 'register',
      about: 'register',
      value: 'required',
      when: [],
      cites: [cited('register')],
      reason: '都要登记。',
    },
    {
      id: 'deposit',
      about: 'deposit',
      value: 'required',
      when: [STRANGER, COSTLY],
      cites: [cited('deposit')],
      reason: '要交押金。',
    },
    { id: 'free', about: 'deposit', value: 'not-required', when: [VILLAGER], cites: FREE, reason: '村民不交押金。' },
    {
      id: 'cheap',
      about: 'deposit',
      value: 'not-required',
      when: [STRANGER, CHEAP],
      cites: FREE,
      reason: '费用不到。',
    },
    {
      id: 'whose',
      about: 'deposit',
      value: 'note',
      when: [],
      cites: [cited('reckoning')],
      interpretations: ['whose-cost'],
    },
    {
      id: 'promise',
      about: 'promise',
      value: 'required',
      when: [NIGHT],
      cites: [cited('promise')],
      reason: '夜间使用。',
    },
    {
      id: 'no-promise',
      about: 'promise',
      value: 'not-required',
      when: [DAY],
      cites: [cited('promise')],
      reason: '只在白天。',
    },
  ],
};
