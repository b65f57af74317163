/**
 * How a list is written as a query: `lines=c_b_12.5*a_D_3&all=b`. A line is kind, answers, 万元, and its words only where the
 * reader wants them in it. A contract: links that were passed on must open.
 */
import type { ConditionId } from '../../core/index.ts';

/** Between lines. */
export const LINE_END = '*';
/** Between the parts of a line. */
export const PART_END = '_';
/** None of the kinds; and the kind left to the words. */
export const NONE = 'z';
export const BY_WORDS = '-';
/** The kinds, in the order of the article. */
export const KIND_LETTERS = 'abcdefghijkl';
/** Small: no; capital: yes. */
export const CONDITION_LETTERS: Readonly<Record<ConditionId, string>> = {
  bundled: 'b',
  customDevelopment: 'd',
  commercialDesktop: 's',
  research: 'r',
  outdoor: 'o',
  governmentSystem: 'g',
};

/** Words must not end a line. */
export const escaped = (words: string): string => words.replace(/\./g, '.0').replace(/\*/g, '.1');
export const unescaped = (words: string): string => words.replace(/\.1/g, '*').replace(/\.0/g, '.');

/** `reading.bundled-exclusions=count`: as in the addresses of the other tools. */
export const READING_KEY = 'reading.';
