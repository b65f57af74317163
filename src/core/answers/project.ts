/** A project taken in: every condition of the law judged once. */
import { distinctCites } from '../engine/cite.ts';
import { engineOf } from '../engine/engine.ts';
import type { Case } from '../engine/judge.ts';
import type { Facts } from '../law/fact-values.ts';
import { ROUTE_LAW } from '../law/laws.ts';
import type { DecidingRule, Rule } from '../law/rule.ts';

export const ROUTES = engineOf(ROUTE_LAW);

export type Project = Case<Facts>;

export const isDeciding = (rule: Rule): rule is DecidingRule => rule.value !== 'note';

/** Nothing is decided about the amount; there are doubts. */
const TOTAL = ROUTES.topic('total', isDeciding);

/** The doubts about the amount that hold for a project. */
export const doubtsAboutTotal = TOTAL.doubts;

/** What is said of the amount itself: which figure counts. */
export const findTotal = TOTAL.doubtsAs((notes) => ({
  interpretations: [...new Set(notes.flatMap(({ interpretations = [] }) => interpretations))],
  cites: distinctCites(notes.flatMap(({ cites }) => cites)),
}));

/** Whether the total, or what of it counts, is a number that the text has in two tiers (以上、以下), and that is a doubt. */
export const isAtNumber = (project: Project): boolean =>
  findTotal(project).interpretations.includes('inclusive-bounds');
