/**
 * The steps of the route in their order: id, title, stage, actors and swimlane of each. Ids are a contract.
 * Whether a step is due is decided by the rules. Bodies are named as the text names them.
 */
import { entriesOf, mapped } from '../engine/record.ts';

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

export const UNIT = '项目单位';
export const BUILDER = '项目建设单位';
export const BUREAU = '区政务服务和数据管理局';
export const FINANCE = '区财政局';
export const CITY_BUREAU = '市政务服务和数据管理局';
export const CITY_PROJECTS = '市数字化项目管理部门';
export const APPROVER = '审批部门';
export const SECRECY = '区委保密和机要局';
export const COUNTERPARTS = '对口省、市直单位';
export const CITY_RULES = '按《赣州市数字化项目建设管理实施细则》';
export const REVIEWERS = '区级数字化项目联合会审机制成员单位';

/** From the project outwards. */
export const LANES = [
  { id: 'project', title: '项目单位' },
  { id: 'district', title: '区' },
  { id: 'city', title: '市' },
  { id: 'province', title: '省' },
] as const;

export type LaneId = (typeof LANES)[number]['id'];

export interface LaneOfStep {
  /** Who acts. */
  readonly lane: LaneId;
  /** Where the addressees are; none where the step has none or the text leaves them out. */
  readonly to: readonly LaneId[];
  /** Others who act with it. */
  readonly with: readonly LaneId[];
  /** The text names no actor: the lane is drawn from what the sentence is about. */
  readonly unstated: boolean;
}

const acts = (lane: LaneId, to: readonly LaneId[] = []): LaneOfStep => ({ lane, to, with: [], unstated: false });
const together = (lane: LaneId, ...others: readonly LaneId[]): LaneOfStep => ({ ...acts(lane), with: others });
const unstated = (lane: LaneId, to: readonly LaneId[] = []): LaneOfStep => ({ ...acts(lane, to), unstated: true });

interface Definition {
  readonly title: string;
  /** The title for a box: at most ten characters, each once. */
  readonly short: string;
  readonly stage: StageId;
  readonly by: string;
  /** Absent where the step has no addressee; `UNSTATED` where the text leaves it out. */
  readonly to?: string;
  readonly lane: LaneOfStep;
}

