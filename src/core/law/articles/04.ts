/** 第四条: who reviews what, whatever the amount. */
import { cite } from '../cite.ts';
import { includes, lacks, oneOf, reads, type FactCondition } from '../conditions.ts';
import { valueLabel, type Unit } from '../fact-values.ts';
import { excuses, notes, requires, rulesOf, setsAside, type RuleDraft } from '../rule.ts';
import type { StepId } from '../steps.ts';

const PAYMENT = cite(
  4,
  '负责对数字化项目服务性收费、代收费的各类缴费平台及其项目的资金支付平台、清分平台、资金存放账户、资金流转路径、监管制度等情况进行审核。',
);
const CYBERSECURITY = cite(
  4,
  '区委网信办负责数字化项目网络安全全过程审查，推进项目建设落实网络安全技术措施同步规划、同步建设、同步使用。',
);
const SECRECY = cite(4, '负责数字化项目的保密审查，指导、监督、检查数字化项目的保密管理。');
const DEVELOPMENT = cite(4, '对权限内审批项目中包含有数字化项目内容的，会同区政务服务和数据管理局统筹把关。');
export const SECTOR = cite(
  4,
  '区教体局、区卫健委、区国资办等相关行业主管部门，按职责联审学校、医院、国企等企事业单位建设的面向公众使用的通用类数字化项目，并向区政务服务和数据管理局报备。',
);
const BY_REFERENCE = cite(39, '全区党政机关、企事业单位使用财政性资金的数字化项目参照本细则执行。');
const CONTAINED = cite(39, '使用财政性资金的其他建设项目中包含数字化项目的，参照本细则执行。');

const PUBLIC_GENERIC = includes('traits', 'public-generic');
const INSTITUTIONS = oneOf('unit', 'school', 'hospital', 'state-enterprise', 'other-institution');

const NOT_OWN_APPROVAL = [includes('traits', 'within-other-project'), lacks('traits', 'development-reform-approved')];

/** 申报、论证评估、会审、审批: what 联审 would take the place of. */
const PROCEDURE: readonly StepId[] = [
  ...(['meeting-approval', 'consult-city', 'consult-province-and-city', 'written-consent'] as const),
  ...([
    'fiscal-capacity-assessment',
    'annual-declaration',
    'supplementary-declaration',
    'project-application',
  ] as const),
  ...([
    'record-filing',
    'expert-appraisal',
    'appraisal-report-filing',
    'pool-entry',
    'provincial-system-entry',
  ] as const),
  ...(['report-to-city-bureau', 'superior-city-approval', 'provincial-key-pool'] as const),
  ...(['provincial-appraisal-and-review', 'city-filing-below-limit', 'joint-review', 'task-force-decision'] as const),
  ...(['review-costs', 'approval'] as const),
];

const OTHER_PUBLIC = [oneOf('unit', 'other-institution'), PUBLIC_GENERIC];

const reviewedBy = (unit: Unit, by: string): RuleDraft =>
  requires('sector-joint-review', [oneOf('unit', unit), PUBLIC_GENERIC], [SECTOR], {
    by,
    reason: `${valueLabel('unit', unit)}建设的面向公众使用的通用类项目，由行业主管部门按职责联审并报备；按文意找${by}，同谁一起审，条文没有写。`,
  });

/** 第四条第九款 names no fiscal condition: a doubt where the project is otherwise out of scope. */
export const SECTOR_REVIEW_ANYWAY: readonly FactCondition[] = [INSTITUTIONS, PUBLIC_GENERIC];

export const rules = rulesOf('04', [
  requires('payment-platform-review', [includes('traits', 'fee-platform')], [PAYMENT], {
    reason: '项目有服务性收费、代收费的缴费平台，平台和项目的资金支付平台、清分平台、账户等由区财政局审核。',
  }),
  excuses(
    'payment-platform-review',
    '项目没有服务性收费、代收费的缴费平台。',
    [lacks('traits', 'fee-platform')],
    [PAYMENT],
  ),

  requires('cybersecurity-review', [], [CYBERSECURITY], {
    reason: '每个项目都要接受网络安全全过程审查，条文没有金额条件。',
  }),
  requires('secrecy-review', [], [SECRECY], { reason: '每个项目都要接受保密审查，条文没有金额条件。' }),
  requires('security-and-cryptography', [], [CYBERSECURITY], {
    reason: '网络安全技术措施要与项目同步规划、同步建设、同步使用。',
  }),

  requires('development-reform-check', [includes('traits', 'development-reform-approved')], [DEVELOPMENT], {
    reason: '包含它的建设项目由区发改委审批，其中的数字化内容由发改会同把关。',
  }),
  requires(
    'development-reform-check',
    [...NOT_OWN_APPROVAL, reads('contained-check', 'any-approval')],
    [DEVELOPMENT, CONTAINED],
    { reason: '项目包含在其他建设项目里，不论包含它的项目由谁审批，其中的数字化内容都由发改会同把关。' },
  ),
  excuses(
    'development-reform-check',
    '包含它的建设项目不由区发改委审批，第四条第五款只写权限内审批的项目。',
    [...NOT_OWN_APPROVAL, reads('contained-check', 'own-approval')],
    [DEVELOPMENT, CONTAINED],
  ),
  excuses(
    'development-reform-check',
    '项目不包含在其他建设项目里。',
    [lacks('traits', 'within-other-project')],
    [DEVELOPMENT],
  ),
  notes(
    'development-reform-check',
    ['mixed-projects'],
    [includes('traits', 'within-other-project')],
    [DEVELOPMENT, CONTAINED],
  ),
  notes('total', ['mixed-projects'], [includes('traits', 'within-other-project')], [CONTAINED]),

  reviewedBy('school', '区教体局'),
  reviewedBy('hospital', '区卫健委'),
  reviewedBy('state-enterprise', '区国资办'),
  requires('sector-joint-review', [...OTHER_PUBLIC, reads('sector-others', 'all-institutions')], [SECTOR], {
    by: '相关行业主管部门',
    reason: '条文列了学校、医院、国企，又写“等企事业单位”：其他企事业单位也由相关行业主管部门联审。',
  }),
  excuses(
    'sector-joint-review',
    '条文只点名学校、医院、国企三类的主管部门，其他企事业单位不在其内。',
    [...OTHER_PUBLIC, reads('sector-others', 'named-only')],
    [SECTOR],
  ),
  excuses('sector-joint-review', '项目不是面向公众使用的通用类。', [lacks('traits', 'public-generic')], [SECTOR]),
  excuses(
    'sector-joint-review',
    '这一款只联审企事业单位的项目，机关不在其内。',
    [oneOf('unit', 'town', 'department', 'party-organ')],
    [SECTOR],
  ),
  excuses(
    'sector-joint-review',
    '这一款联审企事业单位的项目，法律法规授权的组织没有列进去；它本身是事业单位的在不在内，请先问清。',
    [oneOf('unit', 'authorised-body')],
    [SECTOR],
  ),
  notes('sector-joint-review', ['by-reference'], [INSTITUTIONS, PUBLIC_GENERIC], [SECTOR, BY_REFERENCE]),
  ...setsAside(
    PROCEDURE,
    '面向公众使用的通用类项目由行业主管部门联审、报备，代替本细则的申报、评估、会审和审批。',
    [INSTITUTIONS, PUBLIC_GENERIC, reads('by-reference', 'instead')],
    [SECTOR, BY_REFERENCE],
  ),
]);
