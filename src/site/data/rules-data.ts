/** `/data/rules.json`: what the tools apply, as they apply it, each thing with its words of law. */
import { describeCondition } from '../../core/law/condition-words.ts';
import { factsOf, type Condition } from '../../core/law/conditions.ts';
import { MATERIAL_STATUS_LABELS, STATUS_LABELS } from '../../core/index.ts';
import { NUMBERS } from '../../core/law/laws.ts';
import { LAW } from '../../core/law/index.ts';
import type { Weights } from '../coverage/weights.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { aboutData } from './about.ts';
import { doubtsData } from './doubts-data.ts';
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

const materialsData = ({ lists, titles, rules, contents, notExhaustive } = LAW.papers) => ({
  statuses: MATERIAL_STATUS_LABELS,
  lists: lists.map((list) => ({ ...list, notExhaustive: notExhaustive[list.id] ?? null })),
  papers: Object.entries(titles).map(([id, title]) => ({ id, title })),
  rules: rules.map(({ about: _about, ...rule }) => withConditions(rule)),
  contents: contents.map(withConditions),
});

const timesData = ({ dates, spans, limits, fixed } = LAW.times) => ({
  dates,
  terms: limits.map((limit) => ({ ...limit, months: spans[limit.span] })),
  fixed,
});

/** 本数: where one of these holds, one reading of the doubt judges the project as if its total were 1 元 less. */
const numbersData = ({ doubt, below, when } = NUMBERS) => ({
  doubt,
  below,
  when: when.map((conditions) => conditions.map(conditionData)),
});

/** All rules, plain JSON. `home` as in about.ts. */
export function rulesData(regulation: Regulation, weights: Weights, home: string) {
  return {
    about: aboutData(regulation, home),
    facts: factsData(),
    stages: LAW.stages,
    statuses: STATUS_LABELS,
    steps: LAW.steps.map((step) => ({
      ...step,
      shortTitle: LAW.shortTitles[step.id],
      consequences: LAW.consequencesOf[step.id] ?? [],
    })),
    parts: LAW.parts.all,
    partKinds: LAW.parts.kinds,
    rules: LAW.rules.map(withConditions),
    numbers: numbersData(),
    besideRoutes: LAW.besideRoutes,
    materials: materialsData(),
    exclusions: LAW.purchases,
    times: timesData(),
    interpretations: doubtsData(regulation, weights),
  };
}
