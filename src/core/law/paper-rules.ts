/** All rules about papers, by the number of the article that asks. Apart from the route's rules: its tool needs none of them. */
import type { Citation } from '../engine/cite.ts';
import type { ListId } from './papers.ts';
import type { ContentRule, PaperRule } from './paper.ts';
import { papers as article07 } from './articles/07.ts';
import { contents as contents10, papers as article10 } from './articles/10.ts';
import { contents as contents13, DECLARATION_NOT_EXHAUSTIVE, papers as article13 } from './articles/13.ts';
import { papers as article17 } from './articles/17.ts';
import { papers as article18 } from './articles/18.ts';
import { contents as contents25, ACCEPTANCE_NOT_EXHAUSTIVE, papers as article25 } from './articles/25.ts';

export const PAPER_RULES: readonly PaperRule[] = [
  ...article07,
  ...article10,
  ...article13,
  ...article17,
  ...article18,
  ...article25,
];

export const CONTENT_RULES: readonly ContentRule[] = [...contents10, ...contents13, ...contents25];

/** 包括但不限于: the lists that say of themselves that they are not exhaustive. */
export const NOT_EXHAUSTIVE: Readonly<Partial<Record<ListId, Citation>>> = {
  declaration: DECLARATION_NOT_EXHAUSTIVE,
  'final-acceptance': ACCEPTANCE_NOT_EXHAUSTIVE,
};
