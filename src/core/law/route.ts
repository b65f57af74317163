/** This regulation as the law of routes: its facts, and what it says about scope, standing, amount and steps. */
import type { Law } from '../engine/engine.ts';
import { FACT_MODEL } from './fact-model.ts';
import type { FactKey, Facts } from './facts.ts';
import type { Slug } from './interpretations.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

export const ROUTE_LAW: Law<Facts, FactKey, Slug, Rule> = {
  facts: FACT_MODEL,
  rules: RULES,
  fallsAway: ['not-required'],
};
