/** This regulation as the engine takes it: what decides the route, and what decides the paper lists. */
import type { Law } from '../engine/engine.ts';
import { FACT_MODEL } from './fact-model.ts';
import type { FactKey, Facts } from './fact-values.ts';
import type { Slug } from './interpretations.ts';
import { PAPER_RULES } from './paper-rules.ts';
import type { PaperRule } from './paper.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Scope, standing, amount and steps. */
export const ROUTE_LAW: Law<Facts, FactKey, Slug, Rule> = {
  facts: FACT_MODEL,
  rules: RULES,
  fallsAway: ['not-required'],
};

export const PAPER_LAW: Law<Facts, FactKey, Slug, PaperRule> = {
  facts: FACT_MODEL,
  rules: PAPER_RULES,
  fallsAway: ['absent'],
};
