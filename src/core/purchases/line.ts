/** One line of a purchase list under 第三十八条: outside, counted, in doubt, or what is still to ask. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import { CONDITIONS } from '../law/purchases/conditions.ts';
import { effectOf, judgeKind } from '../law/purchases/judge-kind.ts';
import {
  conditionsOf,
  type ConditionAnswers,
  type ConditionId,
  type ExclusionRule,
  type Kind,
  type KindId,
  type KindResult,
  type YesNo,
} from '../law/purchases/kinds.ts';
import type { LineResult } from './totals.ts';
import type { ReadingEffect } from '../engine/grounds.ts';
import { readingLabel, type Readings, type Slug } from '../law/interpretations.ts';
import { sayItem, sayItems, type CatalogueItem } from './catalogue.ts';
import { readLine, type LineReading, type Match } from './line-reading.ts';
import type { Yuan } from '../engine/money.ts';
import type { Pointer } from '../law/purchases/pointers.ts';
import { SCOPE_WORDS } from '../law/articles/02.ts';
import { OFFICE_READINGS } from '../law/answers.ts';
import { AND_THE_LIKE, KINDS } from '../law/articles/38.ts';

/** One line of a list. `kind` is what the user picked: it goes before the words; `none` is none of the kinds. */
export interface ExclusionLine {
  readonly text: string;
  readonly kind?: KindId | 'none';
  /** 元. */
  readonly amount?: Yuan;
  readonly conditions?: ConditionAnswers;
}

/** One condition answered so, the others as they are: what the line would then be. */
export interface Otherwise {
  readonly condition: ConditionId;
  readonly answer: YesNo;
  readonly result: KindResult;
}

export interface CheckedLine {
  readonly text: string;
  readonly amount?: Yuan;
  /** All kinds that the words point to, in the order of the line. */
  readonly matches: readonly Match[];
  /** The kind that the result is about: picked, or the only one matched. */
  readonly kind?: KindId;
  readonly result: LineResult;
  /** What would settle it: conditions, or which kind it is. */
  readonly asks: readonly (ConditionId | 'kind')[];
  readonly because: readonly string[];
  /** The same as `because` without the line's own words, where it has some: said once for many lines. */
  readonly becauseOfMany?: readonly string[];
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
  /** The doubts that it turns on, settled or not: what each reading would make of the line. */
  readonly readings: readonly ReadingEffect<Slug>[];
  readonly otherwise: readonly Otherwise[];
  /** For servers, storage and the like, where the line is `unlisted`. */
  readonly pointer?: Pointer;
  /** The item of 政府采购品目分类目录 whose code the line carries, in words and with the code. */
  readonly catalogue?: { readonly code: string; readonly said: string; readonly saidOfMany: string };
}

type Finding = Omit<CheckedLine, 'text' | 'amount' | 'matches' | 'catalogue'>;

const NOTHING: Omit<Finding, 'result'> = {
  asks: [],
  because: [],
  cites: [],
  interpretations: [],
  readings: [],
  otherwise: [],
};

const questionOf = (id: ConditionId): string[] =>
  CONDITIONS.filter((condition) => condition.id === id).map(({ question }) => question);

/** What each other answer to one condition would make of the line. */
function otherwiseOf(kind: Kind, answers: ConditionAnswers, now: KindResult, readings: Readings): Otherwise[] {
  const others = conditionsOf(kind).flatMap((condition) =>
    (['yes', 'no'] as const).map((answer) => ({
      condition,
      answer,
      result: judgeKind(kind, { ...answers, [condition]: answer }, readings).result,
    })),
  );
  return others.filter(({ condition, answer, result }) => answers[condition] !== answer && result !== now);
}

/** Why, where readings differ: 按“……”读：……. */
const reasonOf = ({ reason, reads }: ExclusionRule): string =>
  reads === undefined ? reason : `按“${readingLabel(reads.doubt, reads.reading)}”读：${reason}`;

/** A line of one kind, by its rules. */
function findByRules(kind: Kind, answers: ConditionAnswers, readings: Readings): Finding {
  const { result, rules, asks, readings: effects } = judgeKind(kind, answers, readings);
  const because = rules.map((rule) => (result === 'confirm' ? reasonOf(rule) : rule.reason));
  return {
    ...NOTHING,
    kind: kind.id,
    result,
    asks,
    because: asks.length > 0 ? asks.flatMap(questionOf) : because,
    cites: distinctCites([...kind.cites, ...rules.flatMap(({ cites }) => cites)]),
    interpretations: result === 'confirm' ? effects.map(({ slug }) => slug) : [],
    readings: effects,
    otherwise: otherwiseOf(kind, answers, result, readings),
  };
}

