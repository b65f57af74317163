/** The answer in a few clauses: does it apply, which tier, who decides, what comes first, by when. Composed from the route alone. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import { inWords } from '../engine/condition.ts';
import { entriesOf } from '../engine/record.ts';
import type { Status } from '../engine/status.ts';
import { BELOW_TWO_HUNDRED, FIFTY, LARGE, MIDDLE, SMALL, SMALL_FILES_ONLY, TWO_HUNDRED } from '../law/articles/06.ts';
import type { FactKey, Facts } from '../law/fact-values.ts';
import { FACTS, type FactDefinition } from '../law/facts.ts';
import type { Readings, Slug } from '../law/interpretations.ts';
import type { Grounds } from '../law/rule.ts';
import { SHORT_TITLES, type StepId } from '../law/steps.ts';
import { FIXED_TIMES, type FixedTime } from '../law/times.ts';
import { nextSteps } from './next.ts';
import { ROUTES } from './project.ts';
import type { Route, Step } from './route.ts';
import { sayFacts } from './say.ts';
import { settledWith } from './settled.ts';

/**
 * `scope`: does it apply, and how. `standing`: 重点支持, 原则上不予支持. `tier`: the tier of 第六条. `decider`: who approves, or where it is
 * filed. `beside`: who reviews it besides. `city`: what goes up to city and province; `not-needed`: what does not fall to it.
 * `first`: what the unit does first. `time`: the times that the text gives. `doubts`: what is 待确认. `open`: what is 尚未确定.
 */
export type ClauseId =
  'scope' | 'standing' | 'tier' | 'decider' | 'beside' | 'city' | 'not-needed' | 'first' | 'time' | 'doubts' | 'open';

export interface VerdictClause {
  /** Each at most once in a verdict. */
  readonly id: ClauseId;
  /** A few words without a full stop, to be set beside the others. */
  readonly words: string;
  /** The words of law behind what the clause was composed from. */
  readonly cites: readonly Citation[];
  /** The doubts about it that are not settled. */
  readonly interpretations: readonly Slug[];
  /** `confirm`: it hangs on a reading that is asked about (待确认). `open`: on answers that are missing (尚未确定). */
  readonly status: 'settled' | 'confirm' | 'open';
  /** The facts that would settle it; none unless it is open. */
  readonly asks: readonly FactKey[];
}

export interface Verdict {
  /** `basis-open`: it applies, and whether directly or by reference is open. `open`: whether it applies at all is. */
  readonly kind: 'state-secret' | 'out-of-scope' | 'in-scope' | 'by-reference' | 'basis-open' | 'open';
  readonly clauses: readonly VerdictClause[];
}

type Ground = Pick<Grounds, 'cites' | 'interpretations'> & { readonly asks?: readonly FactKey[] };

/** What the clauses are composed from. */
interface Found {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
  readonly step: (id: StepId) => Step;
}

/** A few words for some of the steps. */
type Phrases = { readonly [Id in StepId]?: string };

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const isDue = ({ status }: { readonly status: Status }): boolean => status === 'required' || status === 'confirm';
const isRequired = ({ status }: Step): boolean => status === 'required';
const fallsAway = ({ status }: Step): boolean => status === 'not-required';
const isOpen = ({ status }: Step): boolean => status === 'open';

function clause(
  id: ClauseId,
  words: string,
  grounds: readonly Ground[],
  status: VerdictClause['status'] = 'settled',
): VerdictClause {
  return {
    ...{ id, words, status },
    cites: distinctCites(grounds.flatMap(({ cites }) => cites)),
    interpretations: distinct(grounds.flatMap(({ interpretations }) => interpretations)),
    asks: status === 'open' ? distinct(grounds.flatMap(({ asks = [] }) => asks)) : [],
  };
}

/** A clause about steps: to be confirmed where one of them is. */
function clauseOf(id: ClauseId, words: string, steps: readonly Step[], beside: readonly Ground[] = []): VerdictClause {
  const status = steps.some((step) => step.status === 'confirm') ? 'confirm' : 'settled';
  return clause(id, words, [...steps, ...beside], status);
}

const TO_CONFIRM = '（待确认）';
/** A phrase about a step, marked where the step is to be confirmed. */
const marked = (words: string, { status }: Step): string => (status === 'confirm' ? words + TO_CONFIRM : words);

