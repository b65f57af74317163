/**
 * Everything that the tools take from the text, as one list: every rule, paper, time, question and reminder with its words of law.
 * Whoever lists citations, uses or rules filters it; nothing else enumerates what the law says here.
 */
import type { Citation } from '../engine/cite.ts';
import { SCOPE_WORDS } from './articles/02.ts';
import { SECTOR } from './articles/04.ts';
import { NO_SPLITTING } from './articles/06.ts';
import { STRICTLY_CONTROLLED } from './articles/20.ts';
import { CONSEQUENCES, CONSEQUENCES_OF } from './articles/36.ts';
import { AND_THE_LIKE, KINDS } from './articles/38.ts';
import { BOUNDS } from './bounds.ts';
import type { Condition } from './conditions.ts';
import { isSlug, type Slug } from './interpretations.ts';
import type { ConditionAnswers } from './purchases/kinds.ts';
import { FACT_LABELS } from './fact-values.ts';
import { CONTENT_RULES, NOT_EXHAUSTIVE, PAPER_RULES } from './paper-rules.ts';
import { LISTS, PAPERS, type ListId, type PaperId } from './papers.ts';
import { PART_KINDS } from './part.ts';
import { PARTS } from './parts.ts';
import { POINTER_CITES } from './purchases/pointers.ts';
import { PROHIBITIONS } from './prohibitions.ts';
import { CONDITIONS } from './purchases/conditions.ts';
import { QUESTIONS } from './questions.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { SHORT_TITLES, STEPS } from './steps.ts';
import { DATE_LABELS, FIXED_TIMES, TIME_LIMITS } from './times.ts';

export type ToolId = 'route' | 'materials' | 'exclusions';

/** What a statement is to the tools: what decides, and what is asked, shown or doubted beside it. */
type StatementKind =
  | 'rule'
  | 'paper'
  | 'content'
  | 'exclusion'
  | 'thing'
  | 'unlisted'
  | 'time'
  | 'question'
  | 'shown'
  | 'consequence'
  | 'doubt'
  | 'bound';

export interface Statement {
  /** Unique among its kind. */
  readonly id: string;
  readonly kind: StatementKind;
  readonly tool: ToolId;
  /** What it is about: a topic, a step, `declaration/contract`, a kind of things. */
  readonly about: string;
  /** What follows: a status, an outcome, `note`; empty where nothing is decided. */
  readonly value: string;
  /** What it is about, in words: one name for a topic wherever it is shown. */
  readonly title: string;
  /** All must hold. */
  readonly when: readonly Condition[];
  /** The same for purchases: the answers about a line. */
  readonly answers?: ConditionAnswers;
  readonly reason?: string;
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
}

type Draft = Omit<Statement, 'about' | 'value' | 'when' | 'interpretations'> &
  Partial<Pick<Statement, 'about' | 'value' | 'when' | 'interpretations'>>;

const stated = (draft: Draft): Statement => ({ about: draft.id, value: '', when: [], interpretations: [], ...draft });

/** What the topics of the route are called, wherever they are named. */
const TOPIC_TITLES: Readonly<Record<Exclude<Rule['about'], (typeof STEPS)[number]['id']>, string>> = {
  scope: '适用范围',
  basis: '直接适用还是参照执行',
  standing: '支持情形',
  total: FACT_LABELS.total,
};

const isTopic = (about: string): about is keyof typeof TOPIC_TITLES => about in TOPIC_TITLES;
const TITLES = new Map<string, string>(STEPS.map(({ id, title }) => [id, title]));

const titleOf = (about: string): string => (isTopic(about) ? TOPIC_TITLES[about] : (TITLES.get(about) ?? about));

interface Grounded {
  readonly when: readonly Condition[];
  readonly reason?: string;
  readonly interpretations?: readonly Slug[];
}

/** Doubts, those on whose reading it hangs among them, and reason, as far as there are any. */
const grounds = ({ when, reason, interpretations = [] }: Grounded) => ({
  ...(reason !== undefined && { reason }),
  interpretations: [
    ...new Set([
      ...interpretations,
      ...when.flatMap((each) => (each.kind === 'reads' && isSlug(each.doubt) ? [each.doubt] : [])),
    ]),
  ],
});

/** `declaration/construction-plan/overview`: what must be in a paper has an id there only. */
export const contentId = (list: ListId, paper: PaperId, content: string) => `${list}/${paper}/${content}`;

const OF_RULES = RULES.map((rule) => {
  const { id, about, value, when, cites } = rule;
  return stated({
    id,
    kind: 'rule',
    tool: 'route',
    about,
    value,
    title: titleOf(about),
    when,
    cites,
    ...grounds(rule),
  });
});