/** One for every way of answering what a kind hangs on: hundreds of lines share a handful. */
const found = new Map<string, Finding>();

/** The same finding, the very same object, for all lines of a kind that are answered and read alike. */
function judgeLine(kind: Kind, answers: ConditionAnswers, readings: Readings): Finding {
  const key = [kind.id, readings['bundled-exclusions'], ...conditionsOf(kind).map((id) => answers[id])].join();
  const finding = found.get(key) ?? findByRules(kind, answers, readings);
  found.set(key, finding);
  return finding;
}

const BY_SCOPE = '是不是本细则的数字化项目，看第二条。';

/** 第三十八条 does not name it. Its lists end in 等: the user may still know it for one of their kind. */
const NOT_NAMED: Finding = {
  ...NOTHING,
  result: 'unlisted',
  because: [`第三十八条没有写出这一行的名称；它的列举多带“等”字，与所列同类的，请改归那一类。都不是的，${BY_SCOPE}`],
  cites: [SCOPE_WORDS, ...AND_THE_LIKE],
};

/** The user says that it is none of the kinds. */
const NO_KIND: Finding = {
  ...NOTHING,
  result: 'unlisted',
  because: [`选了“都不是”：${BY_SCOPE}`],
  cites: [SCOPE_WORDS],
};

const withPointer = (finding: Finding, pointer: Pointer | undefined): Finding => ({
  ...finding,
  ...(pointer && { pointer }),
});

const quoted = (matches: readonly Match[]): string => [...new Set(matches.map(({ words }) => `“${words}”`))].join('、');

/** A 近似词 alone never puts a line outside: where no condition stands between, the user says so. */
function restsOnAliases(kind: Kind, matches: readonly Match[]): boolean {
  return conditionsOf(kind).length === 0 && matches.every(({ source }) => source !== 'article');
}

/** The code says one thing and the name another: in the catalogue of before 2022 the same code stands for something else. */
const atOdds = ({ name, code }: CatalogueItem, matches: readonly Match[]): string =>
  `代码${code}在目录里是“${name}”，和${quoted(matches.filter(({ source }) => source !== 'catalogue'))}对不上，可能是旧版目录的代码，请核对，选一类。`;

/** Why the words do not say which kind it is. */
function whyKind({ matches, certainty, why, item }: LineReading, kinds: readonly Kind[]): string {
  if (certainty === 'mixed') return `这一行除了${quoted(matches)}还有别的东西，请分成几行，或者选一类。`;
  if (certainty === 'renting') return `这一行写的是租赁，条文对${quoted(matches)}这一类没有写租赁，请选是不是这一类。`;
  if (certainty === 'at-odds' && item) return atOdds(item, matches);
  if (certainty === 'unsure' && why !== undefined) return `${why}。请选是不是这一类。`;
  if (kinds.length === 1) return `${quoted(matches)}是近似词，不是条文用语，请确认是不是这一类。`;
  return `这一行可能是几类：${kinds.map(({ title }) => title).join('；')}。请选一类。`;
}

const AROUND = { making: '像是开发软件或者平台', service: '像是用它提供服务' } as const;
const AROUND_THING = 'service-around-thing';

/** Software or a service around a listed thing: what the article writes, what the line writes, and what follows. */
function whyAround(
  { certainty, around }: LineReading,
  kinds: readonly Kind[],
  follows: string,
): Pick<Finding, 'because' | 'becauseOfMany'> | undefined {
  if (certainty !== 'making' && certainty !== 'service') return undefined;
  const written = kinds.map(({ title }) => `“${title}”`).join('、');
  const say = (line: string) => `条文写的是${written}，${line}${AROUND[certainty]}：${follows}`;
  return { because: [say(`这一行写的是“${around}”，`)], becauseOfMany: [say('这几行写的')] };
}

const IN_DOUBT = '算不算这一类，请确认；不算的，计入。';
const COUNTED = '只有东西本身除外，这一行计入。';

