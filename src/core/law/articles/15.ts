/** 第十五条: what is in principle not supported. 原则上: a flag, never a refusal. */
import type { Citation } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { hasAny, includes } from '../conditions.ts';
import type { Obstacle } from '../facts.ts';
import { notes, rulesOf, type RuleDraft } from '../rule.ts';

const SUPPORTED = cite(14, '对下列项目给予重点支持：');
const LEAD_IN = cite(15, '数字化项目有下列情形之一的，原则上不予支持：');

/** The items, by the member that stands for each. */
export const ITEMS: readonly (readonly [Obstacle, Citation])[] = [
  [
    'own-infrastructure',
    cite(
      15,
      '单独新建或扩建非涉密机房、数据中心、云平台以及公共支撑、数据资源等，新增采购非涉密服务器、存储设备、服务端网络设备等硬件设施的项目；',
    ),
  ],
  ['own-line', cite(15, '单独租赁互联网出口线路的项目和未整合到电子政务内网或外网的专网租赁项目；')],
  ['off-cloud', cite(15, '不在政务云部署的非涉密新建项目，不迁移到政务云的非涉密升级改造项目；')],
  ['untrusted-products', cite(15, '不应用安全可靠产品的数字化系统；')],
  ['insecure', cite(15, '不符合密码应用或网络安全保密要求，或者存在重大安全保密隐患的数字化项目；')],
  ['unclear-need', cite(15, '需求或绩效目标不明确、内部系统整合不到位、数据共享要求落实不到位的项目；')],
  ['predecessor-unaccepted', cite(15, '原项目尚未竣工验收的升级改造类项目。')],
];

const unsupported = ([member, item]: (typeof ITEMS)[number]): RuleDraft[] => [
  {
    about: 'standing',
    value: 'not-supported-in-principle',
    reason: '有原则上不予支持的情形。',
    when: [includes('obstacles', member)],
    cites: [LEAD_IN, item],
  },
  notes('standing', ['in-principle'], [includes('obstacles', member)], [LEAD_IN]),
];

/** 第十四条 and this one, or 第三条, both hold: the text does not say which gives way. */
const CONTESTED: RuleDraft = {
  about: 'standing',
  value: 'not-supported-in-principle',
  reason: '同时又属于给予重点支持的项目：两样都占怎么办，条文没有写，这里仍作提醒，请确认。',
  when: [hasAny('obstacles'), hasAny('priorities')],
  cites: [SUPPORTED],
};

export const rules = rulesOf('15', [...ITEMS.flatMap(unsupported), CONTESTED]);
