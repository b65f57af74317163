/**
 * This regulation, all of it, as one value: for whoever goes through everything that it says (the data files, the tests). What
 * answers a question takes the part it needs from that part's file, so that a tool carries no more than it uses.
 */
import { SCOPE_WORDS } from './articles/02.ts';
import { STRICTLY_CONTROLLED } from './articles/20.ts';
import { CONSEQUENCES, CONSEQUENCES_OF } from './articles/36.ts';
import { AND_THE_LIKE, KINDS, OUTSIDE } from './articles/38.ts';
import { FACTS } from './facts.ts';
import { SLUGS } from './interpretations.ts';
import { CONTENT_RULES, NOT_EXHAUSTIVE, PAPER_RULES } from './paper-rules.ts';
import { LISTS, PAPERS } from './papers.ts';
import { PART_KINDS } from './part.ts';
import { PARTS } from './parts.ts';
import { PROHIBITIONS } from './prohibitions.ts';
import { CONDITIONS } from './purchases/conditions.ts';
import { POINTER_CITES } from './purchases/pointers.ts';
import { RULES } from './rules.ts';
import { SHORT_TITLES, STAGES, STEPS } from './steps.ts';
import { DATE_LABELS, FIXED_TIMES, SPANS, TIME_LIMITS } from './times.ts';
import { WITHHELD_FUNDS } from './withheld.ts';

export const LAW = {
  /** What is asked about a project. */
  facts: FACTS,
  stages: STAGES,
  steps: STEPS,
  shortTitles: SHORT_TITLES,
  /** What stands within steps. */
  parts: { kinds: PART_KINDS, all: PARTS },
  /** What decides scope, standing, amount and steps. */
  rules: RULES,
  /** What stands beside every route. */
  besideRoutes: {
    prohibitions: PROHIBITIONS,
    newSystems: STRICTLY_CONTROLLED,
    consequences: CONSEQUENCES,
    withheldFunds: WITHHELD_FUNDS,
  },
  consequencesOf: CONSEQUENCES_OF,
  papers: { lists: LISTS, titles: PAPERS, rules: PAPER_RULES, contents: CONTENT_RULES, notExhaustive: NOT_EXHAUSTIVE },
  times: { dates: DATE_LABELS, spans: SPANS, limits: TIME_LIMITS, fixed: FIXED_TIMES },
  purchases: {
    outside: OUTSIDE,
    kinds: KINDS,
    conditions: CONDITIONS,
    /** What decides about a thing that 第三十八条 does not name, why it may still be of a kind, and what it may meet. */
    unlisted: { decides: SCOPE_WORDS, alike: AND_THE_LIKE, mayMeet: POINTER_CITES },
  },
  interpretations: SLUGS,
} as const;
