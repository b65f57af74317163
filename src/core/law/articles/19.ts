/** 第十九条: cost assessment and the city's budget review before procurement. */
import { cite } from '../cite.ts';
import { inWords, threshold } from '../../engine/condition.ts';
import { below, orMore, reads } from '../conditions.ts';
import { excuses, requires, rulesOf } from '../rule.ts';

const COST = cite(19, '总投资在200万元以上的项目，按照《赣州市数字化项目建设管理实施细则》开展造价评估');
const REVIEW = cite(19, '市财政部门组织开展预算评审');
const PROCUREMENT = cite(19, '预算评审完成后，建设单位按程序在预算控制价格内启动政府采购招标程序。');

export const TWO_HUNDRED = threshold(200, cite(19, '总投资在200万元以上的项目'));
const LARGE = orMore(TWO_HUNDRED);
const ONLY_LARGE = `只有总投资${inWords(TWO_HUNDRED)}以上的项目才要求。`;

export const rules = rulesOf('19', [
  requires('cost-assessment', [LARGE], [COST], {
    reason: `总投资${inWords(TWO_HUNDRED)}以上的项目，按市细则做造价评估；怎么做看市细则，本站没有它的文本。`,
  }),
  excuses('cost-assessment', ONLY_LARGE, [below(TWO_HUNDRED)], [COST]),
  requires('city-budget-review', [LARGE, reads('city-budget-review', 'city')], [COST, REVIEW], {
    reason: `总投资${inWords(TWO_HUNDRED)}以上的项目，由市财政部门组织预算评审。`,
  }),
  requires('city-budget-review', [LARGE, reads('city-budget-review', 'district')], [COST, REVIEW], {
    reason: `总投资${inWords(TWO_HUNDRED)}以上的项目要预算评审；这里沿用了市细则的写法，区级资金的项目由区财政局组织。`,
    by: '区财政局',
  }),
  excuses('city-budget-review', ONLY_LARGE, [below(TWO_HUNDRED)], [COST, REVIEW]),
  requires('procurement', [LARGE], [PROCUREMENT], { reason: '预算评审完成后，在预算控制价格内启动政府采购招标。' }),
]);
