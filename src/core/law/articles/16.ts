/** 第十六条: the district's appraisal, its report and its pool. */
import type { Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { inWords, threshold } from '../../engine/condition.ts';
import { below, due, includes, lacks, notDue, orMore, reads, type Condition } from '../conditions.ts';
import { partsOf } from '../part.ts';
import { excuses, notes, requires, rulesOf, type RuleDraft } from '../rule.ts';
import type { StepId } from '../steps.ts';
import { SMALL_FILES_ONLY } from './06.ts';

const APPRAISAL = cite(
  16,
  '总投资在50万元以上的项目，由区政务服务和数据管理局会同区财政局组织专家和第三方机构开展技术论证评估和财政承受能力评估，形成项目评估报告。',
);
const MECHANISM = cite(
  16,
  '建立区级数字化项目论证评估机制，重点就项目是否满足“五统一”原则、数据共享、安全监管、等级保护、分级保护、投资匡算、密码应用、安全可靠应用等方面，对数字化项目的必要性、合理性、经济性和技术方案等申报材料进行论证把关。',
);
const REPORT = cite(16, '项目评估报告经区分管领导审核后报市数字化项目管理部门备案。');
const POOL = cite(16, '论证评估通过的项目入库管理（两年有效）');
const EXCEPTION = cite(
  16,
  '除国家和省委、省政府重大部署外，未经论证评估的项目，不得提交联合会审，不予审批，不安排项目资金。',
);
const SYSTEM = cite(6, '数字化项目经论证评估后，统一纳入全省数字化项目管理系统（在线提交资料，两年有效）。');
const DISTRICT_APPRAISES = cite(
  6,
  '200万元以上的项目，由区政务服务和数据管理局组织论证评估把关后，统一汇总报市政务服务和数据管理局；',
);
const PROVINCE_APPRAISES = cite(
  20,
  '限额（即本办法第六、七条规定的限额，下同）以上的数字化项目按照《赣州市数字化项目建设管理实施细则》按程序统筹把关后报省级论证评估和联合会审；',
);
const COSTS = cite(30, '项目论证、评审过程中产生的场地费、专家评审费等工作费用由项目建设单位负责承担。');

export const FIFTY = threshold(50, cite(16, '总投资在50万元以上的项目'));
const FROM_FIFTY = orMore(FIFTY);
const SMALL = below(FIFTY);

/** 未经论证评估……不安排项目资金: why even small projects may need it before money is found. */
export const NO_FUNDS_UNAPPRAISED = EXCEPTION;

/** What there is none of where the province appraises instead of the district. */
const DISTRICT_STEPS: readonly StepId[] = ['expert-appraisal', 'appraisal-report-filing', 'pool-entry', 'review-costs'];

const MAJOR = includes('traits', 'major-deployment');
/** Appraised: there is no exception, or it only lifts the bar. */
const APPRAISED: readonly (readonly Condition[])[] = [
  [lacks('traits', 'major-deployment')],
  [MAJOR, reads('major-deployment', 'bar-only')],
];
const TO_PROVINCE = 'provincial-appraisal-and-review';
const EVERY_LEVEL = reads('who-appraises', 'every-level');
const PROVINCE_INSTEAD = reads('who-appraises', 'province-instead');

/** Who appraises: the district, or the province in its place where the project goes there. */
const byDistrict = (step: StepId, reason: string, cites: Citations, when: readonly Condition[]): RuleDraft[] => {
  if (!DISTRICT_STEPS.includes(step)) return [requires(step, when, cites, { reason })];
  return [
    requires(step, [...when, EVERY_LEVEL], cites, { reason }),
    requires(step, [...when, PROVINCE_INSTEAD, notDue(TO_PROVINCE)], cites, { reason }),
    excuses(
      step,
      '报省级论证评估的，由省级代替，区里不再做。',
      [...when, PROVINCE_INSTEAD, due(TO_PROVINCE)],
      [DISTRICT_APPRAISES, ...cites, PROVINCE_APPRAISES],
    ),
  ];
};

/** A step that stands or falls with the appraisal; `always` are conditions of every rule about it. */
const withAppraisal = (
  step: StepId,
  reason: string,
  cites: Citations,
  always: readonly Condition[] = [],
): RuleDraft[] => [
  ...APPRAISED.flatMap((appraised) => byDistrict(step, reason, cites, [...always, FROM_FIFTY, ...appraised])),
  excuses(
    step,
    '国家和省委、省政府重大部署是“除外”的，不用论证评估。',
    [...always, FROM_FIFTY, MAJOR, reads('major-deployment', 'no-appraisal')],
    [...cites, EXCEPTION],
  ),
  excuses(
    step,
    `第十六条的论证评估针对总投资${inWords(FIFTY)}以上的项目。`,
    [...always, SMALL],
    [APPRAISAL, ...cites, SMALL_FILES_ONLY],
  ),
];

export const rules = rulesOf('16', [
  ...withAppraisal('expert-appraisal', `总投资${inWords(FIFTY)}以上的项目，要经专家和第三方机构论证评估。`, [
    APPRAISAL,
    MECHANISM,
  ]),
  ...withAppraisal('appraisal-report-filing', '评估报告经区分管领导审核后报市备案。', [REPORT]),
  ...withAppraisal('pool-entry', '论证评估通过的项目入库管理。', [POOL]),
  ...withAppraisal('provincial-system-entry', '经论证评估的项目统一纳入全省数字化项目管理系统。', [SYSTEM]),
  ...withAppraisal(
    'review-costs',
    '论证、评审产生的场地费、专家评审费由项目建设单位承担。',
    [COSTS],
    [reads('review-costs-scope', 'appraisal')],
  ),
  requires('review-costs', [reads('review-costs-scope', 'any-review')], [COSTS], {
    reason: '第三十条没有写数额，也没有写是哪一次：验收等评审产生的场地费、专家评审费，也由项目建设单位承担。',
  }),
  notes('appraisal-report-filing', ['city-recipients'], [FROM_FIFTY], [REPORT]),
  notes('pool-entry', ['two-years'], [FROM_FIFTY], [POOL]),
]);

const ASPECTS = cite(
  16,
  '建立区级数字化项目论证评估机制，重点就项目是否满足“五统一”原则、数据共享、安全监管、等级保护、分级保护、投资匡算、密码应用、安全可靠应用等方面，对数字化项目的必要性、合理性、经济性和技术方案等申报材料进行论证把关。',
);

/** 重点就……等方面: what the appraisal looks at. */
export const parts = partsOf('expert-appraisal', 'prepare', ASPECTS, {
  'five-unities': '是否满足“五统一”原则',
  sharing: '数据共享',
  'security-supervision': '安全监管',
  'graded-protection': '等级保护',
  'secrecy-grading': '分级保护',
  estimate: '投资匡算',
  cryptography: '密码应用',
  'trusted-products': '安全可靠应用',
});
