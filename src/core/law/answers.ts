/** What the office has answered about the interpretations. Made from content/answers.yaml by `npm run answers`: not edited by hand. */
import type { Readings, Slug } from './interpretations.ts';

/** One answer: who gave it, when, in which words or document, and from which day it holds (ISO dates). */
export interface OfficeAnswer {
  readonly slug: Slug;
  readonly reading: string;
  readonly who: string;
  readonly when: string;
  readonly source: string;
  readonly from: string;
}

/** All of them, the latest last: what was answered earlier stays readable. */
export const OFFICE_ANSWERS: readonly OfficeAnswer[] = [];

/** The readings that hold by them. */
export const OFFICE_READINGS: Readings = {};
