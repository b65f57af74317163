/** 第三十八条 as data: kinds of things, the conditions they hang on, and what follows. Three-valued. */
import type { Citation, Citations } from '../../engine/cite.ts';
import type { ReadingEffect } from '../../engine/grounds.ts';
import type { Slug } from '../interpretations.ts';

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

/** The conditions that decide about a kind, in the order of asking. */
export function conditionsOf(kind: Kind): ConditionId[] {
  return CONDITION_IDS.filter((id) => kind.rules.some((rule) => rule.when[id] !== undefined));
}
