/** 第三十九条: who else works by reference to the regulation. */
import { cite } from '../cite.ts';
import { includes, oneOf } from '../conditions.ts';
import { notes, rulesOf } from '../rule.ts';

const OTHERS = cite(39, '全区党政机关、企事业单位使用财政性资金的数字化项目参照本细则执行。');
const CONTAINED = cite(39, '使用财政性资金的其他建设项目中包含数字化项目的，参照本细则执行。');
const OTHER_UNITS = oneOf('unit', 'party-organ', 'school', 'hospital', 'state-enterprise', 'other-institution');
const WITHIN = includes('traits', 'within-other-project');

export const rules = rulesOf('39', [
  {
    about: 'basis',
    value: 'by-reference',
    reason: '其他党政机关、企事业单位使用财政性资金的项目，参照本细则执行。',
    when: [OTHER_UNITS],
    cites: [OTHERS],
  },
  {
    about: 'basis',
    value: 'by-reference',
    reason: '项目是使用财政性资金的其他建设项目中包含的数字化项目，参照本细则执行。',
    when: [WITHIN],
    cites: [CONTAINED],
  },
  notes('basis', ['by-reference'], [OTHER_UNITS], [OTHERS]),
  notes('basis', ['by-reference'], [WITHIN], [CONTAINED]),
]);
