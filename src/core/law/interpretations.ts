/**
 * The interpretations (口径): where the words bear more than one reading. Each reading has an id that stays, and what it says in a
 * few words; the words of law that are in question, and the argument, are content, written out for people.
 */
import type { DoubtModel, Shown, ShownAt } from '../engine/doubts.ts';
import { keysOf, mapped } from '../engine/record.ts';

/**
 * What a doubt can change: the `route` (a step or a paper comes, goes or changes hands; worked out from the rules), `purchases`, due
 * `dates`; the `total` to be filled in, the `scope` as a whole, or the `manner` in which a step is taken (to whom, when, with what):
 * shown beside what it is about, nothing is worked out from it. `none`: no result depends on it.
 */
export type Affects = 'route' | 'purchases' | 'dates' | 'total' | 'scope' | 'manner' | 'none';

/** Its readings, and how it is treated. */
interface Doubt {
  readonly readings: Readonly<Record<string, string>>;
  readonly taken: string;
  readonly shown: Shown;
  readonly shownAt: Readonly<Record<string, ShownAt>>;
  readonly affects: Affects;
  readonly overall: boolean;
}

/** A doubt, so written that the reading taken must be one of its readings. */
const doubt = <const Id extends string>(
  affects: Affects,
  shown: Shown,
  taken: NoInfer<Id>,
  readings: Readonly<Record<Id, string>>,
  shownAt: Readonly<Record<string, ShownAt>> = {},
  { overall = false }: { readonly overall?: boolean } = {},
) => ({ affects, shown, taken, readings, shownAt, overall });

/** Beside what both tiers ask for, only this is asked: is the lower tier's filing due too? */
const BESIDE_UPPER_TIER: ShownAt = { shown: 'ask', among: ['both', 'upper'] };

/** Whether it is a key project is asked about itself; the city's filing stands as the reading taken has it. */
const KEY_BESIDE_FILING: Readonly<Record<string, ShownAt>> = { 'city-filing-below-limit': { shown: 'adopt' } };

