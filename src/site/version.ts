/** Which text and which rules a result was made with: a short hash that changes whenever either does. */
import { createHash } from 'node:crypto';
import { allCitations, CONDITIONS, KINDS, LISTS, QUESTIONS, STAGES, STEPS } from '../core/index.ts';
import { RULES } from '../core/rules/index.ts';
import { CONTENT_RULES, PAPER_RULES } from '../core/rules/papers.ts';
import type { Regulation } from './regulation.ts';

/** Eight hexadecimal digits over the published text, the rules with their words, and the interpretations. */
export function versionOf(regulation: Regulation): string {
  const texts = regulation.articles.map(({ text }) => text.blocks);
  const doubts = regulation.interpretations.map(({ slug, readings, adopted }) => [slug, readings, adopted]);
  const rules = [RULES, PAPER_RULES, CONTENT_RULES, LISTS, KINDS, CONDITIONS, STEPS, STAGES, QUESTIONS, allCitations()];
  const everything = JSON.stringify([texts, doubts, rules]);
  return createHash('sha256').update(everything).digest('hex').slice(0, 8);
}
