/** This regulation as the engine takes it: what decides the route, and what decides the paper lists. */
import type { Law } from '../engine/engine.ts';
import { FACT_MODEL } from './fact-model.ts';
import type { FactKey, Facts } from './fact-values.ts';
import { AT_NUMBERS, justBelow } from './beside-number.ts';
import { LAW_WORDS } from './condition-words.ts';
import { DOUBT_MODELS, type Slug } from './interpretations.ts';
import { PAPER_RULES } from './paper-rules.ts';
import type { PaperRule } from './paper.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** 本数: where 以上 and 以下 meet, one reading puts the project in the lower tier. */
export const NUMBERS = { doubt: 'inclusive-bounds', below: 'lower', when: AT_NUMBERS, justBelow } as const;

/** Scope, standing, amount and steps. */
export const ROUTE_LAW: Law<Facts, FactKey, Slug, Rule> = {
  facts: FACT_MODEL,
  doubts: DOUBT_MODELS,
  words: LAW_WORDS,
  numbers: NUMBERS,
  rules: RULES,
  fallsAway: ['not-required'],
};

export const PAPER_LAW: Law<Facts, FactKey, Slug, PaperRule> = {
  facts: FACT_MODEL,
  doubts: DOUBT_MODELS,
  words: LAW_WORDS,
  numbers: NUMBERS,
  rules: PAPER_RULES,
  fallsAway: ['absent'],
};
