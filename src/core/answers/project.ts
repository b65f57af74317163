/** A project taken in: every condition of the law judged once, and what stands beside a total that is a number of two tiers. */
import { distinctCites } from '../engine/cite.ts';
import { engineOf } from '../engine/engine.ts';
import type { Case } from '../engine/judge.ts';
import { besideNumber } from '../law/beside-number.ts';
import type { Facts } from '../law/fact-values.ts';
import { ROUTE_LAW } from '../law/laws.ts';
import type { DecidingRule, Rule, Statement } from '../law/rule.ts';

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

const isOfNumber = ({ interpretations }: Statement) => interpretations?.includes('inclusive-bounds');
const doubtsOfNumber = TOTAL.doubtsAs((notes) => notes.filter(isOfNumber));

/** Where a total is a number that the text has in two tiers (以上、以下): the doubt, and the project in either tier. */
export interface AtNumber {
  readonly notes: readonly Statement[];
  readonly tiers: readonly [Project, Project];
}

/** Undefined where the total is no such number. */
export function atNumber(project: Project): AtNumber | undefined {
  const notes = doubtsOfNumber(project);
  if (notes.length === 0) return undefined;
  const [below, above] = besideNumber(project.facts);
  return { notes, tiers: [ROUTES.about(below), ROUTES.about(above)] };
}
