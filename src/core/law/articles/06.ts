/** 第六条: the three tiers of investment, and what each files with whom. */
import { cite } from '../cite.ts';
import { inWords, threshold } from '../../engine/condition.ts';
import { above, below, exactly, includes, orMore, reads } from '../conditions.ts';
import { excuses, notes, requires, rulesOf } from '../rule.ts';

const APPLICATION = cite(
  6,
  '各镇（街道）以及区直部门50万元以上、200万元以下的项目，必须向区政务服务和数据管理局提交项目建设申请；',
);
const FILING = cite(6, '50万元以下的，由各部门按规定实施建设，并报区政务服务和数据管理局备案。');
const REPORT = cite(
  6,
  '200万元以上的项目，由区政务服务和数据管理局组织论证评估把关后，统一汇总报市政务服务和数据管理局；',
);
const SYSTEM = cite(6, '数字化项目经论证评估后，统一纳入全省数字化项目管理系统（在线提交资料，两年有效）。');
const BUILDER_APPLIES = cite(4, '提出项目建设申请');
const CROSS_LEVEL_APPLIES = cite(10, '按规定开展项目建设申请。');

const BASE_TOTAL = cite(16, '总投资在50万元以上的项目');
const BASE_INVESTMENT = cite(12, '投资额在200万以上的项目');
const ESTIMATED = cite(16, '投资匡算');
const ASSESSED = cite(19, '按照《赣州市数字化项目建设管理实施细则》开展造价评估，市财政部门组织开展预算评审');

export const FIFTY = threshold(50, cite(6, '50万元以上、200万元以下的项目'));
export const TWO_HUNDRED = threshold(200, cite(6, '200万元以上的项目'));

/** Below 50万元: 备案. */
export const SMALL = below(FIFTY);
export const FROM_FIFTY = orMore(FIFTY);
/** From 50 up to, not including, 200万元. */
export const MIDDLE = [FROM_FIFTY, below(TWO_HUNDRED)] as const;
/** From 200万元. */
export const LARGE = orMore(TWO_HUNDRED);
export const BELOW_TWO_HUNDRED = below(TWO_HUNDRED);

/** Below 50万元: whether 备案 is all, or there is a declaration too. */
export const DECLARED = reads('below-50', 'declare-too');
export const FILED_ONLY = reads('below-50', 'filing-only');

/** What 第六条 says of small projects: cited wherever the small ones are in doubt or fall away. */
export const SMALL_FILES_ONLY = FILING;

/** A standing prohibition beside every route. */
export const NO_SPLITTING = cite(6, '建设目标、主要内容、技术路线等相似的项目不得拆分申报。');

const TWO_ACTS = reads('application-or-declaration', 'two-acts');
const ONE_ACT = reads('application-or-declaration', 'one-act');
const SINGLE_FILING = `不足${inWords(FIFTY)}的项目，第六条只写明报区政务服务和数据管理局备案。`;

export const rules = rulesOf('06', [
  requires('record-filing', [SMALL], [FILING], { reason: SINGLE_FILING }),
  requires('record-filing', [exactly(FIFTY), reads('inclusive-bounds', 'both')], [FILING, APPLICATION], {
    reason: `恰为${inWords(FIFTY)}，“以上”“以下”都包括本数，两档都写到：走上一档，备案也要报。`,
  }),
  excuses(
    'record-filing',
    `恰为${inWords(FIFTY)}，本数只归“以上”：走上一档，不另报备案。`,
    [exactly(FIFTY), reads('inclusive-bounds', 'upper')],
    [FILING, APPLICATION],
  ),
  excuses(
    'record-filing',
    `备案是${inWords(FIFTY)}以下项目的办法，本项目要提交申请或者汇总上报。`,
    [above(FIFTY)],
    [FILING, APPLICATION, REPORT],
  ),

  requires('project-application', [...MIDDLE], [APPLICATION, BUILDER_APPLIES], {
    reason: `${inWords(FIFTY)}以上、${inWords(TWO_HUNDRED)}以下的项目必须提交项目建设申请。`,
  }),
  requires('project-application', [LARGE, TWO_ACTS], [APPLICATION, BUILDER_APPLIES], {
    reason: `第六条只要求${inWords(FIFTY)}以上、${inWords(TWO_HUNDRED)}以下的项目提交申请；第四条第十款写项目建设单位提出申请，没有写金额，与申报不是一回事。`,
  }),
  excuses(
    'project-application',
    `第六条只要求${inWords(FIFTY)}以上、${inWords(TWO_HUNDRED)}以下的项目提交申请；按年度申报通知报送材料，就是第四条第十款的提出申请。`,
    [above(TWO_HUNDRED), ONE_ACT],
    [APPLICATION, BUILDER_APPLIES],
  ),
  // At 200万元 the lower tier's application meets the upper tier.
  requires(
    'project-application',
    [exactly(TWO_HUNDRED), ONE_ACT, reads('inclusive-bounds', 'both')],
    [APPLICATION, REPORT],
    {
      reason: `恰为${inWords(TWO_HUNDRED)}，“以上”“以下”都包括本数，两档都写到：走上一档，申请也要提交。`,
    },
  ),
  excuses(
    'project-application',
    `恰为${inWords(TWO_HUNDRED)}，本数只归“以上”；按年度申报通知报送材料，就是提出申请。`,
    [exactly(TWO_HUNDRED), ONE_ACT, reads('inclusive-bounds', 'upper')],
    [APPLICATION, REPORT],
  ),
  excuses(
    'project-application',
    `${SINGLE_FILING}第四条第十款也说项目建设单位提出建设申请，没有写金额：拿不准请先问。`,
    [SMALL],
    [FILING, APPLICATION, BUILDER_APPLIES],
  ),

  // 第十条 says so of cross-level projects, without an amount.
  ...[[...MIDDLE], [LARGE, TWO_ACTS]].map((when) =>
    requires('project-application', [...when, includes('traits', 'cross-level')], [CROSS_LEVEL_APPLIES, APPLICATION], {
      reason: '跨层级的项目，第十条也写“按规定开展项目建设申请”。',
    }),
  ),

  requires('report-to-city-bureau', [LARGE], [REPORT], {
    reason: `${inWords(TWO_HUNDRED)}以上的项目，区里论证把关后统一汇总报市。`,
  }),
  excuses(
    'report-to-city-bureau',
    `第六条只对${inWords(TWO_HUNDRED)}以上的项目写统一汇总报市政务服务和数据管理局。`,
    [BELOW_TWO_HUNDRED],
    [REPORT],
  ),
  notes('report-to-city-bureau', ['city-recipients'], [LARGE], [REPORT]),

  // The words of two tiers meet at the number: 以上 and 以下 both reach it. The doubt stands beside whatever differs between them.
  notes('total', ['inclusive-bounds'], [exactly(FIFTY)], [APPLICATION, FILING]),
  notes('total', ['inclusive-bounds'], [exactly(TWO_HUNDRED)], [REPORT, APPLICATION]),

  notes('provincial-system-entry', ['two-years'], [FROM_FIFTY], [SYSTEM]),
  notes('total', ['investment-base'], [], [REPORT, BASE_TOTAL, BASE_INVESTMENT]),
  notes('total', ['estimate-or-contract'], [], [ESTIMATED, ASSESSED]),
]);
