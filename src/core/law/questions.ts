/** The questions about a project, from the table of facts. No layout. */
import type { Citation } from '../engine/cite.ts';
import { entriesOf } from '../engine/record.ts';
import { FACTS, type FactDefinition } from './facts.ts';
import type { FactKey } from './fact-values.ts';
import type { Slug } from './interpretations.ts';

export interface Question {
  readonly fact: FactKey;
  /** The question as a clerk would ask it. */
  readonly text: string;
  /** Why it is asked. */
  readonly why: string;
  readonly cites: readonly Citation[];
  /** Doubts about the answer itself. */
  readonly interpretations: readonly Slug[];
  /** The words of law behind single values, by value. */
  readonly words: Readonly<Record<string, Citation>>;
}

const DEFINITIONS: Readonly<Record<FactKey, FactDefinition>> = FACTS;

const wordsOf = ({ options = {} }: FactDefinition): Question['words'] =>
  Object.fromEntries(
    Object.entries(options).flatMap(([value, { words }]) => (words === undefined ? [] : [[value, words] as const])),
  );

/** The questions in the order of asking. */
export const QUESTIONS: readonly Question[] = entriesOf(DEFINITIONS).map(([fact, definition]) => ({
  interpretations: definition.interpretations ?? [],
  words: wordsOf(definition),
  text: definition.question,
  why: definition.why,
  cites: definition.cites,
  fact,
}));

/** How the choice of a set that may be empty is worded: the last but 不清楚. */
export const NONE_LABEL = '以上都没有';
/** How the last choice is worded: the answer is not known yet. */
export const UNSURE_LABEL = '不清楚';
/** The same beside an amount. */
export const UNSURE_AMOUNT_LABEL = '还不清楚';
/** The button that answers 运维部分 with zero. */
export const NO_OPERATION_LABEL = '无运维';
