/** Every citation the core relies on, so that a page can name the places and a test can prove the words. */
import { distinctCites, type Citation } from './cite.ts';
import { QUESTIONS } from './questions.ts';
import { SECTOR } from './rules/04.ts';
import { NO_SPLITTING } from './rules/06.ts';
import { NOT_BEFORE_APPROVAL } from './rules/11.ts';
import { STRICTLY_CONTROLLED } from './rules/20.ts';
import { CONSEQUENCES } from './rules/36.ts';
import { RULES } from './rules/index.ts';
import { timeCitations } from './times.ts';

const OF_RULES = RULES.flatMap((rule) => [
  ...rule.cites,
  ...rule.when.flatMap((condition) => (condition.kind === 'amount' ? [condition.bound.cite] : [])),
]);
const OF_QUESTIONS = QUESTIONS.flatMap((question) => [...question.cites, ...Object.values(question.words)]);
const BESIDE_ROUTES = [SECTOR, NO_SPLITTING, NOT_BEFORE_APPROVAL, STRICTLY_CONTROLLED, ...CONSEQUENCES];

/** All of them, each once. */
export function allCitations(): Citation[] {
  return distinctCites([...OF_RULES, ...OF_QUESTIONS, ...BESIDE_ROUTES, ...timeCitations()]);
}