/** All of them, in the order of the text; of each the readings in the order of the text about it. */
export const DOUBTS = {
  'inclusive-bounds': doubt(
    'route',
    'adopt',
    'both',
    { both: '两档都包括本数', upper: '本数只归高一档', lower: '本数只归低一档' },
    {
      'record-filing': BESIDE_UPPER_TIER,
      'project-application': BESIDE_UPPER_TIER,
      'city-filing-below-limit': BESIDE_UPPER_TIER,
    },
  ),
  'investment-base': doubt('total', 'adopt', 'everything', {
    everything: '按全部投资算',
    'fiscal-share': '只算财政性资金',
    'one-year': '只算当年安排的',
  }),
  'estimate-or-contract': doubt('total', 'adopt', 'highest', {
    highest: '取已知的最高数',
    estimate: '以申报时的匡算为准',
    final: '以最后核定的数为准',
  }),
  'excluding-operation': doubt(
    'route',
    'ask-for-more',
    'deduct',
    {
      deduct: '先减去运维部分再看',
      'leave-out': '只是不含运维项目',
    },
    KEY_BESIDE_FILING,
  ),
  'article-7-classes': doubt(
    'route',
    'ask-for-more',
    'either',
    {
      both: '既跨部门又跨层级才是集成类',
      either: '跨一样就是集成类',
    },
    KEY_BESIDE_FILING,
  ),
  limit: doubt('route', 'ask', 'tracks', {
    'article-6': '限额是第六条的数',
    'article-7': '限额是第七条的数',
    tracks: '两条的限额各管一段',
  }),
  'below-limit-filing': doubt('route', 'ask', 'all-below', {
    'all-below': '限额以下没有下限',
    'district-only': '小项目只报区里备案',
  }),
  'below-50': doubt('route', 'ask', 'declare-too', {
    'filing-only': '报备案就够了',
    'declare-too': '也要申报',
  }),
  'application-or-declaration': doubt('route', 'ask', 'two-acts', {
    'one-act': '申请就是申报',
    'two-acts': '申请是另一件事',
  }),
  splitting: doubt('total', 'adopt', 'aggregate', {
    aggregate: '相似的合计看',
    'one-project': '本是一个项目才算拆分',
  }),
  'multi-year-service': doubt('total', 'adopt', 'whole-contract', {
    'one-year': '按一年算',
    'whole-contract': '按整个合同算',
  }),
  'who-appraises': doubt('route', 'adopt', 'every-level', {
    'every-level': '逐级都论证评估',
    'province-instead': '报省的由省级代替',
  }),
  'city-recipients': doubt('manner', 'adopt', 'as-written', {
    'one-body': '三个名称是一家',
    'as-written': '各条写谁就报谁',
  }),
  'written-consent': doubt('route', 'ask', 'from-50', {
    'from-200': '书面同意只管最高一档',
    'from-50': '书面同意两档都管',
  }),
  'superior-funds': doubt('route', 'ask', 'flexible-time', {
    'flexible-time': '“可”说的是时间',
    optional: '“可”是可以不办',
  }),
  'superior-building': doubt('route', 'adopt', 'every-category', {
    'every-category': '运维、购买服务也算',
    'building-only': '“建设”只说建设项目',
  }),
  'superior-approval': doubt('route', 'adopt', 'both-approve', {
    'both-approve': '市里审批，区里也审批',
    'city-instead': '市里审批代替区里审批',
  }),
  'joint-review-scope': doubt('route', 'adopt', 'all', {
    all: '报市报省的也由区里会审',
    'superior-instead': '报市报省的由上级会审',
  }),
  'major-deployment': doubt('route', 'ask', 'bar-only', {
    'bar-only': '只是不因未论证被挡住',
    'no-appraisal': '不用论证评估',
  }),
  'appraisal-report-timing': doubt('route', 'ask', 'if-there', {
    'with-declaration': '申报时就要附',
    'after-declaration': '申报后才形成',
    'if-there': '已有的附上',
  }),
  'fiscal-assessment': doubt('manner', 'adopt', 'twice', { once: '是同一次', twice: '是两次' }),
  timing: doubt('manner', 'adopt', 'before-notice', {
    'before-notice': '上一年6月底前报出',
    'after-notice': '申报后当年6月底前报出',
  }),
  'two-years': doubt('dates', 'adopt', 'earliest-record', {
    'earliest-record': '从最早的书面记录起',
    entry: '从正式入库起',
    appraisal: '都从论证评估通过起',
  }),
  'city-budget-review': doubt('route', 'adopt', 'city', {
    city: '由市财政部门评审',
    district: '由区财政局评审',
  }),
  'by-reference': doubt(
    'route',
    'adopt',
    'as-well',
    { instead: '联审代替本细则的程序', 'as-well': '联审之外还要参照执行' },
    {},
    { overall: true },
  ),
  'sector-others': doubt('route', 'ask', 'all-institutions', {
    'all-institutions': '“等”字包括其他企事业单位',
    'named-only': '只管学校、医院、国企',
  }),
  'mixed-projects': doubt('total', 'adopt', 'if-itemised', {
    'digital-part': '一律按数字化部分',
    whole: '一律按整个项目',
    'if-itemised': '单列的按单列数',
  }),
  'contained-check': doubt('route', 'ask', 'any-approval', {
    'any-approval': '包含数字化内容的都会同把关',
    'own-approval': '只管区发改委审批的',
  }),
  'bundled-exclusions': doubt('purchases', 'ask', 'count', {
    count: '一并购置的计入',
    'leave-out': '一并购置的也除外',
  }),
  'service-around-thing': doubt('purchases', 'ask', 'count', {
    count: '只是东西本身除外',
    'same-kind': '围着它的开发和服务也除外',
  }),
  'category-mapping': doubt(
    'route',
    'adopt',
    'both',
    { new: '归新建一目', service: '归购买服务一目', both: '两目都沾' },
    {
      'declaration/work-secret-protection': { shown: 'ask' },
      'declaration/graded-protection-plan': { shown: 'ask' },
    },
  ),
  'service-as-operation': doubt(
    'route',
    'ask-for-more',
    'two-classes',
    {
      'two-classes': '购买服务不算运维',
      'one-class': '购买服务也是运维',
    },
    KEY_BESIDE_FILING,
  ),
  'service-declared': doubt('route', 'adopt', 'declared', {
    declared: '购买服务也要申报',
    'not-listed': '没有列的不用申报',
  }),
  'work-secret-category': doubt('route', 'ask', 'every-category', {
    'new-only': '只管新建项目',
    'every-category': '各类项目都管',
  }),
  'work-secret-report': doubt('route', 'adopt', 'work-secrets-only', {
    'work-secrets-only': '涉及工作秘密的才要',
    'every-system': '非涉密系统都要',
  }),
  'review-costs-scope': doubt('route', 'adopt', 'appraisal', {
    appraisal: '只说申报前后的论证评估',
    'any-review': '各种评审都算',
  }),
  'operation-start': doubt('route', 'ask', 'covered', {
    covered: '运维、服务也受限',
    'not-covered': '只管建设项目',
  }),
  'state-secret': doubt('scope', 'adopt', 'outside', {
    outside: '全按保密规定',
    partly: '申报、论证、验收仍按本细则',
  }),
  'fiscal-funds': doubt('scope', 'adopt', 'any-share', {
    'any-share': '用了就适用',
    mostly: '主要是财政性资金才适用',
  }),
  'effective-date': doubt('none', 'adopt', 'issued', {
    issued: '从成文日期起',
    posted: '从网上发布起',
  }),
  'half-year-acceptance': doubt('dates', 'adopt', 'within', {
    within: '半年之内验收',
    after: '满半年以后验收',
  }),
  'city-acceptance': doubt('route', 'adopt', 'both-apply', {
    'city-only': '竣工验收全看市细则',
    'both-apply': '本细则写了的仍照办',
  }),
  'acceptance-actors': doubt(
    'route',
    'ask',
    'data-bureau',
    { 'data-bureau': '都找区政务服务和数据管理局', 'unit-itself': '没有审批的由单位自行验收' },
    // An extension is applied for only where it comes to that.
    { 'acceptance-extension': { shown: 'adopt' } },
  ),
  'in-principle': doubt('manner', 'adopt', 'leaves-room', { 'leaves-room': '留有例外', flat: '等于一律' }),
  'no-day-counts': doubt('none', 'adopt', 'no-number', {
    'no-number': '没有固定天数',
    'fixed-number': '参照别处的天数',
  }),
  'terms-vary': doubt('none', 'adopt', 'synonyms', { synonyms: '是同义词', distinct: '各有所指' }),
} as const satisfies Readonly<Record<string, Doubt>>;

