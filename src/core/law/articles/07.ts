/** 第七条: projects for the province's key pool, and the fiscal capacity assessment. Then its papers. */
import { cite } from '../cite.ts';
import { inWords, threshold } from '../../engine/condition.ts';
import { below, due, exactly, oneOf, orMore, reads, type Condition, type FactCondition } from '../conditions.ts';
import { attaches, doubts, papersOf } from '../paper.ts';
import { excuses, notes, requires, rulesOf } from '../rule.ts';
import { UNSTATED } from '../steps.ts';
import { DECLARED, FILED_ONLY, FROM_FIFTY, SMALL, SMALL_FILES_ONLY } from './06.ts';
import { OPERATION_OR_SERVICE } from './11.ts';

const BIG_CLASSES = cite(7, '投资额在1000万元以上的基础设施类、跨部门跨层级集成类项目');
const OTHER_CLASSES = cite(7, '投资额在500万元以上（不包括运维）的其他类别数字化项目');
const POOL = cite(
  7,
  '由区政务服务和数据管理局报市政务服务和数据管理局统筹把关后，在每年6月底前按程序报省、市推进政府职能转变和数字政府建设领导小组办公室（以下简称省、市领导小组）汇总，经论证评估后，纳入省重点项目库（两年有效）。',
);
const ASSESSMENT = cite(
  7,
  '数字化项目申报前，应当按照规定在项目建设资金分类、资金来源合规性等方面开展财政承受能力评估，未通过评估的不得安排预算。',
);
const WHO_ASSESSES = cite(
  16,
  '由区政务服务和数据管理局会同区财政局组织专家和第三方机构开展技术论证评估和财政承受能力评估',
);
const FINANCE_ASSISTS = cite(4, '配合开展事前财政承受能力评估');
const NOTICE_BY_SEPTEMBER = cite(12, '区政务服务和数据管理局、区财政局每年9月底前联合发布项目申报通知');

export const FIVE_HUNDRED = threshold(500, OTHER_CLASSES);
export const THOUSAND = threshold(1000, BIG_CLASSES);

const INFRASTRUCTURE = oneOf('nature', 'infrastructure');
const INTEGRATION = oneOf('nature', 'integration');
const OTHER = oneOf('nature', 'other');
const OPERATION = oneOf('category', 'operation');
const SERVICE = oneOf('category', 'service');
const BUILT = oneOf('category', 'new', 'upgrade');

/** 跨部门跨层级集成类 of one kind alone: in that class, or among the other classes. */
const INTEGRATED = [INTEGRATION, reads('article-7-classes', 'either')];
const OTHERWISE: readonly (readonly Condition[])[] = [[OTHER], [INTEGRATION, reads('article-7-classes', 'both')]];
/** 不包括运维: whether a bought service is 运维 too. */
const NO_OPERATION: readonly (readonly Condition[])[] = [
  [BUILT],
  [SERVICE, reads('service-as-operation', 'two-classes')],
];
const ALL_OPERATION: readonly (readonly Condition[])[] = [
  [OPERATION],
  [SERVICE, reads('service-as-operation', 'one-class')],
];
const DEDUCTED = reads('excluding-operation', 'deduct');
const LEFT_OUT = reads('excluding-operation', 'leave-out');

/** Every number of 第七条, in each class that one of the readings draws it for. */
export const AT_ARTICLE_7: readonly (readonly FactCondition[])[] = [
  [oneOf('nature', 'infrastructure', 'integration'), exactly(THOUSAND)],
  [oneOf('nature', 'integration', 'other'), exactly(FIVE_HUNDRED, 'net')],
  [oneOf('nature', 'integration', 'other'), oneOf('category', 'new', 'upgrade', 'service'), exactly(FIVE_HUNDRED)],
];

const POOLED = 'provincial-key-pool';
/** What may become a key project under some reading. */
const MAY_BE_POOLED = [due(POOLED)];

