/**
 * 第三十六、三十七条, and what other articles attach to leaving a step out. Shown beside the route and beside the steps,
 * never computed. A step stands here only where the text names what follows for it; 报备 (第四条) and 审定 (第十七条)
 * are not the 审批或备案 that 第三十七条 names.
 */
import type { Citation, Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import type { Slug } from '../interpretations.ts';
import type { StepId } from '../steps.ts';

/** What the text says happens where a step is left out or fails, and the doubts about those words. */
export interface Consequence {
  readonly cites: Citations;
  readonly interpretations: readonly Slug[];
}

const RECTIFY = cite(36, '发现违反有关规定或者项目批复要求的，应当要求项目单位限期整改。');
const SUSPEND = cite(
  36,
  '逾期不整改或者整改后仍不符合要求的，可对其进行通报批评、暂缓安排建设或资金计划、暂停项目建设，直至终止项目。',
);
const UNAPPROVED = cite(
  37,
  '相关部门或个人违反本细则规定未履行审批或备案程序，或者因管理不善、弄虚作假造成严重超概算、质量低劣、损失浪费、安全事故或者其他责任事故的，对负有直接责任的主管人员和其他责任人员依规依纪依法追责问责。',
);
const MISUSED = cite(
  37,
  '相关部门或个人违反国家及省有关规定，截留、挪用数字化项目资金或违规安排运维经费的，由职能部门按照《财政违法行为处罚处分条例》等相关规定予以查处。',
);

/** Beside every route, in the order of the text. */
export const CONSEQUENCES: readonly Citation[] = [RECTIFY, SUSPEND, UNAPPROVED, MISUSED];

const follows = (cites: Citations, ...interpretations: Slug[]): Consequence => ({ cites, interpretations });

const NOT_FILED = follows([UNAPPROVED]);
const FUNDS_MISUSED = follows([MISUSED]);
/** For the matters that 第三十六条第一句 names: 招标采购, 数据共享, 密码应用, 网络安全, 保密管理, 档案管理. */
const SUPERVISED = follows(
  [
    cite(36, '对项目建设中招标采购、资金使用、数据共享、密码应用、网络安全、保密管理、档案管理等情况实施监督管理。'),
    RECTIFY,
    SUSPEND,
  ],
  'no-day-counts',
);

const NO_OPERATION_FUNDS = cite(33, '原则上有下列情形之一的，不安排运维经费：');
const NOT_SHARED = cite(33, '未按要求共享数据资源或者重复采集数据的数字化系统；');
const INSECURE = cite(33, '不符合安全可靠应用、密码应用、网络安全要求，或者存在重大安全隐患的数字化系统；');
const OFF_CLOUD = cite(33, '未依托政务外网和政务云承载的非涉密数字化系统；');
const NOT_UNIFIED = cite(33, '未按市、县“统一运维”原则开展本地数字政府运维运营服务。');
const noOperationFunds = (...grounds: readonly Citation[]) => follows([NO_OPERATION_FUNDS, ...grounds], 'in-principle');

const UNCONFIRMED = follows([cite(25, '确认不通过的，不组织竣工验收，不安排运维经费。')]);

/** By step; a step without an entry has no consequence of its own in the text. */
export const CONSEQUENCES_OF: { readonly [Id in StepId]?: readonly Consequence[] } = {
  'written-consent': [follows([cite(12, '书面同意方可按流程申报。')], 'written-consent')],
  'fiscal-capacity-assessment': [follows([cite(7, '未通过评估的不得安排预算。')])],
  'record-filing': [NOT_FILED],
  'expert-appraisal': [
    follows(
      [cite(16, '除国家和省委、省政府重大部署外，未经论证评估的项目，不得提交联合会审，不予审批，不安排项目资金。')],
      'major-deployment',
    ),
  ],
  'appraisal-report-filing': [NOT_FILED],
  'superior-city-approval': [NOT_FILED],
  'city-filing-below-limit': [NOT_FILED],
  approval: [NOT_FILED],
  procurement: [SUPERVISED],
  'responsible-person': [SUPERVISED],
  'security-and-cryptography': [noOperationFunds(INSECURE), SUPERVISED],
  'data-sharing-connection': [noOperationFunds(NOT_SHARED), SUPERVISED],
  'start-within-half-year': [
    follows([cite(24, '除不可抗力原因外，项目批复后原则上半年未组织开工建设的，收回项目资金。')], 'in-principle'),
  ],
  // 资金使用, 截留、挪用.
  'earmarked-payment': [FUNDS_MISUSED, SUPERVISED],
  'pre-acceptance-confirmation': [UNCONFIRMED],
  'acceptance-rectification': [
    follows([cite(26, '建设单位应当按要求完成整改并经试运行合格后，方可重新申请竣工验收。')], 'no-day-counts'),
  ],
  'unified-operation': [noOperationFunds(NOT_UNIFIED)],
  'operation-funding': [noOperationFunds(NOT_SHARED, INSECURE, OFF_CLOUD, NOT_UNIFIED), UNCONFIRMED, FUNDS_MISUSED],
};

/** Every citation of a consequence of a step, by step, for those who list citations. */
export function citesOfConsequences(step: StepId): Citation[] {
  return (CONSEQUENCES_OF[step] ?? []).flatMap(({ cites }) => [...cites]);
}