/** The words of law that make a fact matter, or that its values come from. */
function groundOf(fact: FactKey): Ground {
  const { cites, options = {} }: FactDefinition = FACTS[fact];
  const ofOptions = Object.values(options).flatMap(({ words }) => words ?? []);
  return { cites: cites.length > 0 ? cites : ofOptions, interpretations: [], asks: [fact] };
}

/** A clause about what the answers do not settle yet, with what is still to be looked at. */
const clauseOpen = (id: ClauseId, what: string, asks: readonly FactKey[], after = ''): VerdictClause =>
  clause(id, `${what}尚未确定，还要看${sayFacts(asks)}${after}`, asks.map(groundOf), 'open');

// Does it apply?

function kindOf({ scope }: Route): Verdict['kind'] {
  if (scope.outcome !== 'in-scope') return scope.outcome;
  if (scope.basis === 'by-reference') return 'by-reference';
  return scope.basis === 'direct' ? 'in-scope' : 'basis-open';
}

/** 第十二条 alone: nothing else is said of a classified project. */
const classified = ({ scope }: Route): VerdictClause =>
  clause('scope', '涉密项目的审批、实施和运维按国家有关保密规定执行，本工具到此为止', [
    { cites: FACTS.secrecy.cites, interpretations: scope.interpretations },
  ]);

/** 第四条第九款 has no fiscal condition: an institution's public project may meet it outside the scope. */
function besideOutside({ scope }: Route): readonly VerdictClause[] {
  const what = '要不要行业主管部门联审、报备';
  const ground: Ground = { cites: scope.cites.slice(-1), interpretations: scope.interpretations };
  if (scope.asks.length > 0) return [clauseOpen('beside', what, scope.asks)];
  return scope.interpretations.length > 0
    ? [clause('beside', `${what}，条文没有写资金条件，请确认`, [ground], 'confirm')]
    : [];
}

function outside(route: Route): readonly VerdictClause[] {
  return [clause('scope', '不适用：项目不使用财政性资金', [{ ...route.scope, asks: [] }]), ...besideOutside(route)];
}

function scopeClause(route: Route): VerdictClause {
  const { scope } = route;
  switch (kindOf(route)) {
    case 'open':
      return clauseOpen('scope', '适不适用', scope.asks, '；下面先按适用来说');
    case 'basis-open':
      return clauseOpen('scope', '适用；直接适用还是参照执行', scope.asks);
    case 'by-reference':
      return clause('scope', '适用（参照执行）', [scope]);
    default:
      return clause('scope', '适用（直接）', [scope]);
  }
}

const withoutStop = (sentence: string): string => sentence.replace(/。$/, '');

function standingClause({ facts, route }: Found): readonly VerdictClause[] {
  const { standing } = route;
  if (standing.kind === 'priority') return [clause('standing', '属于重点支持的项目，步骤不因此减少', [standing])];
  if (standing.kind !== 'not-supported-in-principle') return [];
  const [reason = ''] = standing.because;
  const contested = (facts.priorities ?? []).length > 0 ? '；又属于重点支持，怎么办条文没有写' : '';
  return [clause('standing', `${withoutStop(reason)}（是提醒，不是否决）${contested}`, [standing])];
}

// Which tier?

const TIER_WORDS = {
  small: `${inWords(FIFTY)}以下一档`,
  middle: `${inWords(FIFTY)}以上、${inWords(TWO_HUNDRED)}以下一档`,
  large: `${inWords(TWO_HUNDRED)}以上一档`,
} as const;

type TierId = keyof typeof TIER_WORDS;

const TIER_CITES: Readonly<Record<TierId, Citation>> = {
  small: SMALL_FILES_ONLY,
  middle: FIFTY.cite,
  large: TWO_HUNDRED.cite,
};

const JUDGES = {
  small: ROUTES.condition([SMALL]),
  middle: ROUTES.condition(MIDDLE),
  large: ROUTES.condition([LARGE]),
} as const;

const TIER_IDS: readonly TierId[] = ['small', 'middle', 'large'];
const isBelowTwoHundred = ROUTES.condition([BELOW_TWO_HUNDRED]);

/** A total that is the very number of two tiers, with the tiers that meet there. */
function tiersAt({
  total,
}: Facts): { readonly number: string; readonly lower: TierId; readonly upper: TierId } | undefined {
  if (total === FIFTY.amount) return { number: inWords(FIFTY), lower: 'small', upper: 'middle' };
  if (total === TWO_HUNDRED.amount) return { number: inWords(TWO_HUNDRED), lower: 'middle', upper: 'large' };
  return undefined;
}

