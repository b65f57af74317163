/** Swimlanes: on which level each step is acted, and on which it is received. The bodies themselves stand in steps.ts. */
import type { StepId } from './steps.ts';

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

const LANE_OF: Readonly<Record<StepId, LaneOfStep>> = {
  'meeting-approval': acts('project'),
  'data-commissioner': acts('project'),
  // 参建部门 take part.
  'framework-plan': together('district', 'project'),
  'vertical-coordination': acts('project'),
  'consult-city': acts('project', ['city']),
  'consult-province-and-city': acts('project', ['city', 'province']),
  // 对口省直单位 consent only where they are asked: see `actsOnlyBeside`.
  'written-consent': { ...acts('city', ['project']), with: ['province'] },
  'fiscal-capacity-assessment': acts('district'),

  // 报送本部门……项目: the text does not say to whom.
  'annual-declaration': acts('project'),
  'supplementary-declaration': acts('project', ['district']),
  'project-application': acts('project', ['district']),
  'record-filing': acts('project', ['district']),
  'sector-joint-review': acts('district', ['district']),
  'payment-platform-review': acts('district'),
  'development-reform-check': acts('district'),

  'cybersecurity-review': acts('district'),
  'secrecy-review': acts('district'),
  'expert-appraisal': acts('district'),
  // 经区分管领导审核后报市……备案: the text does not say who files.
  'appraisal-report-filing': unstated('district', ['city']),
  // 第十六条 opens with 区级……论证评估机制, and the pool is of what passed it.
  'pool-entry': unstated('district'),
  // 在线提交资料: nobody is named; what is entered is the project's.
  'provincial-system-entry': unstated('project'),
  'report-to-city-bureau': acts('district', ['city']),
  // 并汇总上报: the subject is missing; what is reported has gone to 区政务服务和数据管理局 before.
  'superior-city-approval': unstated('district', ['city']),
  'provincial-key-pool': acts('district', ['city', 'province']),
  // 报省级论证评估和联合会审: who reports is left to the city's rules; the appraisal itself is the province's.
  'provincial-appraisal-and-review': unstated('province'),
  'city-filing-below-limit': acts('district', ['city']),

  // 区级……联合会审机制成员单位 review, called together by 项目建设单位.
  'joint-review': together('project', 'district'),
  // 工作专班 has no level in the text; 第十七条 is about the district's joint review.
  'task-force-decision': acts('project', ['district']),
  'review-costs': acts('project'),
  approval: acts('project', ['district']),
  // 项目主管部门 is not defined; what it draws up becomes part of a 部门预算: on the project's side of 区财政局.
  'budget-entry': acts('project', ['district']),
  // 列入区级财政预算: the district's own budget.
  'shared-cost-budget': unstated('district'),
  // By the city's rules, which are not at hand: it is the project that is assessed.
  'cost-assessment': unstated('project'),
  'city-budget-review': acts('city'),
  procurement: acts('project'),
  // Papers of several bodies, all of them about the project.
  'copy-to-members': unstated('project', ['district']),

  'responsible-person': acts('project'),
  'security-and-cryptography': acts('project'),
  // 数字化项目应当……接入: nobody is named; it is the project that is connected.
  'data-sharing-connection': unstated('project'),
  'start-within-half-year': acts('project'),
  'earmarked-payment': acts('project'),
  'incident-report': acts('project', ['district']),

  'preliminary-acceptance': acts('project'),
  // 数据资源管理部门 has no level in the text (口径 acceptance-actors); 区委保密和机要局 has.
  'pre-acceptance-confirmation': acts('district'),
  // 应及时组织……评审会: the sentence names 项目建设单位 only for the request that follows.
  'acceptance-expert-review': unstated('project'),
  // 审批部门 is 区政务服务和数据管理局 by 第十八条.
  'final-acceptance': acts('project', ['district']),
  // By the city's rules, which are not at hand: it is the project that is accepted.
  'final-acceptance-by-city-rules': unstated('project'),
  'acceptance-extension': acts('project', ['district']),
  'acceptance-rectification': acts('district', ['project']),

  'unified-operation': acts('project'),
  // 不安排运维经费: by 第四条第二款 区财政局 provides for the district's O&M money.
  'operation-funding': unstated('district'),
  'surplus-return': acts('project'),
  supervision: acts('project'),
};

/** On which level the step is acted, whom it goes to, and whether the text leaves the actor out. */
export function laneOf(step: StepId): LaneOfStep {
  return LANE_OF[step];
}

/** The step beside which alone the others act with this one: 对口省直单位 consent where they were asked (第十二条). */
export function actsOnlyBeside(step: StepId): StepId | undefined {
  return step === 'written-consent' ? 'consult-province-and-city' : undefined;
}