export const rules = rulesOf('07', [
  ...[[INFRASTRUCTURE], INTEGRATED].map((classes) =>
    requires(POOLED, [...classes, orMore(THOUSAND)], [BIG_CLASSES, POOL], {
      reason: `基础设施类、跨部门跨层级集成类项目达到${inWords(THOUSAND)}，要报省重点项目库。`,
    }),
  ),
  ...[[INFRASTRUCTURE], INTEGRATED].map((classes) =>
    excuses(
      POOLED,
      `基础设施类、跨部门跨层级集成类项目不到${inWords(THOUSAND)}，不报省重点项目库。`,
      [...classes, below(THOUSAND)],
      [BIG_CLASSES],
    ),
  ),
  ...OTHERWISE.flatMap((classes) => [
    ...NO_OPERATION.flatMap((counted) => [
      requires(POOLED, [...classes, ...counted, DEDUCTED, orMore(FIVE_HUNDRED, 'net')], [OTHER_CLASSES, POOL], {
        reason: `其他类别项目不算运维也达到${inWords(FIVE_HUNDRED)}，要报省重点项目库。`,
      }),
      requires(POOLED, [...classes, ...counted, LEFT_OUT, orMore(FIVE_HUNDRED)], [OTHER_CLASSES, POOL], {
        reason: `其他类别项目连同运维达到${inWords(FIVE_HUNDRED)}，要报省重点项目库。`,
      }),
    ]),
    excuses(
      POOLED,
      `其他类别项目不到${inWords(FIVE_HUNDRED)}，不报省重点项目库。`,
      [...classes, below(FIVE_HUNDRED)],
      [OTHER_CLASSES],
    ),
    excuses(
      POOLED,
      `其他类别项目扣除运维后不到${inWords(FIVE_HUNDRED)}，不报省重点项目库。`,
      [...classes, DEDUCTED, below(FIVE_HUNDRED, 'net')],
      [OTHER_CLASSES],
    ),
    ...ALL_OPERATION.map((excluded) =>
      excuses(
        POOLED,
        '其他类别的数额“不包括运维”，运维项目怎么读都不计，不报省重点项目库。',
        [...classes, ...excluded],
        [OTHER_CLASSES, OPERATION_OR_SERVICE],
      ),
    ),
  ]),
  notes(POOLED, ['city-recipients', 'two-years', 'timing'], MAY_BE_POOLED, [POOL]),
  notes('annual-declaration', ['timing'], MAY_BE_POOLED, [POOL, NOTICE_BY_SEPTEMBER]),

  requires('fiscal-capacity-assessment', [FROM_FIFTY], [ASSESSMENT, WHO_ASSESSES], {
    reason: '申报前要做财政承受能力评估，没通过的不得安排预算；由谁组织只有第十六条写到，是不是同一次请问清。',
  }),
  notes('fiscal-capacity-assessment', ['fiscal-assessment'], [FROM_FIFTY], [FINANCE_ASSISTS]),
  notes('expert-appraisal', ['fiscal-assessment'], [FROM_FIFTY], [WHO_ASSESSES, ASSESSMENT]),
  requires('fiscal-capacity-assessment', [SMALL, DECLARED], [ASSESSMENT, SMALL_FILES_ONLY], {
    reason: '第七条对“申报前”的项目都要求财政承受能力评估，没有写金额：申报就先做评估。',
    by: UNSTATED,
  }),
  excuses(
    'fiscal-capacity-assessment',
    '第七条的评估在申报前做；报备案就够了的不申报，也就不做。',
    [SMALL, FILED_ONLY],
    [ASSESSMENT, SMALL_FILES_ONLY],
  ),
]);

// The fiscal capacity assessment comes before the declaration; no paper is named.

const ASSESSED_BEFORE = cite(
  7,
  '数字化项目申报前，应当按照规定在项目建设资金分类、资金来源合规性等方面开展财政承受能力评估',
);

export const papers = papersOf('07.papers', 'declaration', () => [
  attaches(
    'fiscal-capacity-result',
    '申报前应当开展财政承受能力评估；条文没有写要交什么材料，有评估结果就附上。',
    [],
    [ASSESSED_BEFORE],
  ),
  doubts(
    'fiscal-capacity-result',
    ['fiscal-assessment'],
    [FROM_FIFTY],
    [ASSESSED_BEFORE, cite(16, '开展技术论证评估和财政承受能力评估，形成项目评估报告。')],
  ),
]);
