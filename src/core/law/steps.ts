/**
 * The steps of the route in their order: ids, titles, stages and actors. Ids are a contract.
 * Whether a step is due is decided by the rules. Bodies are named as the text names them.
 */

export const STAGES = [
  { id: 'prepare', title: '准备' },
  { id: 'declare', title: '申报' },
  { id: 'appraise', title: '论证评估' },
  { id: 'approve', title: '会审审批' },
  { id: 'implement', title: '实施' },
  { id: 'accept', title: '验收' },
  { id: 'operate', title: '运维与监督' },
] as const;

export type StageId = (typeof STAGES)[number]['id'];

/** Where the text does not write who acts: 条文未写明. */
export const UNSTATED = '—';

const UNIT = '项目单位';
const BUILDER = '项目建设单位';
const BUREAU = '区政务服务和数据管理局';
const FINANCE = '区财政局';
const CITY_BUREAU = '市政务服务和数据管理局';
const CITY_PROJECTS = '市数字化项目管理部门';
const APPROVER = '审批部门';
const SECRECY = '区委保密和机要局';
const COUNTERPARTS = '对口省、市直单位';
const CITY_RULES = '按《赣州市数字化项目建设管理实施细则》';
const REVIEWERS = '区级数字化项目联合会审机制成员单位';

interface Definition {
  readonly id: string;
  readonly title: string;
  readonly stage: StageId;
  readonly by: string;
  /** Absent where the step has no addressee; `UNSTATED` where the text leaves it out. */
  readonly to?: string;
}

