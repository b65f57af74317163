/** Conditions in words. Apart from the conditions themselves: forms are made of those, and need no titles of steps. */
import { sayCondition, type LawWords } from '../engine/condition.ts';
import { isStatus, STATUS_LABELS } from '../engine/status.ts';
import type { Condition } from './conditions.ts';
import { FACT_MODEL } from './fact-model.ts';
import { isSlug, readingLabel } from './interpretations.ts';
import { SHORT_TITLES, type StepId } from './steps.ts';

const isStep = (about: string): about is StepId => about in SHORT_TITLES;

/** What readings and steps are called in conditions. */
export const LAW_WORDS: LawWords = {
  reading: (doubt, reading) => (isSlug(doubt) ? readingLabel(doubt, reading) : reading),
  found: (about, value) =>
    `“${isStep(about) ? SHORT_TITLES[about] : about}”${isStatus(value) ? STATUS_LABELS[value] : value}`,
};

/** The condition as a reader says it: 总投资在50万元以上（含）. */
export const describeCondition = (condition: Condition): string => sayCondition(condition, FACT_MODEL, LAW_WORDS);
