/**
 * The lists of papers, the papers on each in order, and their titles. Ids are a contract.
 * Whether a paper is due is decided by the rules; where the text names no paper the title says what it is about.
 */
import { MATERIAL_STATUS_LABELS, type MaterialStatus } from '../engine/status.ts';
import type { StepId } from './steps.ts';

const PAPER_TITLES = {
  'information-form': '项目建设情况表',
  'superior-document': '上级正式文件',
  'superior-consent': '省、市主管部门书面批复意见',
  'appraisal-report': '项目评估报告',
  'construction-plan': '项目建设方案',
  'technical-plan': '项目建设技术方案',
  'upgrade-plan': '升级改造实施方案',
  'operation-plan': '运维实施方案',
  'service-purchase-plan': '购买服务方案',
  'work-secret-protection': '信息防护内容',
  'graded-protection-plan': '分级保护建设方案',
  'meeting-record': '党组或办公会议审议通过的材料',
  'funding-statement': '资金来源说明',
  'fiscal-capacity-result': '财政承受能力评估结果',
  'framework-plan': '统一框架方案',
  'funding-arrangement': '资金安排计划',
  'joint-review-opinion': '联合会审意见',
  'procurement-documents': '项目采购或招标文件',
  'approval-document': '项目批复文件',
  'budget-document': '经费预算文件',
  'archive-files': '项目文件材料',
  'data-sharing-confirmation': '数据共享情况确认书',
  'trusted-products-confirmation': '软硬件产品安全可靠情况的确认',
  'cryptography-confirmation': '密码应用及安全性评估情况的确认',
  'acceptance-request': '关于要求对数字化项目组织符合性验收的函',
  'initiation-approval': '立项批复',
  'purchase-request': '采购申请表',
  'bidding-documents': '招投标文件',
  'award-notice': '中标通知书',
  contract: '项目合同',
  invoices: '发票复印件',
  'expert-opinion': '项目竣工验收专家意见',
  'expert-list': '验收专家名单',
  'data-sharing-report': '数据资源共享报告',
  'trusted-products-evidence': '软、硬件产品安全可靠情况',
  'audit-report': '第三方审计报告',
  'test-report': '第三方测评报告',
  'security-assessment': '安全风险评估报告',
  'cryptography-assessment': '密码应用安全性评估报告',
  'secrecy-risk-assessment': '保密风险评估',
  'archive-acceptance': '档案专项验收情况',
} as const;

export type PaperId = keyof typeof PAPER_TITLES;

export const PAPERS: Readonly<Record<PaperId, string>> = PAPER_TITLES;

/** What is done with papers that the text does not have handed in: 第十八条第二句, 第二十五条（一）. */
const NOT_HANDED_IN: Partial<Record<PaperId, string>> = {
  'procurement-documents': '须抄送',
  'approval-document': '须抄送',
  'budget-document': '须抄送',
  'archive-files': '同步归档',
};

/** 应当提交, 待确认……, in the words that fit the paper. */
export function paperStatus(paper: PaperId, status: MaterialStatus): string {
  return (status === 'required' ? NOT_HANDED_IN[paper] : undefined) ?? MATERIAL_STATUS_LABELS[status];
}

const HOLDS = '应含';

/** What stands beside a paper without having to be in it: 第二十五条（一） compares the project with it, not the papers. */
const NOT_HELD: Partial<Record<PaperId, string>> = { 'archive-files': '初步验收对照' };

/** Before what belongs to a paper. */
export const contentsLabel = (paper: PaperId): string => NOT_HELD[paper] ?? HOLDS;

/** The same over a list of it, with the paper's title where the paper must hold it. */
export const contentsTitle = (paper: PaperId): string => NOT_HELD[paper] ?? PAPERS[paper] + HOLDS;

/** Papers that stand together on a list. */
export interface PaperGroup {
  readonly id: string;
  readonly title: string;
  /** What the text leaves open about the group, in words. */
  readonly note?: string;
  /** `afterwards`: they come into being after the list's own step, and are not among what is brought to it. Absent: before. */
  readonly moment?: 'afterwards';
  readonly papers: readonly PaperId[];
}

