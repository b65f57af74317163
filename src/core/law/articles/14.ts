/** 第十四条: what is given priority. A flag beside the route, not a shorter way. */
import { entriesOf } from '../../engine/record.ts';
import { cite } from '../cite.ts';
import { includes, isEmpty } from '../conditions.ts';
import { FACTS } from '../facts.ts';
import { rulesOf, type RuleDraft } from '../rule.ts';

const LEAD_IN = cite(14, '对下列项目给予重点支持：');
const UNSUPPORTED = cite(15, '数字化项目有下列情形之一的，原则上不予支持：');

/** The items, by the value that stands for each. */
const ITEMS = entriesOf(FACTS.priorities.options);

const priority = ([member, { words }]: (typeof ITEMS)[number]): RuleDraft => ({
  about: 'standing',
  value: 'priority',
  reason: '属于给予重点支持的项目。',
  when: [isEmpty('obstacles'), includes('priorities', member)],
  cites: [LEAD_IN, words],
});

export const rules = rulesOf('14', [
  ...ITEMS.map(priority),
  {
    about: 'standing',
    value: 'normal',
    reason: '既不属于重点支持的项目，也没有不予支持的情形。',
    when: [isEmpty('obstacles'), isEmpty('priorities')],
    cites: [LEAD_IN, UNSUPPORTED],
  },
]);
