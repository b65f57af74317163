/** Which text and which rules a result was made with: a short hash that changes whenever either does. */
import { createHash } from 'node:crypto';
import { allCitations, CONDITIONS, FIXED_TIMES, KINDS, LISTS, QUESTIONS, STAGES, STEPS } from '../core/index.ts';
import { RULES } from '../core/rules/index.ts';
import { CONTENT_RULES, PAPER_RULES } from '../core/rules/papers.ts';
import { TERMS } from '../core/terms.ts';
import type { Regulation } from './regulation.ts';

function compute(regulation: Regulation): string {
  const texts = [...regulation.articles, regulation.notice].map(({ text }) => text.blocks);
  const headings = regulation.chapters.map(({ heading }) => heading);
  const doubts = regulation.interpretations.map(({ slug, readings, adopted }) => [slug, readings, adopted]);
  const ofRoutes = [RULES, STEPS, STAGES, QUESTIONS, TERMS, FIXED_TIMES];
  const rules = [...ofRoutes, PAPER_RULES, CONTENT_RULES, LISTS, KINDS, CONDITIONS, allCitations()];
  const everything = JSON.stringify([texts, headings, doubts, rules]);
  return createHash('sha256').update(everything).digest('hex').slice(0, 8);
}

/** The same regulation always has the same version: computed once. */
const known = new WeakMap<Regulation, string>();

/** Eight hexadecimal digits over the published text, the rules with their words, and the interpretations. */
export function versionOf(regulation: Regulation): string {
  const version = known.get(regulation) ?? compute(regulation);
  known.set(regulation, version);
  return version;
}
