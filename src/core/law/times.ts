/** The times that the text sets (期限), as data: how long, from when, for whom, and the words that say so; then the times of year. */
import type { Citations } from '../engine/cite.ts';
import { inWords } from '../engine/condition.ts';
import { FIVE_HUNDRED, THOUSAND } from './articles/07.ts';
import { TWO_HUNDRED as CITY_RULES_FROM } from './articles/28.ts';
import { cite } from './cite.ts';
import type { Slug, Slugs } from './interpretations.ts';
import type { StepId } from './steps.ts';

/** The lengths of time that the text writes, in months. Its other words (及时、限期) have no length. */
export const SPANS = { 半年: 6, 两年: 24 } as const;

/** The days that a user can give, in the order of the project. */
export const DATE_LABELS = {
  poolEntry: '论证评估入库',
  systemEntry: '纳入全省数字化项目管理系统',
  keyPoolEntry: '纳入省重点项目库',
  approval: '批复',
  stableOperation: '稳定运行开始',
  preliminaryAcceptance: '初步验收',
} as const;

export type DateKey = keyof typeof DATE_LABELS;

const EARLIEST = '填有书面记录的最早一天；从哪天起算条文没有写，从早起算';

/** Which day it is, where the label alone does not say so. */
export const DATE_HINTS: Readonly<Partial<Record<DateKey, string>>> = {
  poolEntry: `区级论证评估通过、入库管理（第十六条）：${EARLIEST}`,
  systemEntry: `经论证评估后纳入系统（第六条）：${EARLIEST}`,
  keyPoolEntry: `经论证评估纳入省库（第七条）：${EARLIEST}`,
  preliminaryAcceptance: `没有${DATE_LABELS.stableOperation}的日期时，暂用它推算，只作参考`,
};

/** A time limit that runs from a day which the user gives. */
export interface TimeLimit {
  /** The step that it belongs to. */
  readonly id: StepId;
  /** What is to be done, or ends, by then. */
  readonly title: string;
  readonly span: keyof typeof SPANS;
  readonly from: DateKey;
  /** A day that may stand in for a missing `from`, for orientation only. */
  readonly standIn?: DateKey;
  /** To which projects it applies. */
  readonly applies: string;
  readonly cites: Citations;
  readonly interpretations: Slugs;
}

/** In the order of the route. */
export const TIME_LIMITS: readonly TimeLimit[] = [
  {
    id: 'pool-entry',
    title: '论证评估入库有效期到期',
    span: '两年',
    from: 'poolEntry',
    applies: '论证评估通过、入库管理的项目。',
    cites: [cite(16, '论证评估通过的项目入库管理（两年有效）')],
    interpretations: ['two-years'],
  },
  {
    id: 'provincial-system-entry',
    title: '全省数字化项目管理系统有效期到期',
    span: '两年',
    from: 'systemEntry',
    applies: '经论证评估、纳入全省数字化项目管理系统的项目。',
    cites: [cite(6, '数字化项目经论证评估后，统一纳入全省数字化项目管理系统（在线提交资料，两年有效）。')],
    interpretations: ['two-years'],
  },
  {
    id: 'provincial-key-pool',
    title: '省重点项目库有效期到期',
    span: '两年',
    from: 'keyPoolEntry',
    applies: '纳入省重点项目库的项目。',
    cites: [cite(7, '经论证评估后，纳入省重点项目库（两年有效）。')],
    interpretations: ['two-years'],
  },
  {
    id: 'start-within-half-year',
    title: '组织开工建设',
    span: '半年',
    from: 'approval',
    applies: '有批复的项目；不可抗力原因除外，收回项目资金是“原则上”。',
    cites: [cite(24, '除不可抗力原因外，项目批复后原则上半年未组织开工建设的，收回项目资金。')],
    interpretations: ['in-principle', 'operation-start'],
  },
  {
    id: 'final-acceptance',
    title: '组织竣工验收专家评审会、申请竣工验收',
    span: '半年',
    from: 'stableOperation',
    standIn: 'preliminaryAcceptance',
    applies: `初步验收合格的项目；${inWords(CITY_RULES_FROM)}以上的，竣工验收按市细则组织。不能按期申请的，应当提出延期验收申请。`,
    cites: [
      cite(25, '项目初步验收合格且系统稳定运行半年内的，应及时组织竣工验收专家评审会'),
      cite(25, '项目建设单位应当及时向审批部门申请竣工验收'),
      cite(25, '项目建设单位不能按期申请竣工验收的，应当向审批部门提出延期验收申请。'),
      CITY_RULES_FROM.cite,
      cite(28, '按照《赣州市数字化项目建设管理实施细则》组织竣工验收。'),
    ],
    interpretations: ['half-year-acceptance', 'city-acceptance', 'no-day-counts'],
  },
];

/** A time of year that the text sets for everyone: for display, nothing is reckoned from it. */
export interface FixedTime {
  readonly id: 'provincial-key-pool' | 'declaration-notice' | 'budget-entry';
  readonly step: StepId;
  readonly title: string;
  /** The text's own words for the time. */
  readonly words: string;
  /** The last day of it in every year, `MM-DD`; absent where the text names no day or month. */
  readonly latest?: string;
  readonly applies: string;
  readonly cites: Citations;
  readonly interpretations: readonly Slug[];
}

/** 每年6月底前, 每年9月底前, 当年: the times of year in the text, for display. */
export const FIXED_TIMES: readonly FixedTime[] = [
  {
    id: 'provincial-key-pool',
    step: 'provincial-key-pool',
    title: '报省重点项目库',
    words: '每年6月底前',
    latest: '06-30',
    applies: `${inWords(THOUSAND)}以上的基础设施类、跨部门跨层级集成类项目，${inWords(FIVE_HUNDRED)}以上（不包括运维）的其他类别项目。`,
    cites: [THOUSAND.cite, FIVE_HUNDRED.cite, cite(7, '在每年6月底前按程序报省、市')],
    interpretations: ['timing'],
  },
  {
    id: 'declaration-notice',
    step: 'annual-declaration',
    title: '发布项目申报通知',
    words: '每年9月底前',
    latest: '09-30',
    applies: '由区政务服务和数据管理局、区财政局联合发布；各部门按通知报送下一年度拟开展的项目。',
    cites: [
      cite(12, '区政务服务和数据管理局、区财政局每年9月底前联合发布项目申报通知'),
      cite(12, '按照申报通知要求报送本部门下一年度拟开展的数字化项目，提交项目申报材料。'),
    ],
    interpretations: ['timing'],
  },
  {
    id: 'budget-entry',
    step: 'budget-entry',
    title: '列入部门预算',
    words: '当年的部门预算',
    applies: '根据联合会审意见报批的项目；条文只写当年，没有写月份。',
    cites: [
      cite(18, '根据联合会审意见，项目建设单位按程序报区政务服务和数据管理局开展审批'),
      cite(18, '区财政局按程序列入当年的部门预算。'),
    ],
    interpretations: [],
  },
];
