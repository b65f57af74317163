/** 第七条: projects for the province's key pool, and the fiscal capacity assessment. Then its papers. */
import type { Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { inWords, threshold, type Threshold } from '../../engine/condition.ts';
import { above, below, exactly, oneOf, orMore, type Condition, type Quantity } from '../conditions.ts';
import type { Slug, Slugs } from '../interpretations.ts';
import { attaches, doubts, papersOf } from '../paper.ts';
import { confirms, excuses, notes, requires, rulesOf, type RuleDraft } from '../rule.ts';
import { UNSTATED } from '../steps.ts';
import { FROM_FIFTY, SMALL, SMALL_FILES_ONLY } from './06.ts';
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

const BIG = oneOf('nature', 'infrastructure', 'integration');
const OTHER = oneOf('nature', 'other');
const INTEGRATION = oneOf('nature', 'integration');

type Compared = (bound: Threshold, of: Quantity) => Condition;
/** The two lines of 第七条, each with the class that it is drawn for. */
const byLine = (compared: Compared): readonly (readonly Condition[])[] => [
  [BIG, compared(THOUSAND, 'total')],
  [OTHER, compared(FIVE_HUNDRED, 'net')],
];

/** The two ways to be a key project (KEY). */
export const KEY = byLine(orMore);
/** The two ways not to be one. */
export const NOT_KEY = byLine(below);
/** Past the number: 限额以下 (第二十条) does not reach there. */
export const ABOVE_KEY = byLine(above);
/** Where 限额以上 and 限额以下 (第二十条) meet. */
export const AT_KEY = byLine(exactly);

const OPERATION = oneOf('category', 'operation');
const NOT_OPERATION = oneOf('category', 'new', 'upgrade', 'service');
const SERVICE = oneOf('category', 'service');

/** 500万元 only together with the O&M part: 不包括运维 decides, unless the project is 运维 as a whole (neither reading counts it). */
const ONLY_BY_OPERATION = [NOT_OPERATION, orMore(FIVE_HUNDRED), below(FIVE_HUNDRED, 'net')];
const OTHER_BY_OPERATION = [OTHER, ...ONLY_BY_OPERATION];
const CLASS_DECIDES = [INTEGRATION, below(THOUSAND), orMore(FIVE_HUNDRED, 'net')];
/** Key only as 其他类别, and only where 不包括运维 leaves out O&M projects: the two doubts together. */
const CLASS_AND_OPERATION_DECIDE = [INTEGRATION, below(THOUSAND), ...ONLY_BY_OPERATION];
/** Key as 集成类, not as 其他类别: the class decides here too, though the strict reading is settled. */
const CLASS_LIFTS = [INTEGRATION, orMore(THOUSAND), below(FIVE_HUNDRED, 'net')];
/** As 其他类别 it would hang on 不包括运维 as well. */
const CLASS_LIFTS_BY_OPERATION = [INTEGRATION, orMore(THOUSAND), ...ONLY_BY_OPERATION];
/** Were a bought service 运维 (第十三条), 不包括运维 would leave nothing of it, in every class that the words are about. */
const SERVICE_COUNTS = [oneOf('nature', 'integration', 'other'), SERVICE, orMore(FIVE_HUNDRED)];
/** Key in both classes, unless the service is 运维: then the class decides too. */
const SERVICE_IN_EITHER_CLASS = [INTEGRATION, SERVICE, orMore(THOUSAND), orMore(FIVE_HUNDRED, 'net')];
interface DoubtfulKey {
  /** The doubts that decide whether it is a key project. */
  readonly slugs: Slugs;
  readonly when: readonly Condition[];
  /** Past the number of its line. */
  readonly past: Condition;
}

const doubtfulClass = (slugs: Slugs, when: readonly Condition[]): DoubtfulKey => ({
  slugs,
  when,
  past: above(THOUSAND),
});

/** Key as the tools read 第七条, but not under other readings. */
export const KEY_IN_DOUBT: readonly DoubtfulKey[] = [
  {
    slugs: ['service-as-operation'],
    when: [OTHER, SERVICE, orMore(FIVE_HUNDRED, 'net')],
    past: above(FIVE_HUNDRED, 'net'),
  },
  doubtfulClass(['article-7-classes'], CLASS_LIFTS),
  doubtfulClass(['article-7-classes', 'excluding-operation'], CLASS_LIFTS_BY_OPERATION),
  doubtfulClass(['article-7-classes', 'service-as-operation'], [INTEGRATION, SERVICE, orMore(THOUSAND)]),
];
/** Every number of 第七条, in each class that one of the readings draws it for. */
export const AT_ARTICLE_7 = [
  ...AT_KEY,
  [INTEGRATION, exactly(FIVE_HUNDRED, 'net')],
  [oneOf('nature', 'integration', 'other'), NOT_OPERATION, exactly(FIVE_HUNDRED)],
];
const NOT_RULED_OUT = [...KEY, OTHER_BY_OPERATION, CLASS_DECIDES, CLASS_AND_OPERATION_DECIDE];

const timed = (when: readonly Condition[]): RuleDraft[] => [
  notes('provincial-key-pool', ['city-recipients', 'two-years', 'timing'], when, [POOL]),
  notes('annual-declaration', ['timing'], when, [POOL, NOTICE_BY_SEPTEMBER]),
];

/** 第七条规定的限额: what decides about the pool decides about 第二十条 as well. */
const followed = (slug: Slug, when: readonly Condition[], cites: Citations): RuleDraft[] => [
  notes('provincial-appraisal-and-review', [slug], when, cites),
  notes('city-filing-below-limit', [slug], when, cites),
];
const doubtful = (slug: Slug, when: readonly Condition[], cites: Citations): RuleDraft[] => [
  notes('provincial-key-pool', [slug], when, cites),
  ...followed(slug, when, cites),
];

export const rules = rulesOf('07', [
  requires('provincial-key-pool', KEY[0] ?? [], [BIG_CLASSES, POOL], {
    reason: `基础设施类、跨部门跨层级集成类项目达到${inWords(THOUSAND)}，要报省重点项目库。`,
  }),
  requires('provincial-key-pool', KEY[1] ?? [], [OTHER_CLASSES, POOL], {
    reason: `其他类别项目不算运维也达到${inWords(FIVE_HUNDRED)}，要报省重点项目库。`,
  }),
  confirms(
    'provincial-key-pool',
    ['excluding-operation'],
    `连同运维达到${inWords(FIVE_HUNDRED)}，扣除运维后不到：“不包括运维”怎么算，决定要不要报省重点项目库，请确认。`,
    OTHER_BY_OPERATION,
    [OTHER_CLASSES, POOL],
  ),
  confirms(
    'provincial-key-pool',
    ['article-7-classes'],
    `“跨部门跨层级集成类”要同时跨部门和跨层级，还是跨一样就算，两读所适用的门槛不同（${inWords(THOUSAND)}或者${inWords(FIVE_HUNDRED)}），请确认。`,
    CLASS_DECIDES,
    [BIG_CLASSES, OTHER_CLASSES],
  ),
  confirms(
    'provincial-key-pool',
    ['article-7-classes', 'excluding-operation'],
    `连同运维达到${inWords(FIVE_HUNDRED)}，扣除运维后不到：按其他类别算、又把“不包括运维”读作不含运维项目的，要报；按别的读法不报。两处都请确认。`,
    CLASS_AND_OPERATION_DECIDE,
    [BIG_CLASSES, OTHER_CLASSES],
  ),
  excuses(
    'provincial-key-pool',
    `基础设施类项目不到${inWords(THOUSAND)}，不报省重点项目库。`,
    [oneOf('nature', 'infrastructure'), below(THOUSAND)],
    [BIG_CLASSES],
  ),
  excuses(
    'provincial-key-pool',
    `跨部门跨层级集成类项目不到${inWords(THOUSAND)}，按其他类别计也不到${inWords(FIVE_HUNDRED)}，不报省重点项目库。`,
    [INTEGRATION, below(FIVE_HUNDRED)],
    [BIG_CLASSES, OTHER_CLASSES],
  ),
  excuses(
    'provincial-key-pool',
    `跨部门跨层级集成类项目不到${inWords(THOUSAND)}；按其他类别计，那里“不包括运维”，运维项目怎么读都不计，不报省重点项目库。`,
    [INTEGRATION, below(THOUSAND), OPERATION],
    [BIG_CLASSES, OTHER_CLASSES],
  ),
  excuses(
    'provincial-key-pool',
    `其他类别项目不到${inWords(FIVE_HUNDRED)}，不报省重点项目库。`,
    [OTHER, below(FIVE_HUNDRED)],
    [OTHER_CLASSES],
  ),
  excuses(
    'provincial-key-pool',
    '其他类别的数额“不包括运维”，运维项目怎么读都不计，不报省重点项目库。',
    [OTHER, OPERATION],
    [OTHER_CLASSES],
  ),
  ...NOT_RULED_OUT.flatMap(timed),
  ...doubtful('service-as-operation', SERVICE_COUNTS, [OTHER_CLASSES, OPERATION_OR_SERVICE]),
  ...[CLASS_LIFTS, SERVICE_IN_EITHER_CLASS].flatMap((when) =>
    doubtful('article-7-classes', when, [BIG_CLASSES, OTHER_CLASSES]),
  ),
  ...doubtful('excluding-operation', CLASS_LIFTS_BY_OPERATION, [OTHER_CLASSES]),
  ...[OTHER_BY_OPERATION, CLASS_AND_OPERATION_DECIDE].flatMap((when) =>
    followed('excluding-operation', when, [OTHER_CLASSES]),
  ),
  ...[CLASS_DECIDES, CLASS_AND_OPERATION_DECIDE].flatMap((when) =>
    followed('article-7-classes', when, [BIG_CLASSES, OTHER_CLASSES]),
  ),

  requires('fiscal-capacity-assessment', [FROM_FIFTY], [ASSESSMENT, WHO_ASSESSES], {
    reason: '申报前要做财政承受能力评估，没通过的不得安排预算；由谁组织只有第十六条写到，是不是同一次请问清。',
  }),
  notes('fiscal-capacity-assessment', ['fiscal-assessment'], [FROM_FIFTY], [FINANCE_ASSISTS]),
  notes('expert-appraisal', ['fiscal-assessment'], [FROM_FIFTY], [WHO_ASSESSES, ASSESSMENT]),
  confirms(
    'fiscal-capacity-assessment',
    ['below-50'],
    '第七条对“申报前”的项目都要求评估，第六条对小项目只写备案：从严先做评估，请确认。',
    [SMALL],
    [ASSESSMENT, SMALL_FILES_ONLY],
    { by: UNSTATED },
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
