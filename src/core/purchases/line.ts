/** One line of a purchase list under 第三十八条: outside, counted, in doubt, or what is still to ask. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import { CONDITIONS } from '../law/purchases/conditions.ts';
import {
  conditionsOf,
  judgeKind,
  type ConditionAnswers,
  type ConditionId,
  type Kind,
  type KindId,
  type KindResult,
  type YesNo,
} from '../law/purchases/kinds.ts';
import type { LineResult } from './totals.ts';
import type { Slug } from '../law/interpretations.ts';
import { sayItem, sayItems, type CatalogueItem } from './catalogue.ts';
import { readLine, type LineReading, type Match } from './line-reading.ts';
import type { Yuan } from '../engine/money.ts';
import type { Pointer } from '../law/purchases/pointers.ts';
import { SCOPE_WORDS } from '../law/articles/02.ts';
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
  otherwise: [],
};

const questionOf = (id: ConditionId): string[] =>
  CONDITIONS.filter((condition) => condition.id === id).map(({ question }) => question);

/** What each other answer to one condition would make of the line. */
function otherwiseOf(kind: Kind, answers: ConditionAnswers, now: KindResult): Otherwise[] {
  const others = conditionsOf(kind).flatMap((condition) =>
    (['yes', 'no'] as const).map((answer) => ({
      condition,
      answer,
      result: judgeKind(kind, { ...answers, [condition]: answer }).result,
    })),
  );
  return others.filter(({ condition, answer, result }) => answers[condition] !== answer && result !== now);
}

/** A line of one kind, by its rules. */
function findByRules(kind: Kind, answers: ConditionAnswers): Finding {
  const { result, rules, asks } = judgeKind(kind, answers);
  const doubts = rules.flatMap((rule) => (rule.result === 'confirm' ? rule.interpretations : []));
  return {
    ...NOTHING,
    kind: kind.id,
    result,
    asks,
    because: asks.length > 0 ? asks.flatMap(questionOf) : rules.map(({ reason }) => reason),
    cites: distinctCites([...kind.cites, ...rules.flatMap(({ cites }) => cites)]),
    interpretations: [...new Set(doubts)],
    otherwise: otherwiseOf(kind, answers, result),
  };
}

/** One for every way of answering what a kind hangs on: hundreds of lines share a handful. */
const found = new Map<string, Finding>();

/** The same finding, the very same object, for all lines of a kind that are answered alike. */
function judgeLine(kind: Kind, answers: ConditionAnswers): Finding {
  const key = [kind.id, ...conditionsOf(kind).map((id) => answers[id])].join();
  const finding = found.get(key) ?? findByRules(kind, answers);
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

/** Software or a service around a listed thing: what the article writes, what the line writes, and that this is a doubt. */
function whyDoubtful(
  { certainty, around }: LineReading,
  kinds: readonly Kind[],
): Pick<Finding, 'because' | 'becauseOfMany'> | undefined {
  if (certainty !== 'making' && certainty !== 'service') return undefined;
  const written = kinds.map(({ title }) => `“${title}”`).join('、');
  const say = (line: string) =>
    `条文写的是${written}，${line}${AROUND[certainty]}：算不算这一类，请确认；不算的，计入。`;
  return { because: [say(`这一行写的是“${around}”，`)], becauseOfMany: [say('这几行写的')] };
}

/** Nothing is said of it yet. */
const UNNAMED: Finding = { ...NOTHING, result: 'unanswered', asks: ['kind'], because: ['这一行还没有写名称。'] };

const kindsOf = (matches: readonly Match[]): Kind[] =>
  KINDS.filter(({ id }) => matches.some(({ kind }) => kind === id));

function askKind(reading: LineReading): Finding {
  const kinds = kindsOf(reading.matches);
  const cites = kinds.flatMap((kind) => kind.cites);
  const doubt = whyDoubtful(reading, kinds);
  return doubt === undefined
    ? { ...NOTHING, result: 'unanswered', asks: ['kind'], because: [whyKind(reading, kinds)], cites }
    : {
        ...NOTHING,
        result: 'confirm',
        asks: ['kind'],
        ...doubt,
        cites,
        interpretations: ['service-around-thing'],
      };
}

/** Of a picked kind: where the line is software or a service around the thing, it is not outside without the doubt. */
function judgePicked(kind: Kind, line: ExclusionLine, reading: LineReading): Finding {
  const finding = judgeLine(kind, line.conditions ?? {});
  const doubt = reading.matches.some((match) => match.kind === kind.id) ? whyDoubtful(reading, [kind]) : undefined;
  if (doubt === undefined || finding.result !== 'excluded') return finding;
  return {
    ...finding,
    result: 'confirm',
    ...doubt,
    interpretations: ['service-around-thing'],
    otherwise: finding.otherwise.filter(({ result }) => result !== 'confirm'),
  };
}

/** A picked kind goes first; words decide only where they name one kind and nothing speaks against it. */
function judge(line: ExclusionLine, reading: LineReading): Finding {
  const picked = KINDS.find(({ id }) => id === line.kind);
  if (picked) return judgePicked(picked, line, reading);
  if (line.kind === undefined && line.text.trim() === '') return UNNAMED;
  const [only, ...others] = kindsOf(reading.matches);
  if (line.kind === 'none') return withPointer(NO_KIND, reading.pointer);
  if (only === undefined) return withPointer(NOT_NAMED, reading.pointer);
  const isOne = others.length === 0 && !restsOnAliases(only, reading.matches);
  const isClear = isOne && reading.certainty === 'clear';
  return isClear ? judgeLine(only, line.conditions ?? {}) : askKind(reading);
}

/** Checks a line whose words were read before: an answer or an amount changes nothing about them. */
export function checkRead(line: ExclusionLine, reading: LineReading): CheckedLine {
  const { text, amount } = line;
  const { item, matches } = reading;
  return {
    text,
    ...(amount !== undefined && { amount }),
    matches,
    ...(item && { catalogue: { code: item.code, said: sayItem(item), saidOfMany: sayItems(item) } }),
    ...judge(line, reading),
  };
}

/** Checks one line by itself. */
export function checkLine(line: ExclusionLine): CheckedLine {
  return checkRead(line, readLine(line.text));
}
