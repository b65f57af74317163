/** 第二十八条: final acceptance of large projects follows the city's rules. */
import { cite } from '../cite.ts';
import { inWords, threshold } from '../../engine/condition.ts';
import { below, orMore } from '../conditions.ts';
import { excuses, notes, requires, rulesOf } from '../rule.ts';

/** The city's rules decide about final acceptance: beside the district's list of papers too. */
export const CITY_RULES = cite(
  28,
  '投资额在200万元以上的数字化项目，按照《赣州市数字化项目建设管理实施细则》组织竣工验收。',
);

export const TWO_HUNDRED = threshold(200, cite(28, '投资额在200万元以上的数字化项目'));

export const rules = rulesOf('28', [
  requires('final-acceptance-by-city-rules', [orMore(TWO_HUNDRED)], [CITY_RULES], {
    reason: `${inWords(TWO_HUNDRED)}以上的项目按市细则组织竣工验收；怎么组织看市细则，本站没有它的文本。`,
  }),
  excuses(
    'final-acceptance-by-city-rules',
    `只有${inWords(TWO_HUNDRED)}以上的项目才按市细则竣工验收。`,
    [below(TWO_HUNDRED)],
    [CITY_RULES],
  ),
  notes('final-acceptance-by-city-rules', ['city-acceptance'], [orMore(TWO_HUNDRED)], [CITY_RULES]),
]);
