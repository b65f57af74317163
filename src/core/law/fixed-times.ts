/** The times of year that the text sets, as data for display: nothing is reckoned from them. */
import type { Citations } from '../engine/cite.ts';
import { cite } from './cite.ts';
import { inWords } from '../engine/condition.ts';
import type { Slug } from './interpretations.ts';
import { FIVE_HUNDRED, THOUSAND } from './articles/07.ts';
import type { StepId } from './steps.ts';

/** A time of year that the text sets for everyone. */
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
