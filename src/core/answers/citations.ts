/** Every citation the core relies on, so that a page can name the places and a test can prove the words. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import type { Condition } from '../law/conditions.ts';
import { exclusionCitations } from './exclusions.ts';
import { QUESTIONS } from '../law/questions.ts';
import { SECTOR } from '../law/articles/04.ts';
import { PROHIBITIONS } from '../law/prohibitions.ts';
import { STRICTLY_CONTROLLED } from '../law/articles/20.ts';
import { CONSEQUENCES, citesOfConsequences } from '../law/articles/36.ts';
import { RULES } from '../law/rules.ts';
import { PARTS } from '../law/parts.ts';
import { CONTENT_RULES, NOT_EXHAUSTIVE, PAPER_RULES } from '../law/paper-rules.ts';
import { STEPS } from '../law/steps.ts';
import { timeCitations } from './times.ts';

/** What a rule cites, and the words that state the amounts it compares with. */
function citesOf({ cites, when }: { readonly cites: readonly Citation[]; readonly when: readonly Condition[] }) {
  return [...cites, ...when.flatMap((condition) => (condition.kind === 'amount' ? [condition.bound.cite] : []))];
}

const OF_RULES = RULES.flatMap(citesOf);
const OF_QUESTIONS = QUESTIONS.flatMap((question) => [...question.cites, ...Object.values(question.words)]);
const BESIDE_ROUTES = [
  SECTOR,
  ...PROHIBITIONS.flatMap(({ cites }) => cites),
  ...PARTS.flatMap(({ cites }) => cites),
  STRICTLY_CONTROLLED,
  ...CONSEQUENCES,
  ...STEPS.flatMap(({ id }) => citesOfConsequences(id)),
];

/** Those of the paper lists, each once. */
export function paperCitations(): Citation[] {
  return distinctCites([
    ...PAPER_RULES.flatMap(citesOf),
    ...CONTENT_RULES.flatMap(citesOf),
    ...Object.values(NOT_EXHAUSTIVE),
  ]);
}

/** Those of routes, their questions and their times, each once. */
export function routeCitations(): Citation[] {
  return distinctCites([...OF_RULES, ...OF_QUESTIONS, ...BESIDE_ROUTES, ...timeCitations()]);
}

/** All of them, each once. */
export function allCitations(): Citation[] {
  return distinctCites([...routeCitations(), ...paperCitations(), ...exclusionCitations()]);
}