export type Slug = keyof typeof DOUBTS;

/** The ids of the readings of a doubt. */
export type ReadingOf<Of extends Slug> = Extract<keyof (typeof DOUBTS)[Of]['readings'], string>;

/** The readings that are settled, or tried: an input like the facts. */
export type Readings = { readonly [Of in Slug]?: ReadingOf<Of> };

export const SLUGS: readonly Slug[] = keysOf(DOUBTS);

/** At least one: a `confirm` without an interpretation must not compile. */
export type Slugs = readonly [Slug, ...Slug[]];

const readingsOf = (slug: Slug): Readonly<Record<string, string>> => DOUBTS[slug].readings;

/** The ids of the readings of a doubt, in the order of the text about it. */
export const readingIds = (slug: Slug): readonly string[] => Object.keys(readingsOf(slug));

const NUMERALS = '一二三四五六七八九';

/** What a reading is called: 读法一, 读法二 … in the order of the text about the doubt. */
export const readingName = (slug: Slug, reading: string): string =>
  `读法${NUMERALS.charAt(readingIds(slug).indexOf(reading))}`;

/** What a reading says, in a few words. */
export const readingLabel = (slug: Slug, reading: string): string => readingsOf(slug)[reading] ?? reading;

/** The doubts as the engine takes them. */
export const DOUBT_MODELS: Readonly<Record<Slug, DoubtModel>> = mapped(
  DOUBTS,
  ({ taken, shown, shownAt, overall }, slug): DoubtModel => ({
    readings: readingIds(slug),
    ...{ taken, shown, shownAt, overall },
  }),
);

/** Whether a text names a doubt. */
export const isSlug = (text: string): text is Slug => SLUGS.some((slug) => slug === text);

/** Whether a text names a reading of the doubt. */
export const isReading = <Of extends Slug>(slug: Of, text: string): text is ReadingOf<Of> =>
  readingIds(slug).includes(text);

/** Whether all of it are readings of doubts there are. */
export const areReadings = (record: Readonly<Record<string, unknown>>): record is Readings =>
  Object.entries(record).every(([slug, text]) => isSlug(slug) && typeof text === 'string' && isReading(slug, text));