const STEPS_BY_STAGE = [
  { id: 'meeting-approval', title: '党组或办公会议审议，明确资金来源', stage: 'prepare', by: UNIT },
  { id: 'data-commissioner', title: '单位数据专员参与监督指导', stage: 'prepare', by: UNIT },
  { id: 'framework-plan', title: '形成统一框架方案', stage: 'prepare', by: `${BUREAU}会同参建部门` },
  { id: 'vertical-coordination', title: '向上沟通请示、向下衔接配合', stage: 'prepare', by: BUILDER },
  { id: 'consult-city', title: '征求对口市直单位意见', stage: 'prepare', by: UNIT, to: '对口市直单位' },
  { id: 'consult-province-and-city', title: '征求对口省、市直单位意见', stage: 'prepare', by: UNIT, to: COUNTERPARTS },
  { id: 'written-consent', title: '取得书面同意', stage: 'prepare', by: '对口单位', to: UNIT },
  { id: 'fiscal-capacity-assessment', title: '财政承受能力评估', stage: 'prepare', by: `${BUREAU}会同${FINANCE}` },

  { id: 'annual-declaration', title: '按年度申报通知报送申报材料', stage: 'declare', by: UNIT, to: UNSTATED },
  { id: 'supplementary-declaration', title: '上级资金项目补充报送', stage: 'declare', by: UNIT, to: BUREAU },
  { id: 'project-application', title: '提交项目建设申请', stage: 'declare', by: UNIT, to: BUREAU },
  { id: 'record-filing', title: '报区政务服务和数据管理局备案', stage: 'declare', by: UNIT, to: BUREAU },
  { id: 'sector-joint-review', title: '行业主管部门联审并报备', stage: 'declare', by: '相关行业主管部门', to: BUREAU },
  { id: 'payment-platform-review', title: '缴费平台审核', stage: 'declare', by: FINANCE },
  {
    id: 'development-reform-check',
    title: '发改会同统筹把关',
    stage: 'declare',
    by: `区发展和改革委员会会同${BUREAU}`,
  },

  { id: 'cybersecurity-review', title: '网络安全审查（全过程）', stage: 'appraise', by: '区委网信办' },
  { id: 'secrecy-review', title: '保密审查', stage: 'appraise', by: SECRECY },
  { id: 'expert-appraisal', title: '专家和第三方机构论证评估', stage: 'appraise', by: `${BUREAU}会同${FINANCE}` },
  {
    id: 'appraisal-report-filing',
    title: '评估报告经区分管领导审核后报市备案',
    stage: 'appraise',
    by: UNSTATED,
    to: CITY_PROJECTS,
  },
  { id: 'pool-entry', title: '入库管理（两年有效）', stage: 'appraise', by: UNSTATED },
  { id: 'provincial-system-entry', title: '纳入全省数字化项目管理系统（两年有效）', stage: 'appraise', by: UNSTATED },
  {
    id: 'report-to-city-bureau',
    title: '统一汇总报市政务服务和数据管理局',
    stage: 'appraise',
    by: BUREAU,
    to: CITY_BUREAU,
  },
  { id: 'superior-city-approval', title: '汇总上报审批', stage: 'appraise', by: UNSTATED, to: CITY_PROJECTS },
  {
    id: 'provincial-key-pool',
    title: '报省重点项目库（每年6月底前，两年有效）',
    stage: 'appraise',
    by: BUREAU,
    to: `${CITY_BUREAU}，再报省、市领导小组`,
  },
  {
    id: 'provincial-appraisal-and-review',
    title: '省级论证评估和联合会审',
    stage: 'appraise',
    by: `${CITY_RULES}统筹把关后报省级`,
  },
  {
    id: 'city-filing-below-limit',
    title: '报市领导小组办公室备案',
    stage: 'appraise',
    by: BUREAU,
    to: '市领导小组办公室',
  },

  { id: 'joint-review', title: '区级联合会审', stage: 'approve', by: `${BUILDER}组织行业专家、招标代理、${REVIEWERS}` },
  {
    id: 'task-force-decision',
    title: '工作专班审定',
    stage: 'approve',
    by: BUILDER,
    to: '推进政府职能转变和数字政府建设工作专班',
  },
  { id: 'review-costs', title: '承担场地费、专家评审费', stage: 'approve', by: BUILDER },
  { id: 'approval', title: '报区政务服务和数据管理局审批', stage: 'approve', by: BUILDER, to: BUREAU },
  {
    id: 'budget-entry',
    title: '预算编制、项目库申报、列入部门预算',
    stage: 'approve',
    by: '项目主管部门',
    to: FINANCE,
  },
  { id: 'shared-cost-budget', title: '区本级承担部分列入区级预算', stage: 'approve', by: UNSTATED },
  { id: 'cost-assessment', title: '造价评估', stage: 'approve', by: CITY_RULES },
  { id: 'city-budget-review', title: '预算评审', stage: 'approve', by: '市财政部门' },
  { id: 'procurement', title: '政府采购、招标（文件和合同写明成果及知识产权归政府）', stage: 'approve', by: UNIT },
  {
    id: 'copy-to-members',
    title: '采购或招标、批复、预算文件抄送成员单位',
    stage: 'approve',
    by: UNSTATED,
    to: REVIEWERS,
  },

  { id: 'responsible-person', title: '确定实施机构和项目责任人，执行八项制度', stage: 'implement', by: UNIT },
  {
    id: 'security-and-cryptography',
    title: '安全管理制度、定期检测评估；密码保障同步规划、建设、运行；网络安全措施同步规划、建设、使用',
    stage: 'implement',
    by: UNIT,
  },
  { id: 'data-sharing-connection', title: '接入市、区政务数据共享交换平台', stage: 'implement', by: UNSTATED },
  { id: 'start-within-half-year', title: '批复后半年内开工（不可抗力除外）', stage: 'implement', by: UNIT },
  { id: 'earmarked-payment', title: '按国库集中支付制度专款专用', stage: 'implement', by: UNIT },
  {
    id: 'incident-report',
    title: '未及时开工、安全事故等情形及时报告',
    stage: 'implement',
    by: UNIT,
    to: `${BUREAU}、${FINANCE}`,
  },

  { id: 'preliminary-acceptance', title: '初步验收', stage: 'accept', by: BUILDER },
  {
    id: 'pre-acceptance-confirmation',
    title: '数据共享、安全可靠、密码应用确认',
    stage: 'accept',
    by: `数据资源管理部门、${SECRECY}`,
  },
  { id: 'acceptance-expert-review', title: '竣工验收专家评审会', stage: 'accept', by: UNSTATED },
  { id: 'final-acceptance', title: '申请竣工验收', stage: 'accept', by: BUILDER, to: APPROVER },
  { id: 'final-acceptance-by-city-rules', title: '按市细则竣工验收', stage: 'accept', by: CITY_RULES },
  { id: 'acceptance-extension', title: '延期验收申请', stage: 'accept', by: BUILDER, to: APPROVER },
  { id: 'acceptance-rectification', title: '限期整改，试运行合格后重新申请', stage: 'accept', by: BUREAU, to: BUILDER },

  { id: 'unified-operation', title: '按市县一体化开展本地运维运营', stage: 'operate', by: UNIT },
  { id: 'operation-funding', title: '安排运维经费的前提', stage: 'operate', by: UNSTATED },
  { id: 'surplus-return', title: '结余资金退回', stage: 'operate', by: UNIT, to: UNSTATED },
  { id: 'supervision', title: '绩效评价、跟踪监督、审计，如实提供资料', stage: 'operate', by: UNIT },
] as const satisfies readonly Definition[];

export type StepId = (typeof STEPS_BY_STAGE)[number]['id'];

export interface StepDefinition extends Definition {
  readonly id: StepId;
}

export const STEPS: readonly StepDefinition[] = STEPS_BY_STAGE;