/** The tier of a total on its number: by the reading that is settled, else the upper one (口径 `inclusive-bounds`). */
function tierAtNumber(at: NonNullable<ReturnType<typeof tiersAt>>, readings: Readings): VerdictClause {
  const cites = [TIER_CITES[at.lower], TIER_CITES[at.upper]];
  const reading = readings['inclusive-bounds'];
  if (reading === undefined)
    return clause('tier', `恰为${at.number}，两档都写到：先按${TIER_WORDS[at.upper]}`, [
      { cites, interpretations: ['inclusive-bounds'] },
    ]);
  const tier = reading === 'lower' ? at.lower : at.upper;
  return clause('tier', `恰为${at.number}，按口径归${TIER_WORDS[tier]}`, [{ cites, interpretations: [] }]);
}

/** The tier of 第六条, as the law's own comparison finds it: as long as a known O&M part alone settles it, without the total. */
function tierClause({ facts, readings }: Found): VerdictClause {
  const at = tiersAt(facts);
  if (at !== undefined) return tierAtNumber(at, readings);
  const project = ROUTES.about(facts);
  const tier = TIER_IDS.find((each) => JUDGES[each](project).truth === 'holds');
  if (tier !== undefined) return clause('tier', TIER_WORDS[tier], [{ cites: [TIER_CITES[tier]], interpretations: [] }]);
  const below = isBelowTwoHundred(project);
  return clauseOpen('tier', '属于哪一档', below.truth === 'open' ? below.asks : ['total']);
}

// Who decides?

const NOT_APPROVED = '，不用报它审批';
const BY_WHOM = '；动工由谁批，条文没有写';

/** 第六条 and 第十八条: filed only. Whom 未批先建 means then is in doubt, unless the city approves. */
function filedOnly({ step, readings }: Found): VerdictClause {
  const [approval, filing] = [step('approval'), step('record-filing')];
  const city = step('superior-city-approval');
  const words = `报${filing.to ?? filing.by}备案${NOT_APPROVED}`;
  if (!fallsAway(city)) return clauseOf('decider', words, [filing, approval]);
  const interpretations: Slug[] = readings['below-50'] === undefined ? ['below-50'] : [];
  return clauseOf('decider', words + BY_WHOM, [filing, approval], [{ cites: [], interpretations }]);
}

/** 第十七、十八条: approved, after the district's own review where there is one. */
function approved({ step }: Found): VerdictClause {
  const approval = step('approval');
  const before = [step('joint-review'), step('task-force-decision')].filter(isDue);
  const words = marked(`由${approval.to ?? approval.by}审批`, approval);
  const first = before.length === 2 ? '联合会审、工作专班审定后，' : '';
  return clauseOf('decider', first + words, first === '' ? [approval] : [approval, ...before]);
}

/** Nobody approves in the district, and nothing is filed: the city approves, or the line departments review, in its place. */
function decidedElsewhere({ step }: Found): VerdictClause {
  const [approval, city, sector] = [step('approval'), step('superior-city-approval'), step('sector-joint-review')];
  if (isDue(city))
    return clauseOf('decider', `由${marked(city.to ?? city.by, city)}审批，区里不再审批`, [city, approval]);
  const words = '不走本细则的审批';
  if (isDue(sector))
    return clauseOf('decider', `由${marked(sector.by, sector)}联审、报备，${words}`, [sector, approval]);
  return clauseOf('decider', words, [approval]);
}

function deciderClause(found: Found): VerdictClause {
  const approval = found.step('approval');
  if (isOpen(approval)) return clauseOpen('decider', '由谁审批', approval.asks);
  if (!fallsAway(approval)) return approved(found);
  return isDue(found.step('record-filing')) ? filedOnly(found) : decidedElsewhere(found);
}

/** 第四条: those who review whatever the amount. */
const BESIDE: { readonly [Id in StepId]?: (by: string) => string } = {
  'sector-joint-review': (by) => `由${by}联审、报备`,
  'payment-platform-review': (by) => `缴费平台由${by}审核`,
  'development-reform-check': (by) => `由${by}统筹把关`,
};

type Say = (step: Step) => string | undefined;