interface Definition {
  readonly id: string;
  readonly title: string;
  /** The steps of the route that the list belongs to: their reasons, words and doubts are the list's own. */
  readonly steps: readonly StepId[];
  /** Where this step falls away the stage does, and the list with it. Absent: every project comes to this stage. */
  readonly skippedWith?: StepId;
  readonly papers: readonly PaperId[];
  readonly groups: readonly PaperGroup[];
}

const LISTS_BY_STAGE = [
  {
    id: 'declaration',
    title: '申报材料',
    steps: ['annual-declaration'],
    skippedWith: 'annual-declaration',
    papers: [
      'information-form',
      'superior-document',
      'superior-consent',
      'appraisal-report',
      'construction-plan',
      'technical-plan',
      'upgrade-plan',
      'operation-plan',
      'service-purchase-plan',
      'work-secret-protection',
      'graded-protection-plan',
      'meeting-record',
      'funding-statement',
      'fiscal-capacity-result',
      'framework-plan',
    ],
    groups: [
      {
        id: 'basis',
        title: '项目建设依据',
        note: '几样要不要齐备，条文没有写。',
        papers: ['superior-document', 'superior-consent', 'appraisal-report'],
      },
    ],
  },
  {
    id: 'joint-review',
    title: '联合会审材料',
    steps: ['joint-review'],
    skippedWith: 'joint-review',
    papers: ['construction-plan', 'funding-arrangement', 'appraisal-report'],
    groups: [],
  },
  {
    id: 'approval',
    title: '审批材料',
    steps: ['approval'],
    skippedWith: 'approval',
    papers: ['joint-review-opinion', 'procurement-documents', 'approval-document', 'budget-document'],
    groups: [
      {
        id: 'copies',
        title: '批后抄送',
        note: '审批、采购、预算办过以后才有，报审批时不用带；由谁抄送、什么时候抄送，条文没有写。',
        moment: 'afterwards',
        papers: ['procurement-documents', 'approval-document', 'budget-document'],
      },
    ],
  },
  {
    id: 'preliminary-acceptance',
    title: '初步验收材料',
    steps: ['preliminary-acceptance'],
    papers: ['archive-files'],
    groups: [],
  },
  {
    id: 'pre-acceptance-confirmation',
    title: '竣工验收前的确认',
    steps: ['pre-acceptance-confirmation'],
    papers: ['data-sharing-confirmation', 'trusted-products-confirmation', 'cryptography-confirmation'],
    groups: [],
  },
  {
    id: 'final-acceptance',
    title: '竣工验收材料',
    steps: ['final-acceptance', 'final-acceptance-by-city-rules'],
    // It falls away where nothing is applied for in the district: by the city's rules alone, or by the unit itself.
    skippedWith: 'acceptance-extension',
    papers: [
      'acceptance-request',
      'initiation-approval',
      'purchase-request',
      'bidding-documents',
      'award-notice',
      'contract',
      'invoices',
      'expert-opinion',
      'expert-list',
      'data-sharing-report',
      'data-sharing-confirmation',
      'trusted-products-evidence',
      'audit-report',
      'test-report',
      'security-assessment',
      'cryptography-assessment',
      'secrecy-risk-assessment',
      'archive-acceptance',
    ],
    groups: [
      {
        id: 'procurement-process',
        title: '招标采购过程相关文件',
        papers: [
          'initiation-approval',
          'purchase-request',
          'bidding-documents',
          'award-notice',
          'contract',
          'invoices',
        ],
      },
    ],
  },
] as const satisfies readonly Definition[];

export type ListId = (typeof LISTS_BY_STAGE)[number]['id'];

export interface ListDefinition extends Definition {
  readonly id: ListId;
}

/** The six lists in the order of the route. */
export const LISTS: readonly ListDefinition[] = LISTS_BY_STAGE;
