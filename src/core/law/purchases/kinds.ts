/** 第三十八条 as data: kinds of things, the conditions they hang on, and what follows. Three-valued. */
import type { Citation, Citations } from '../../engine/cite.ts';
import type { ReadingEffect } from '../../engine/grounds.ts';
import { DOUBTS, readingIds, type Readings, type Slug } from '../interpretations.ts';

/** The kinds, in the order of the article. A contract (URLs, exports). */
export const KIND_IDS = [
  'smart-building',
  'civil-works',
  'desktop-equipment',
  'desktop-software',
  'other-office-equipment',
  'professional-equipment',
  'research-system',
  'outdoor-communication',
  'data-cards',
  'business-operation',
  'content-production',
  'performance-evaluation',
] as const;
export type KindId = (typeof KIND_IDS)[number];

/** The conditions, in the order of asking: 随数字化项目一并购置, 需要自定义开发, and so on. A contract. */
export const CONDITION_IDS = [
  'bundled',
  'customDevelopment',
  'commercialDesktop',
  'research',
  'outdoor',
  'governmentSystem',
] as const;
export type ConditionId = (typeof CONDITION_IDS)[number];
export type YesNo = 'yes' | 'no';
/** What was answered about a line; an absent key is unanswered. */
export type ConditionAnswers = { readonly [Id in ConditionId]?: YesNo };

/** What follows if all of `when` is so, and the words are read so. */
export interface ExclusionRule {
  readonly when: ConditionAnswers;
  readonly result: 'excluded' | 'not-excluded';
  readonly reason: string;
  readonly cites: Citations;
  readonly reads?: { readonly doubt: PurchaseDoubt; readonly reading: string };
}

/** The doubts that readings of 第三十八条 turn on. */
export type PurchaseDoubt = Extract<Slug, 'bundled-exclusions' | 'service-around-thing'>;

/** A kind of thing that 第三十八条 puts outside. */
export interface Kind {
  readonly id: KindId;
  /** The article's words for it. */
  readonly title: string;
  /** The category it stands in, （一） to （五）. */
  readonly heading: Citation;
  /** The words that define it. */
  readonly cites: Citations;
  /** Every thing the text names. */
  readonly things: readonly Citation[];
  /** Further words of the text that name the kind or a part of a thing: 零配件, 电视, 客服. */
  readonly phrases: readonly Citation[];
  /** For every way of answering at least one holds, and those that hold agree: a test proves both. */
  readonly rules: readonly [ExclusionRule, ...ExclusionRule[]];
}

/** `confirm`: outside under one reading and not under another. */
export type KindResult = ExclusionRule['result'] | 'confirm' | 'unanswered';

/** What is known of a line of one kind: settled with the rules that say so, or the conditions still to answer. */
export interface KindFinding {
  readonly result: KindResult;
  readonly rules: readonly ExclusionRule[];
  readonly asks: readonly ConditionId[];
  /** The doubt that it turns on, settled or not: what each reading gives. */
  readonly readings: readonly ReadingEffect<Slug>[];
}

/** The conditions that a rule names. */
const named = (rule: ExclusionRule): ConditionId[] => CONDITION_IDS.filter((id) => rule.when[id] !== undefined);

/** The conditions that decide about a kind, in the order of asking. */
export function conditionsOf(kind: Kind): ConditionId[] {
  return CONDITION_IDS.filter((id) => kind.rules.some((rule) => rule.when[id] !== undefined));
}

const isOpen = (answers: ConditionAnswers) => (id: ConditionId) => answers[id] === undefined;

type UnderOne = Omit<KindFinding, 'readings'>;

/** Rules that have not failed: where all conclude the same the matter is settled, whatever is unanswered. */
function judgeRules(rules: readonly ExclusionRule[], answers: ConditionAnswers): UnderOne {
  const possible = rules.filter((rule) =>
    named(rule).every((id) => answers[id] === undefined || answers[id] === rule.when[id]),
  );
  const results = new Set(possible.map(({ result }) => result));
  const [result] = results;
  if (result !== undefined && results.size === 1) {
    const holding = possible.filter((rule) => !named(rule).some(isOpen(answers)));
    return { result, rules: holding.length > 0 ? holding : possible, asks: [] };
  }
  const asked = new Set(possible.flatMap(named).filter(isOpen(answers)));
  return { result: 'unanswered', rules: [], asks: CONDITION_IDS.filter((id) => asked.has(id)) };
}

/** What every reading of the doubt gives together: to be confirmed where they differ. */
function together(all: readonly UnderOne[]): UnderOne {
  const [first] = all;
  if (first === undefined) throw new Error('a doubt without readings');
  const asks = CONDITION_IDS.filter((id) => all.some((each) => each.asks.includes(id)));
  if (asks.length > 0) return { result: 'unanswered', rules: [], asks };
  const result = all.every((each) => each.result === first.result) ? first.result : 'confirm';
  return { result, rules: [...new Set(all.flatMap(({ rules }) => rules))], asks: [] };
}

/** A line of one kind by its rules, with the readings (口径) that are settled; an unsettled one leaves every reading possible. */
export function judgeKind(kind: Kind, answers: ConditionAnswers, readings: Readings = {}): KindFinding {
  const doubt = kind.rules.find(({ reads }) => reads !== undefined)?.reads?.doubt;
  if (doubt === undefined) return { ...judgeRules(kind.rules, answers), readings: [] };
  const under = (reading: string) =>
    judgeRules(
      kind.rules.filter(({ reads }) => reads === undefined || reads.reading === reading),
      answers,
    );
  const settled = readings[doubt];
  const finding = settled === undefined ? together(readingIds(doubt).map(under)) : under(settled);
  return { ...finding, readings: effectOf(doubt, settled, (reading) => under(reading).result) };
}

/** What each reading of a doubt about purchases gives; nothing where they agree. */
export function effectOf(
  doubt: PurchaseDoubt,
  settled: string | undefined,
  under: (reading: string) => string,
): ReadingEffect<Slug>[] {
  const reading = settled ?? DOUBTS[doubt].taken;
  const status = under(reading);
  const others = readingIds(doubt)
    .filter((id) => id !== reading)
    .map((id) => ({ reading: id, status: under(id) }));
  const differ = others.some((other) => other.status !== status);
  return differ ? [{ slug: doubt, reading, settled: settled !== undefined, status, others }] : [];
}