/** One clause of phrases about steps that are due, in the order of the route. */
function listing(
  id: ClauseId,
  lead: string,
  { route }: Found,
  say: Say,
  without: readonly Step[] = [],
): readonly VerdictClause[] {
  const named = route.steps.flatMap((step) => {
    const words = isDue(step) && !without.includes(step) ? say(step) : undefined;
    return words === undefined ? [] : [{ step, words: marked(words, step) }];
  });
  if (named.length === 0) return [];
  const words = lead + named.map((each) => each.words).join('、');
  return [
    clauseOf(
      id,
      words,
      named.map(({ step }) => step),
    ),
  ];
}

// What goes up, and what does not fall to it?

/** What goes to the city and the province. */
const UPWARD: Phrases = {
  'appraisal-report-filing': '评估报告报市备案',
  'report-to-city-bureau': '统一汇总报市',
  'superior-city-approval': '汇总上报市里审批',
  'provincial-key-pool': '报省重点项目库',
  'provincial-appraisal-and-review': '报省级论证评估和联合会审',
  'city-filing-below-limit': '报市领导小组办公室备案',
};

/** What a clerk has heard of and would ask about. */
const HEARD_OF = {
  'expert-appraisal': '论证评估',
  'joint-review': '区级联合会审',
  'report-to-city-bureau': '统一汇总报市',
  'provincial-key-pool': '报省重点项目库',
  'provincial-appraisal-and-review': '报省级评估和会审',
} as const satisfies Phrases;

function notNeeded({ step }: Found): readonly VerdictClause[] {
  const named = entriesOf(HEARD_OF).flatMap(([id, words]) => (fallsAway(step(id)) ? [{ step: step(id), words }] : []));
  if (named.length === 0) return [];
  const words = `不用${named.map((each) => each.words).join('、')}`;
  return [
    clauseOf(
      'not-needed',
      words,
      named.map(({ step }) => step),
    ),
  ];
}

// What first?

/** What comes before the declaration; 取得书面同意 is another's act that the unit must have. */
const BEFORE: Phrases = {
  'meeting-approval': '经会议审议',
  'framework-plan': '形成统一框架方案',
  'vertical-coordination': '向上沟通请示',
  'consult-city': '征求对口市直单位意见',
  'consult-province-and-city': '征求对口省、市直单位意见',
  'written-consent': '取得书面同意',
};

const DECLARE: Phrases = {
  'annual-declaration': '按年度申报',
  'project-application': '提交项目建设申请',
  'record-filing': '报备案',
};

const phrases = (named: Phrases, steps: readonly Step[]): string[] =>
  steps.flatMap((step) => {
    const words = named[step.id];
    return words === undefined ? [] : [marked(words, step)];
  });

/**
 * The order between the acts before the declaration is not written: they are listed, and only 先……再…… the declaration is said. What is
 * 待确认 is left to its own clause, unless nothing before the declaration is certain.
 */
function firstClause({ route }: Found): readonly VerdictClause[] {
  const among = (named: Phrases) => route.steps.filter(({ id }) => named[id] !== undefined);
  const asks = distinct([...among(BEFORE), ...among(DECLARE)].filter(isOpen).flatMap((step) => step.asks));
  if (asks.includes('total')) return [clauseOpen('first', '先做什么', asks)];
  const isNamed = among(BEFORE).some(isRequired) ? isRequired : isDue;
  const [before, declare] = [among(BEFORE).filter(isNamed), among(DECLARE).filter(isNamed)];
  if (declare.length > 0) {
    const first = before.length === 0 ? '先' : `先${phrases(BEFORE, before).join('，')}，再`;
    return [clauseOf('first', first + phrases(DECLARE, declare).join('、'), [...before, ...declare])];
  }
  const own = nextSteps(route, new Set()).find(({ part }) => part === 'named')?.step;
  return own === undefined ? [] : [clauseOf('first', `先办：${own.title}`, [own])];
}

// By when?

/** A time that the text gives, or leaves out, for a step. */
interface Time extends Ground {
  readonly step: Step;
  readonly words: string;
}

/** A time of year, said of a step that is due: 如要 where that is to be confirmed. */
function ofYear(step: Step, id: FixedTime['id'], what: string, say: (words: string) => string): Time[] {
  const time = FIXED_TIMES.find((each) => each.id === id);
  if (time === undefined || !isDue(step)) return [];
  const { words, cites, interpretations } = time;
  return [{ step, words: (step.status === 'confirm' ? `如要${what}，` : '') + say(words), cites, interpretations }];
}

