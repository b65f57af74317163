/** `/data/rules.json`: what the tools apply, as they apply it, each thing with its words of law. */
import { describeCondition, factsOf, type Condition } from '../../core/law/conditions.ts';
import {
  CONDITIONS,
  FIXED_TIMES,
  KINDS,
  LISTS,
  MATERIAL_STATUS_LABELS,
  PAPERS,
  PART_KINDS,
  PROHIBITIONS,
  SHORT_TITLES,
  STAGES,
  STATUS_LABELS,
  STEPS,
  WITHHELD_FUNDS,
} from '../../core/index.ts';
import { POINTER_CITES } from '../../core/law/purchases/pointers.ts';
import { SCOPE_WORDS } from '../../core/law/articles/02.ts';
import { STRICTLY_CONTROLLED } from '../../core/law/articles/20.ts';
import { CONSEQUENCES, CONSEQUENCES_OF } from '../../core/law/articles/36.ts';
import { AND_THE_LIKE, OUTSIDE } from '../../core/law/articles/38.ts';
import { RULES } from '../../core/law/rules.ts';
import { PARTS } from '../../core/law/parts.ts';
import { CONTENT_RULES, NOT_EXHAUSTIVE, PAPER_RULES } from '../../core/law/paper-rules.ts';
import { DATE_LABELS, SPANS, TIME_LIMITS } from '../../core/law/times.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { aboutData } from './about.ts';
import { factsData } from './facts-data.ts';

/** A condition as data, in words, and with the facts it hangs on. Amounts in 元. */
const conditionData = (condition: Condition) => ({
  ...condition,
  words: describeCondition(condition),
  facts: factsOf(condition),
});

const withConditions = <R extends { readonly when: readonly Condition[] }>({ when, ...rule }: R) => ({
  ...rule,
  when: when.map(conditionData),
});

const materialsData = () => ({
  statuses: MATERIAL_STATUS_LABELS,
  lists: LISTS.map((list) => ({ ...list, notExhaustive: NOT_EXHAUSTIVE[list.id] ?? null })),
  papers: Object.entries(PAPERS).map(([id, title]) => ({ id, title })),
  rules: PAPER_RULES.map(({ about: _about, ...rule }) => withConditions(rule)),
  contents: CONTENT_RULES.map(withConditions),
});

const exclusionsData = () => ({
  outside: OUTSIDE,
  kinds: KINDS,
  conditions: CONDITIONS,
  /** What decides about a thing that 第三十八条 does not name, why it may still be of a kind, and what it may meet. */
  unlisted: { decides: SCOPE_WORDS, alike: AND_THE_LIKE, mayMeet: POINTER_CITES },
});

const timesData = () => ({
  dates: DATE_LABELS,
  terms: TIME_LIMITS.map((limit) => ({ ...limit, months: SPANS[limit.span] })),
  fixed: FIXED_TIMES,
});

/** All rules, plain JSON. `home` as in about.ts. */
export function rulesData(regulation: Regulation, home: string) {
  return {
    about: aboutData(regulation, home),
    facts: factsData(),
    stages: STAGES,
    statuses: STATUS_LABELS,
    steps: STEPS.map((step) => ({
      ...step,
      shortTitle: SHORT_TITLES[step.id],
      consequences: CONSEQUENCES_OF[step.id] ?? [],
    })),
    parts: PARTS,
    partKinds: PART_KINDS,
    rules: RULES.map(withConditions),
    besideRoutes: {
      prohibitions: PROHIBITIONS,
      newSystems: STRICTLY_CONTROLLED,
      consequences: CONSEQUENCES,
      withheldFunds: WITHHELD_FUNDS,
    },
    materials: materialsData(),
    exclusions: exclusionsData(),
    times: timesData(),
    interpretations: regulation.interpretations.map(({ id: _id, order: _order, ...each }) => each),
  };
}
