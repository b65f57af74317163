/** 第二条: which units and which money the regulation is about. */
import { cite } from '../cite.ts';
import { includes, lacks, oneOf } from '../conditions.ts';
import { notes, rulesOf } from '../rule.ts';

const FISCAL = cite(2, '使用财政性资金建设、运维的数字化项目');
/** What decides about a thing that 第三十八条 does not name. */
export const SCOPE_WORDS = cite(2, '符合《政务信息系统定义和范围》（GB/T40692-2021）规定的项目');
const OUTSIDE = cite(38, '下列不属于本细则管理范围：');
const UNITS = cite(2, '全区各级行政机关以及法律法规授权的具有管理公共事务职能的组织');
const OTHERS = cite(39, '全区党政机关、企事业单位使用财政性资金的数字化项目参照本细则执行。');
const UNCLASSIFIED = oneOf('secrecy', 'none', 'work-secret');

/** Units that 第二条 names itself; the others come in by 第三十九条. */
const DIRECT_UNITS = oneOf('unit', 'town', 'department', 'authorised-body');

export const rules = rulesOf('02', [
  {
    about: 'scope',
    value: 'in-scope',
    reason:
      '项目使用财政性资金（区本级或者上级）。是不是第二条说的数字化项目、有没有第三十八条列在外面的内容，本工具不判断，请对照条文。',
    when: [UNCLASSIFIED, includes('funds', 'district', 'superior')],
    cites: [FISCAL, SCOPE_WORDS, OUTSIDE],
  },
  {
    about: 'scope',
    value: 'out-of-scope',
    reason: '项目不使用财政性资金，第二条、第三十九条都只管使用财政性资金的项目。',
    when: [UNCLASSIFIED, lacks('funds', 'district', 'superior')],
    cites: [FISCAL, OTHERS],
  },
  {
    about: 'basis',
    value: 'direct',
    reason: '项目单位是第二条列明的适用对象。',
    when: [DIRECT_UNITS, lacks('traits', 'within-other-project')],
    cites: [UNITS],
  },
  notes(
    'scope',
    ['fiscal-funds'],
    [UNCLASSIFIED, includes('funds', 'district', 'superior'), includes('funds', 'social', 'own')],
    [FISCAL],
  ),
]);