const STEP_TABLE = {
  'meeting-approval': {
    title: '党组或办公会议审议，明确资金来源',
    short: '会议审议资金来源',
    stage: 'prepare',
    by: UNIT,
    lane: acts('project'),
  },
  'data-commissioner': {
    title: '单位数据专员参与监督指导',
    short: '数据专员监督指导',
    stage: 'prepare',
    by: UNIT,
    lane: acts('project'),
  },
  'framework-plan': {
    title: '形成统一框架方案',
    short: '统一框架方案',
    stage: 'prepare',
    by: `${BUREAU}会同参建部门`,
    // 参建部门 take part.
    lane: together('district', 'project'),
  },
  'vertical-coordination': {
    title: '向上沟通请示、向下衔接配合',
    short: '向上请示向下衔接',
    stage: 'prepare',
    by: BUILDER,
    lane: acts('project'),
  },
  'consult-city': {
    title: '征求对口市直单位意见',
    short: '征求市直单位意见',
    stage: 'prepare',
    by: UNIT,
    to: '对口市直单位',
    lane: acts('project', ['city']),
  },
  'consult-province-and-city': {
    title: '征求对口省、市直单位意见',
    short: '征求省市直单位意见',
    stage: 'prepare',
    by: UNIT,
    to: COUNTERPARTS,
    lane: acts('project', ['city', 'province']),
  },
  'written-consent': {
    title: '取得书面同意',
    short: '取得书面同意',
    stage: 'prepare',
    by: '对口单位',
    to: UNIT,
    // 对口省直单位 consent only where they are asked: see `actsOnlyBeside`.
    lane: { ...acts('city', ['project']), with: ['province'] },
  },
  'fiscal-capacity-assessment': {
    title: '财政承受能力评估',
    short: '财政承受能力评估',
    stage: 'prepare',
    by: `${BUREAU}会同${FINANCE}`,
    lane: acts('district'),
  },

  'annual-declaration': {
    title: '按年度申报通知报送申报材料',
    short: '年度申报',
    stage: 'declare',
    by: UNIT,
    to: UNSTATED,
    // 报送本部门……项目: the text does not say to whom.
    lane: acts('project'),
  },
  'supplementary-declaration': {
    title: '上级资金项目补充报送',
    short: '上级资金补充报送',
    stage: 'declare',
    by: UNIT,
    to: BUREAU,
    lane: acts('project', ['district']),
  },
  'project-application': {
    title: '提交项目建设申请',
    short: '提交项目建设申请',
    stage: 'declare',
    by: UNIT,
    to: BUREAU,
    lane: acts('project', ['district']),
  },
  'record-filing': {
    title: '报区政务服务和数据管理局备案',
    short: '报区备案',
    stage: 'declare',
    by: UNIT,
    to: BUREAU,
    lane: acts('project', ['district']),
  },
  'sector-joint-review': {
    title: '行业主管部门联审并报备',
    short: '行业联审报备',
    stage: 'declare',
    by: '相关行业主管部门',
    to: BUREAU,
    lane: acts('district', ['district']),
  },
  'payment-platform-review': {
    title: '缴费平台审核',
    short: '缴费平台审核',
    stage: 'declare',
    by: FINANCE,
    lane: acts('district'),
  },
  'development-reform-check': {
    title: '发改会同统筹把关',
    short: '发改会同把关',
    stage: 'declare',
    by: `区发展和改革委员会会同${BUREAU}`,
    lane: acts('district'),
  },

  'cybersecurity-review': {
    title: '网络安全审查（全过程）',
    short: '网络安全审查',
    stage: 'appraise',
    by: '区委网信办',
    lane: acts('district'),
  },
  'secrecy-review': {
    title: '保密审查',
    short: '保密审查',
    stage: 'appraise',
    by: SECRECY,
    lane: acts('district'),
  },
  'expert-appraisal': {
    title: '专家和第三方机构论证评估',
    short: '论证评估',
    stage: 'appraise',
    by: `${BUREAU}会同${FINANCE}`,
    lane: acts('district'),
  },
  'appraisal-report-filing': {
    title: '评估报告经区分管领导审核后报市备案',
    short: '评估报告报市备案',
    stage: 'appraise',
    by: UNSTATED,
    to: CITY_PROJECTS,
    // 经区分管领导审核后报市……备案: the text does not say who files.
    lane: unstated('district', ['city']),
  },
  'pool-entry': {
    title: '入库管理（两年有效）',
    short: '入库管理',
    stage: 'appraise',
    by: UNSTATED,
    // 第十六条 opens with 区级……论证评估机制, and the pool is of what passed it.
    lane: unstated('district'),
  },
  'provincial-system-entry': {
    title: '纳入全省数字化项目管理系统（两年有效）',
    short: '纳入全省管理系统',
    stage: 'appraise',
    by: UNSTATED,
    // 在线提交资料: nobody is named; what is entered is the project's.
    lane: unstated('project'),
  },
  'report-to-city-bureau': {
    title: '统一汇总报市政务服务和数据管理局',
    short: '统一汇总报市',
    stage: 'appraise',
    by: BUREAU,
    to: CITY_BUREAU,
    lane: acts('district', ['city']),
  },
  'superior-city-approval': {
    title: '汇总上报审批',
    short: '汇总上报市里审批',
    stage: 'appraise',
    by: UNSTATED,
    to: CITY_PROJECTS,
    // 并汇总上报: the subject is missing; what is reported has gone to 区政务服务和数据管理局 before.
    lane: unstated('district', ['city']),
  },
  'provincial-key-pool': {
    title: '报省重点项目库（每年6月底前，两年有效）',
    short: '报省重点项目库',
    stage: 'appraise',
    by: BUREAU,
    to: `${CITY_BUREAU}，再报省、市领导小组`,
    lane: acts('district', ['city', 'province']),
  },
  'provincial-appraisal-and-review': {
    title: '省级论证评估和联合会审',
    short: '省级评估和会审',
    stage: 'appraise',
    by: `${CITY_RULES}统筹把关后报省级`,
    // 报省级论证评估和联合会审: who reports is left to the city's rules; the appraisal itself is the province's.
    lane: unstated('province'),
  },
  'city-filing-below-limit': {
    title: '报市领导小组办公室备案',
    short: '限额以下报市备案',
    stage: 'appraise',
    by: BUREAU,
    to: '市领导小组办公室',
    lane: acts('district', ['city']),
  },

  'joint-review': {
    title: '区级联合会审',
    short: '区级联合会审',
    stage: 'approve',
    by: `${BUILDER}组织行业专家、招标代理、${REVIEWERS}`,
    // 区级……联合会审机制成员单位 review, called together by 项目建设单位.
    lane: together('project', 'district'),
  },
  'task-force-decision': {
    title: '工作专班审定',
    short: '工作专班审定',
    stage: 'approve',
    by: BUILDER,
    to: '推进政府职能转变和数字政府建设工作专班',
    // 工作专班 has no level in the text; 第十七条 is about the district's joint review.
    lane: acts('project', ['district']),
  },
  'review-costs': {
    title: '承担场地费、专家评审费',
    short: '承担评审费用',
    stage: 'approve',
    by: BUILDER,
    lane: acts('project'),
  },
  approval: {
    title: '报区政务服务和数据管理局审批',
    short: '报区审批',
    stage: 'approve',
    by: BUILDER,
    to: BUREAU,
    lane: acts('project', ['district']),
  },
  'budget-entry': {
    title: '预算编制、项目库申报、列入部门预算',
    short: '列入部门预算',
    stage: 'approve',
    by: '项目主管部门',
    to: FINANCE,
    // 项目主管部门 is not defined; what it draws up becomes part of a 部门预算: on the project's side of 区财政局.
    lane: acts('project', ['district']),
  },
  'shared-cost-budget': {
    title: '区本级承担部分列入区级预算',
    short: '列入区级预算',
    stage: 'approve',
    by: UNSTATED,
    // 列入区级财政预算: the district's own budget.
    lane: unstated('district'),
  },
  'cost-assessment': {
    title: '造价评估',
    short: '造价评估',
    stage: 'approve',
    by: CITY_RULES,
    // By the city's rules, which are not at hand: it is the project that is assessed.
    lane: unstated('project'),
  },
  'city-budget-review': {
    title: '预算评审',
    short: '市级预算评审',
    stage: 'approve',
    by: '市财政部门',
    lane: acts('city'),
  },
  procurement: {
    title: '政府采购、招标（文件和合同写明成果及知识产权归政府）',
    short: '政府采购招标',
    stage: 'approve',
    by: UNIT,
    lane: acts('project'),
  },
  'copy-to-members': {
    title: '采购或招标、批复、预算文件抄送成员单位',
    short: '文件抄送成员单位',
    stage: 'approve',
    by: UNSTATED,
    to: REVIEWERS,
    // Papers of several bodies, all of them about the project.
    lane: unstated('project', ['district']),
  },

  'responsible-person': {
    title: '确定实施机构和项目责任人，执行八项制度',
    short: '确定项目责任人',
    stage: 'implement',
    by: UNIT,
    lane: acts('project'),
  },
  'security-and-cryptography': {
    title: '安全管理制度、定期检测评估；密码保障同步规划、建设、运行；网络安全措施同步规划、建设、使用',
    short: '安全和密码保障',
    stage: 'implement',
    by: UNIT,
    lane: acts('project'),
  },
  'data-sharing-connection': {
    title: '接入市、区政务数据共享交换平台',
    short: '接入数据共享平台',
    stage: 'implement',
    by: UNSTATED,
    // 数字化项目应当……接入: nobody is named; it is the project that is connected.
    lane: unstated('project'),
  },
  'start-within-half-year': {
    title: '批复后半年内开工（不可抗力除外）',
    short: '批复后半年内开工',
    stage: 'implement',
    by: UNIT,
    lane: acts('project'),
  },
  'earmarked-payment': {
    title: '按国库集中支付制度专款专用',
    short: '专款专用支付资金',
    stage: 'implement',
    by: UNIT,
    lane: acts('project'),
  },
  'incident-report': {
    title: '未及时开工、安全事故等情形及时报告',
    short: '出现问题及时报告',
    stage: 'implement',
    by: UNIT,
    to: `${BUREAU}、${FINANCE}`,
    lane: acts('project', ['district']),
  },

  'preliminary-acceptance': {
    title: '初步验收',
    short: '初步验收',
    stage: 'accept',
    by: BUILDER,
    lane: acts('project'),
  },
  'pre-acceptance-confirmation': {
    title: '数据共享、安全可靠、密码应用确认',
    short: '验收前三项确认',
    stage: 'accept',
    by: `数据资源管理部门、${SECRECY}`,
    // 数据资源管理部门 has no level in the text (口径 acceptance-actors); 区委保密和机要局 has.
    lane: acts('district'),
  },
  'acceptance-expert-review': {
    title: '竣工验收专家评审会',
    short: '竣工验收评审会',
    stage: 'accept',
    by: UNSTATED,
    // 应及时组织……评审会: the sentence names 项目建设单位 only for the request that follows.
    lane: unstated('project'),
  },
  'final-acceptance': {
    title: '申请竣工验收',
    short: '申请竣工验收',
    stage: 'accept',
    by: BUILDER,
    to: APPROVER,
    // 审批部门 is 区政务服务和数据管理局 by 第十八条.
    lane: acts('project', ['district']),
  },
  'final-acceptance-by-city-rules': {
    title: '按市细则竣工验收',
    short: '按市细则竣工验收',
    stage: 'accept',
    by: CITY_RULES,
    // By the city's rules, which are not at hand: it is the project that is accepted.
    lane: unstated('project'),
  },
  'acceptance-extension': {
    title: '延期验收申请',
    short: '申请延期验收',
    stage: 'accept',
    by: BUILDER,
    to: APPROVER,
    lane: acts('project', ['district']),
  },
  'acceptance-rectification': {
    title: '限期整改，试运行合格后重新申请',
    short: '整改后重新申请',
    stage: 'accept',
    by: BUREAU,
    to: BUILDER,
    lane: acts('district', ['project']),
  },

  'unified-operation': {
    title: '按市县一体化开展本地运维运营',
    short: '市县一体化运维',
    stage: 'operate',
    by: UNIT,
    lane: acts('project'),
  },
  'operation-funding': {
    title: '安排运维经费的前提',
    short: '安排运维经费',
    stage: 'operate',
    by: UNSTATED,
    // 不安排运维经费: by 第四条第二款 区财政局 provides for the district's O&M money.
    lane: unstated('district'),
  },
  'surplus-return': {
    title: '结余资金退回',
    short: '退回结余资金',
    stage: 'operate',
    by: UNIT,
    to: UNSTATED,
    lane: acts('project'),
  },
  supervision: {
    title: '绩效评价、跟踪监督、审计，如实提供资料',
    short: '绩效评价监督审计',
    stage: 'operate',
    by: UNIT,
    lane: acts('project'),
  },
} as const satisfies Readonly<Record<string, Definition>>;

export type StepId = keyof typeof STEP_TABLE;

const DEFINITIONS: Readonly<Record<StepId, Definition>> = STEP_TABLE;

/** A step as it stands in the route. */
export interface StepDefinition extends Omit<Definition, 'short' | 'lane'> {
  readonly id: StepId;
}

export const STEPS: readonly StepDefinition[] = entriesOf(DEFINITIONS).map(
  ([id, { short: _short, lane: _lane, ...step }]) => ({
    id,
    ...step,
  }),
);

export const SHORT_TITLES = /* @__PURE__ */ mapped(DEFINITIONS, ({ short }) => short);

/** On which level the step is acted, whom it goes to, and whether the text leaves the actor out. */
export function laneOf(step: StepId): LaneOfStep {
  return STEP_TABLE[step].lane;
}

/** The step beside which alone the others act with this one: 对口省直单位 consent where they were asked (第十二条). */
export function actsOnlyBeside(step: StepId): StepId | undefined {
  return step === 'written-consent' ? 'consult-province-and-city' : undefined;
}
