/** 第十四条: what is given priority. A flag beside the route, not a shorter way. */
import type { Citation } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { includes, isEmpty } from '../conditions.ts';
import type { ValueOf } from '../facts.ts';
import { rulesOf, type RuleDraft } from '../rule.ts';

const LEAD_IN = cite(14, '对下列项目给予重点支持：');
const UNSUPPORTED = cite(15, '数字化项目有下列情形之一的，原则上不予支持：');

/** The items, by the member that stands for each. */
export const ITEMS: readonly (readonly [ValueOf<'priorities'>, Citation])[] = [
  ['national-major', cite(14, '党中央、国务院部署的重大数字化项目；')],
  ['provincial-key', cite(14, '落实省委、省政府重点工作部署，列入江西省数字政府建设总体方案和三年规划的重点项目；')],
  ['integrating', cite(14, '整合分级分散业务系统的项目，跨部门、跨层级、跨区域共建共享的项目。')],
];

const priority = ([member, item]: (typeof ITEMS)[number]): RuleDraft => ({
  about: 'standing',
  value: 'priority',
  reason: '属于给予重点支持的项目。',
  when: [isEmpty('obstacles'), includes('priorities', member)],
  cites: [LEAD_IN, item],
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
