/** The face of the core: what tools, pages and other programs may use. Stable. */
export { readAnswers, withAnswer, writeAnswers, type Problem } from './answers/answers.ts';
export { planRoute, type Route, type Step } from './answers/route.ts';
export { verdictOf, type Verdict } from './answers/verdict.ts';
export type { ClauseId, VerdictClause } from './answers/verdict/clause.ts';
export { nextSteps, type NextStep } from './answers/next.ts';
export { groupByActor, type ActorSteps, type OwnPart } from './answers/actors.ts';
export { PART_KINDS, type PartKind, type StepPart } from './law/part.ts';
export { PROHIBITIONS, type Prohibition } from './law/prohibitions.ts';
export type { Scope, Standing } from './answers/scope.ts';
export type { Grounds } from './law/rule.ts';
export { CONSEQUENCES_OF, type Consequence } from './law/articles/36.ts';
export { WITHHELD_FUNDS, type WithheldFunds } from './law/withheld.ts';
export type { Citation } from './engine/cite.ts';
export {
  categoriesFor,
  CHOICES,
  FACT_KEYS,
  isChoice,
  isSet,
  SETS,
  FACT_LABELS,
  valueLabel,
  type ChoiceKey,
  type FactKey,
  type Facts,
  type MoneyKey,
  type SetKey,
} from './law/fact-values.ts';
export { checkConsistency } from './law/consistency.ts';
export { readFact } from './answers/reading.ts';
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
} from './engine/money.ts';
export { asWan, readTyped, sayTyped, type TypedReading } from './engine/typed-amount.ts';
export {
  STAGES,
  STEPS,
  UNSTATED,
  laneOf,
  LANES,
  SHORT_TITLES,
  type StageId,
  type StepId,
  type LaneId,
  type LaneOfStep,
} from './law/steps.ts';
export { MATERIAL_STATUS_LABELS, STATUS_LABELS, type MaterialStatus, type Status } from './engine/status.ts';
export {
  areReadings,
  DOUBTS,
  isReading,
  isSlug,
  readingIds,
  readingLabel,
  readingName,
  SLUGS,
  type Affects,
  type ReadingOf,
  type Readings,
  type Slug,
} from './law/interpretations.ts';
export { OFFICE_ANSWERS, OFFICE_READINGS, type OfficeAnswer } from './law/answers.ts';
export type { OtherReading, ReadingEffect } from './engine/grounds.ts';
export {
  QUESTIONS,
  NONE_LABEL,
  NO_OPERATION_LABEL,
  UNSURE_AMOUNT_LABEL,
  UNSURE_LABEL,
  type Question,
} from './law/questions.ts';
export { sayAnswer, sayAnswers, sayFacts } from './answers/say.ts';
export { TIER_BOUNDS, TIERS, tierTable, type TierRow } from './answers/table.ts';
export { BOUNDS } from './law/bounds.ts';
export { bandsOf, compareAt, type Band, type Difference } from './answers/tiers.ts';
export {
  changesResult,
  compareReadings,
  doubtsAbout,
  type ChangedActor,
  type PaperOnList,
  type ProjectDoubt,
  type ReadingDifference,
} from './answers/doubts.ts';
export { withoutReading, withReading } from './answers/tried.ts';
export { settledWith } from './answers/settled.ts';
export type { ChangedStep } from './answers/differing.ts';
export type { Threshold } from './engine/condition.ts';
export { readDate, type DateReading } from './engine/dates.ts';
export { DATE_HINTS, DATE_LABELS, FIXED_TIMES, type DateKey, type FixedTime } from './law/times.ts';
export { dueDates, type DueDate, type GivenDates } from './answers/times.ts';
export {
  picture,
  type Picture,
  type PictureColumn,
  type PictureEdge,
  type PictureNode,
  type PictureRow,
} from './answers/picture.ts';
export { changesSince, snapshotOf, type Change, type Matter } from './engine/snapshot.ts';
export {
  allCitations,
  exclusionCitations,
  paperCitations,
  routeCitations,
  timeCitations,
} from './answers/citations.ts';
export { jointCitations, type JointCitation } from './answers/joint-citations.ts';
export { listMaterials, type MaterialList } from './answers/materials.ts';
export { wordsOfContent, type Content, type Material } from './answers/material.ts';
export { aboutTierLists, tierLists, type TierListRow } from './answers/list-table.ts';
export {
  contentsLabel,
  contentsTitle,
  LISTS,
  PAPERS,
  paperStatus,
  type ListDefinition,
  type ListId,
  type PaperId,
} from './law/papers.ts';
export { addUp, checkExclusions, type ExclusionReport } from './answers/exclusions.ts';
export { checkLine, checkRead, type CheckedLine, type ExclusionLine, type Otherwise } from './purchases/line.ts';
export {
  unitDecides,
  type ExclusionTiers,
  type ExclusionTotals,
  type LineResult,
  type SumTier,
} from './purchases/totals.ts';
export { LINE_RESULT_LABELS, SOURCE_LABELS, SUM_TIER_LABELS } from './purchases/labels.ts';
export {
  CONDITION_IDS,
  KIND_IDS,
  type ConditionAnswers,
  type ConditionId,
  type ExclusionRule,
  type Kind,
  type KindId,
  type YesNo,
} from './law/purchases/kinds.ts';
export { CONDITIONS, type ExclusionCondition } from './law/purchases/conditions.ts';
export { KINDS } from './law/articles/38.ts';
export { readLine, type LineReading, type Match } from './purchases/line-reading.ts';
export type { Pointer } from './law/purchases/pointers.ts';
export { CATALOGUE_TITLE, type CatalogueItem } from './purchases/catalogue.ts';
export { splitLines } from './purchases/paste.ts';
export { readPaste, unsaidUnit, type PasteReading, type UnsaidUnit } from './purchases/paste-unit.ts';
export type { PastedLine } from './purchases/paste-amount.ts';
export { unitSaid } from './purchases/paste-furniture.ts';
export { cellText, exactly, type Cell, type FileRow } from './purchases/table-cells.ts';
export { COLUMN_ROLES, type ColumnRole, type Roles } from './purchases/table-headings.ts';
export {
  firstRows,
  proposeColumns,
  withRole,
  type ProposedColumns,
  type TableColumns,
} from './purchases/table-columns.ts';
export { readTable, sayDifference, type OwnSum, type TableLine, type TableReading } from './purchases/table.ts';
export type { PlannedProject } from './portfolio/project.ts';
export { possibleSplits, type SplitQuestion } from './portfolio/splits.ts';
export type { SplitReason } from './portfolio/split-reasons.ts';
export { screenProject } from './portfolio/screen.ts';
export type {
  Act,
  Decisive,
  Finding,
  PortfolioTier,
  Refused,
  Screened,
  Screening,
  Whether,
} from './portfolio/screening.ts';
export {
  summarise,
  type ActTally,
  type CategoryTally,
  type FindingTally,
  type ScreenedProject,
  type Summary,
  type TierTally,
  type UnitTally,
} from './portfolio/summary.ts';
export type { Tally } from './portfolio/tally.ts';
export { acceptSuggestion, suggestFacts, type Suggestion } from './portfolio/suggestions.ts';
