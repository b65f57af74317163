/** The face of the core: what widgets, pages and other programs may use. Stable. */
export { readAnswers, writeAnswers, type Problem } from './answers.ts';
export { planRoute, type Prohibition, type Route, type Step } from './route.ts';
export type { Scope, Standing } from './scope.ts';
export type { Citation } from './cite.ts';
export { FACT_KEYS, type FactKey, type Facts, type ChoiceKey, type MoneyKey, type SetKey } from './facts.ts';
export { FACT_LABELS, VALUE_LABELS, valueLabel } from './labels.ts';
export { formatWan, formatYuan, mayBeMeantInYuan, readWan, wan, yuan, type Yuan } from './money.ts';
export { STAGES, STEPS, UNSTATED, type StageId, type StepId } from './steps.ts';
export { STATUS_LABELS, type Status } from './status.ts';
export { SLUGS, type Slug } from './interpretations.ts';
export { QUESTIONS, NONE_LABEL, NO_OPERATION_LABEL, type Question } from './questions.ts';
export { TIERS, tierTable, type Tier, type TierRow } from './table.ts';
export { allCitations } from './citations.ts';