/** Nothing is said of it yet. */
const UNNAMED: Finding = { ...NOTHING, result: 'unanswered', asks: ['kind'], because: ['这一行还没有写名称。'] };

const kindsOf = (matches: readonly Match[]): Kind[] =>
  KINDS.filter(({ id }) => matches.some(({ kind }) => kind === id));

function askKind(reading: LineReading, answers: ConditionAnswers, readings: Readings): Finding {
  const kinds = kindsOf(reading.matches);
  const cites = kinds.flatMap((kind) => kind.cites);
  const settled = readings[AROUND_THING];
  const why = whyAround(reading, kinds, settled === undefined ? IN_DOUBT : COUNTED);
  const asked: Finding = {
    ...NOTHING,
    result: 'unanswered',
    asks: ['kind'],
    because: [whyKind(reading, kinds)],
    cites,
  };
  if (why === undefined) return asked;
  const [only, ...others] = kinds;
  const alike: Finding = only === undefined || others.length > 0 ? asked : judgeLine(only, answers, readings);
  const effects = effectOf(AROUND_THING, settled, (id) => (id === 'count' ? 'not-excluded' : alike.result));
  if (settled === 'same-kind') return { ...alike, readings: [...alike.readings, ...effects] };
  if (settled === 'count') return { ...NOTHING, result: 'not-excluded', ...why, cites, readings: effects };
  return {
    ...NOTHING,
    ...{ result: 'confirm', asks: ['kind'], ...why, cites },
    ...{ interpretations: [AROUND_THING], readings: effects },
  };
}

/** Of a picked kind: where the line is software or a service around the thing, it is not outside without the doubt. */
function judgePicked(kind: Kind, line: ExclusionLine, reading: LineReading, readings: Readings): Finding {
  const finding = judgeLine(kind, line.conditions ?? {}, readings);
  const settled = readings[AROUND_THING];
  const isOne = reading.matches.some((match) => match.kind === kind.id);
  const why = isOne ? whyAround(reading, [kind], settled === undefined ? IN_DOUBT : COUNTED) : undefined;
  if (why === undefined || finding.result !== 'excluded') return finding;
  const effects = [
    ...finding.readings,
    ...effectOf(AROUND_THING, settled, (id) => (id === 'count' ? 'not-excluded' : finding.result)),
  ];
  if (settled === 'same-kind') return { ...finding, readings: effects };
  if (settled === 'count') return { ...finding, result: 'not-excluded', ...why, readings: effects };
  return {
    ...finding,
    ...{ result: 'confirm', ...why, interpretations: [AROUND_THING], readings: effects },
    otherwise: finding.otherwise.filter(({ result }) => result !== 'confirm'),
  };
}

/** A picked kind goes first; words decide only where they name one kind and nothing speaks against it. */
function judge(line: ExclusionLine, reading: LineReading, readings: Readings): Finding {
  const picked = KINDS.find(({ id }) => id === line.kind);
  if (picked) return judgePicked(picked, line, reading, readings);
  if (line.kind === undefined && line.text.trim() === '') return UNNAMED;
  const [only, ...others] = kindsOf(reading.matches);
  if (line.kind === 'none') return withPointer(NO_KIND, reading.pointer);
  if (only === undefined) return withPointer(NOT_NAMED, reading.pointer);
  const isOne = others.length === 0 && !restsOnAliases(only, reading.matches);
  const isClear = isOne && reading.certainty === 'clear';
  const answers = line.conditions ?? {};
  return isClear ? judgeLine(only, answers, readings) : askKind(reading, answers, readings);
}

/**
 * Checks a line whose words were read before: an answer or an amount changes nothing about them. `readings` are the readings (口径)
 * that are settled or tried.
 */
export function checkRead(
  line: ExclusionLine,
  reading: LineReading,
  readings: Readings = OFFICE_READINGS,
): CheckedLine {
  const { text, amount } = line;
  const { item, matches } = reading;
  return {
    text,
    ...(amount !== undefined && { amount }),
    matches,
    ...(item && { catalogue: { code: item.code, said: sayItem(item), saidOfMany: sayItems(item) } }),
    ...judge(line, reading, readings),
  };
}

/** Checks one line by itself. */
export function checkLine(line: ExclusionLine, readings: Readings = OFFICE_READINGS): CheckedLine {
  return checkRead(line, readLine(line.text), readings);
}
