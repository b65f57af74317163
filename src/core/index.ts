/** The face of the core: what widgets, pages and other programs may use. Stable. */
export { readAnswers, writeAnswers, type Problem } from './answers.ts';
export { planRoute, type Route, type Step } from './route.ts';
export { PART_KINDS, type PartKind, type StepPart } from './part.ts';
export { PROHIBITIONS, type Prohibition } from './prohibitions.ts';
export type { Scope, Standing } from './scope.ts';
export type { Grounds } from './finding.ts';
export { CONSEQUENCES_OF, type Consequence } from './rules/36.ts';
export { WITHHELD_FUNDS, type WithheldFunds } from './withheld.ts';
export type { Citation } from './cite.ts';
export {
  categoriesFor,
  CHOICES,
  FACT_KEYS,
  SETS,
  type ChoiceKey,
  type FactKey,
  type Facts,
  type MoneyKey,
  type SetKey,
} from './facts.ts';
export { checkConsistency } from './consistency.ts';
export { readFact } from './reading.ts';
export { FACT_LABELS, valueLabel } from './labels.ts';
export {
  formatWan,
  formatYuan,
  LARGEST_YUAN,
  mayBeMeantInYuan,
  readWan,
  sameFigureInYuan,
  sayAmount,
  wan,
  yuan,
  type Yuan,
} from './money.ts';
export { asWan, readTyped, sayTyped, type TypedReading } from './typed-amount.ts';
export { STAGES, STEPS, UNSTATED, type StageId, type StepId } from './steps.ts';
export { MATERIAL_STATUS_LABELS, STATUS_LABELS, type MaterialStatus, type Status } from './status.ts';
export { SLUGS, type Slug } from './interpretations.ts';
export { QUESTIONS, NONE_LABEL, NO_OPERATION_LABEL, type Question } from './questions.ts';
export { sayAnswer, sayAnswers, sayFacts } from './say.ts';
export { TIER_BOUNDS, TIERS, tierTable, type TierRow } from './table.ts';
export { BOUNDS, bandsOf, compareAt, type Band, type Difference } from './tiers.ts';
export type { Threshold } from './condition.ts';
export { readDate, type DateReading } from './dates.ts';
export { DATE_HINTS, DATE_LABELS, type DateKey } from './terms.ts';
export { FIXED_TIMES, type FixedTime } from './fixed-times.ts';
export { dueDates, timeCitations, type DueDate, type GivenDates } from './times.ts';
export { laneOf, LANES, type LaneId, type LaneOfStep } from './lanes.ts';
export { SHORT_TITLES } from './short-titles.ts';
export {
  picture,
  type Picture,
  type PictureColumn,
  type PictureEdge,
  type PictureNode,
  type PictureRow,
} from './picture.ts';
export { changesSince, snapshotOf, type Change, type Matter } from './snapshot.ts';
export { allCitations, paperCitations, routeCitations } from './citations.ts';
export { jointCitations, type JointCitation } from './joint-citations.ts';
export { listMaterials, type MaterialList } from './materials.ts';
export { wordsOfContent, type Content, type Material } from './material.ts';
export { aboutTierLists, tierLists, type TierListRow } from './list-table.ts';
export {
  contentsLabel,
  contentsTitle,
  LISTS,
  PAPERS,
  paperStatus,
  type ListDefinition,
  type ListId,
  type PaperId,
} from './lists.ts';
export { addUp, checkExclusions, exclusionCitations, type ExclusionReport } from './exclusions.ts';
export { checkLine, checkRead, type CheckedLine, type ExclusionLine, type Otherwise } from './exclusion-line.ts';
export type { ExclusionTiers, ExclusionTotals, LineResult, SumTier } from './exclusion-totals.ts';
export { LINE_RESULT_LABELS, SOURCE_LABELS, SUM_TIER_LABELS } from './exclusion-labels.ts';
export {
  CONDITION_IDS,
  KIND_IDS,
  type ConditionAnswers,
  type ConditionId,
  type ExclusionRule,
  type Kind,
  type KindId,
  type YesNo,
} from './exclusion-rule.ts';
export { CONDITIONS, type ExclusionCondition } from './exclusion-conditions.ts';
export { KINDS } from './rules/38.ts';
export { readLine, type LineReading, type Match } from './line-reading.ts';
export type { Pointer } from './pointers.ts';
export { CATALOGUE_TITLE, type CatalogueItem } from './catalogue.ts';
export { splitLines } from './paste.ts';
export { unitDecides } from './exclusion-totals.ts';
export { unsaidUnit, type UnsaidUnit } from './paste-unit.ts';
export type { PastedLine } from './paste-amount.ts';