const BESIDE_ROUTES = [
  ...TIME_LIMITS.map(({ id, title, span, from, applies, cites, interpretations }) =>
    stated({
      ...{ id: `term.${id}`, kind: 'time', tool: 'route', about: id, title },
      ...{ value: `自${DATE_LABELS[from]}之日起${span}`, reason: applies, cites, interpretations },
    }),
  ),
  ...FIXED_TIMES.map(({ id, step, title, words, applies, cites, interpretations }) =>
    stated({
      ...{ id: `time.${id}`, kind: 'time', tool: 'route', about: step, title },
      ...{ value: words, reason: applies, cites, interpretations },
    }),
  ),
  ...QUESTIONS.map(({ fact, text, why, cites, words, interpretations }) =>
    stated({
      ...{ id: fact, kind: 'question', tool: 'route', title: text, reason: why },
      ...{ cites: [...cites, ...Object.values(words)], interpretations },
    }),
  ),
  stated({
    ...{ id: 'fiscal-funds', kind: 'doubt', tool: 'route', title: titleOf('scope') },
    ...{ cites: [SECTOR], interpretations: ['fiscal-funds'] },
  }),
  ...PROHIBITIONS.map(({ id, title, cites, interpretations }) =>
    stated({ id, kind: 'shown', tool: 'route', title, cites, interpretations }),
  ),
  ...PARTS.map(({ step, kind, cites }) =>
    stated({
      ...{ id: `within.${step}`, kind: 'shown', tool: 'route', about: step },
      ...{ title: `${SHORT_TITLES[step]}：${PART_KINDS[kind]}`, cites },
    }),
  ),
  stated({
    id: 'strictly-controlled',
    kind: 'shown',
    tool: 'route',
    title: '严格控制单独新建',
    cites: [STRICTLY_CONTROLLED],
  }),
  stated({ id: 'consequences', kind: 'shown', tool: 'route', title: '违反的后果', cites: CONSEQUENCES }),
  ...STEPS.flatMap(({ id }) =>
    (CONSEQUENCES_OF[id] ?? []).map(({ cites, interpretations }) =>
      stated({
        ...{ id: `consequence.${id}`, kind: 'consequence', tool: 'route', about: id },
        ...{ title: `${SHORT_TITLES[id]}：不办的后果`, cites, interpretations },
      }),
    ),
  ),
];

const OF_PAPERS = [
  ...PAPER_RULES.map((rule) => {
    const { id, about, value, when, cites, paper } = rule;
    const title = PAPERS[paper];
    return stated({ id, kind: 'paper', tool: 'materials', about, value, title, when, cites, ...grounds(rule) });
  }),
  ...CONTENT_RULES.map(({ id, list, paper, words, when, cites }) =>
    stated({
      ...{ id: contentId(list, paper, id), kind: 'content', tool: 'materials', about: `${list}/${paper}` },
      ...{ value: 'contents', title: `${PAPERS[paper]}：${words}`, cites, ...grounds({ when }), when },
    }),
  ),
  ...LISTS.flatMap(({ id, title }) => {
    const found = NOT_EXHAUSTIVE[id];
    return found === undefined ? [] : [stated({ id, kind: 'shown', tool: 'materials', title, cites: [found] })];
  }),
];

const OF_PURCHASES = [
  ...KINDS.flatMap(({ id, title, heading, cites, things, phrases, rules }) => [
    ...rules.map((rule, index) =>
      stated({
        ...{ id: `38.${id}.${String(index + 1)}`, kind: 'exclusion', tool: 'exclusions', about: id },
        ...{ value: rule.result, title, answers: rule.when, reason: rule.reason, cites: rule.cites },
        interpretations: rule.reads === undefined ? [] : [rule.reads.doubt],
      }),
    ),
    stated({
      ...{ id: `38.${id}`, kind: 'thing', tool: 'exclusions', about: id, title },
      cites: [heading, ...cites, ...things, ...phrases],
    }),
  ]),
  ...CONDITIONS.map(({ id, question, cites }) =>
    stated({ id, kind: 'question', tool: 'exclusions', title: question, cites }),
  ),
  stated({
    ...{ id: 'unlisted', kind: 'unlisted', tool: 'exclusions', title: '第三十八条没有列出的' },
    cites: [SCOPE_WORDS, ...AND_THE_LIKE],
  }),
  stated({ id: 'pointer', kind: 'shown', tool: 'exclusions', title: '提示对照第十五条', cites: POINTER_CITES }),
  stated({ id: 'no-splitting', kind: 'shown', tool: 'exclusions', title: '不得拆分申报', cites: [NO_SPLITTING] }),
  stated({ id: 'sums', kind: 'bound', tool: 'exclusions', title: '各档的数额', cites: BOUNDS.map(({ cite }) => cite) }),
];

/** All of them: of the route, of the papers, of purchases. */
export const STATEMENTS: readonly Statement[] = [...OF_RULES, ...BESIDE_ROUTES, ...OF_PAPERS, ...OF_PURCHASES];

/** Those of some kinds, in their order. */
export const statementsOf = (...kinds: readonly StatementKind[]): Statement[] =>
  STATEMENTS.filter(({ kind }) => kinds.includes(kind));

/** The words that state the amounts that a statement compares with. */
export const boundsOf = ({ when }: Pick<Statement, 'when'>): Citation[] =>
  when.flatMap((condition) => (condition.kind === 'amount' ? [condition.bound.cite] : []));
