/** 第三十一条: the district's share of what province and city build across levels. */
import { cite } from '../cite.ts';
import { includes, lacks } from '../conditions.ts';
import { excuses, onEvent, rulesOf } from '../rule.ts';

const SHARE = cite(
  31,
  '由省、市统筹，县级协同建设的跨层级数字化项目，根据事权划分确定相应的建设内容和资金，需区本级承担的建设经费列入区级财政预算。',
);

export const rules = rulesOf('31', [
  onEvent('shared-cost-budget', [includes('traits', 'cross-level')], [SHARE], {
    reason: '由省、市统筹而区里协同建设、需要区本级承担经费时，列入区级财政预算。',
  }),
  excuses('shared-cost-budget', '项目不是跨层级共享协同。', [lacks('traits', 'cross-level')], [SHARE]),
]);