/** 批复后……半年 (第二十四条). */
const ofStart = (step: Step): Time[] =>
  isDue(step) ? [{ ...step, step, words: marked(SHORT_TITLES[step.id], step) }] : [];

/** 第六条 does not say when to file; before the start is the stricter (口径 `below-50`). */
const ofFiling = (filing: Step, approval: Step): Time[] =>
  isDue(filing) && fallsAway(approval)
    ? [{ ...filing, step: filing, words: '备案何时报条文没有写，从严放在动工之前', interpretations: ['below-50'] }]
    : [];

/** 每年9月底前, 每年6月底前, 半年: the times that the text gives for what is due. */
function timeClause({ step, readings }: Found): readonly VerdictClause[] {
  const times = [
    ...ofYear(step('annual-declaration'), 'declaration-notice', '申报', (words) => `申报通知${words}发布`),
    ...ofYear(step('provincial-key-pool'), 'provincial-key-pool', '报省库', (words) => `${words}报省重点项目库`),
    ...ofFiling(step('record-filing'), step('approval')),
    ...ofStart(step('start-within-half-year')),
  ];
  if (times.length === 0) return [];
  const unsettled = (slugs: readonly Slug[]) => slugs.filter((slug) => readings[slug] === undefined);
  const grounds = times.map(({ cites, interpretations }) => ({ cites, interpretations: unsettled(interpretations) }));
  const status = times.some((time) => time.step.status === 'confirm') ? 'confirm' : 'settled';
  return [clause('time', times.map(({ words }) => words).join('；'), grounds, status)];
}

// What is in doubt, and what is missing?

const NAMED_AT_MOST = 3;

/** 年度申报、会议审议资金来源等5项: the first by name. */
function nameSome(steps: readonly Step[]): string {
  const names = steps.slice(0, NAMED_AT_MOST).map(({ id }) => SHORT_TITLES[id]);
  return names.join('、') + (steps.length > NAMED_AT_MOST ? `等${String(steps.length)}项` : '');
}

/** Steps that are 待确认: to be prepared as if they were due. */
function doubtsClause({ route }: Found): readonly VerdictClause[] {
  const doubted = route.steps.filter(({ status }) => status === 'confirm');
  if (doubted.length === 0) return [];
  return [clauseOf('doubts', `待确认：${nameSome(doubted)}，先按要办准备`, doubted)];
}

/** Steps that are 尚未确定: what they hang on, the most decisive first. */
function openClause({ route }: Found): readonly VerdictClause[] {
  const open = route.steps.filter(isOpen);
  if (open.length === 0) return [];
  const wanted = new Set(open.flatMap(({ asks }) => asks));
  return [
    clauseOpen(
      'open',
      nameSome(open),
      route.asks.filter((fact) => wanted.has(fact)),
    ),
  ];
}

function finderOf({ steps }: Route): Found['step'] {
  const known = new Map(steps.map((each) => [each.id, each]));
  return (id) => {
    const found = known.get(id);
    if (found === undefined) throw new Error(`the route has no step ${id}`);
    return found;
  };
}

/**
 * The verdict on a project (第二至三十九条), from its route: `route` must have been planned from these `facts` and `readings`. No clause
 * says more than the steps do; amounts are those of 第六条, and every clause carries the words of law behind it.
 */
export function verdictOf(facts: Facts, route: Route, readings: Readings = {}): Verdict {
  const kind = kindOf(route);
  if (kind === 'state-secret') return { kind, clauses: [classified(route)] };
  if (kind === 'out-of-scope') return { kind, clauses: outside(route) };
  const found: Found = { facts, route, readings: settledWith(readings), step: finderOf(route) };
  return {
    kind,
    clauses: [
      scopeClause(route),
      ...standingClause(found),
      tierClause(found),
      deciderClause(found),
      ...listing('beside', '另', found, ({ id, by }) => BESIDE[id]?.(by)),
      ...listing('city', '往上还有：', found, ({ id }) => UPWARD[id]),
      ...notNeeded(found),
      ...firstClause(found),
      ...timeClause(found),
      ...doubtsClause(found),
      ...openClause(found),
    ],
  };
}
