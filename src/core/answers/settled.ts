/** Which readings hold: what the office answered, and what is tried besides. */
import { OFFICE_READINGS } from '../law/answers.ts';
import type { Readings } from '../law/interpretations.ts';

/** The readings that are tried, and those that the office has answered: an answer is not tried otherwise. */
export const settledWith = (readings: Readings): Readings => ({ ...readings, ...OFFICE_READINGS });
