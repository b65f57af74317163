/** What follows for a line of one kind, by its rules, with and without readings. Apart from the kinds: a form needs none of it. */
import type { ReadingEffect } from '../../engine/grounds.ts';
import { DOUBTS, readingIds, type Readings, type Slug } from '../interpretations.ts';
import {
  CONDITION_IDS,
  type ConditionAnswers,
  type ConditionId,
  type ExclusionRule,
  type Kind,
  type KindFinding,
  type PurchaseDoubt,
} from './kinds.ts';

/** The conditions that a rule names. */
const named = (rule: ExclusionRule): ConditionId[] => CONDITION_IDS.filter((id) => rule.when[id] !== undefined);

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
