/** The list, and each of its projects, as documents that are printed. Pure. */
import {
  FACT_LABELS,
  formatWan,
  sayAmount,
  sayAnswers,
  sayFacts,
  SHORT_TITLES,
  SLUGS,
  STAGES,
  STATUS_LABELS,
  summarise,
  valueLabel,
  type Act,
  type Citation,
  type Screened,
  type Slug,
} from '../../core/index.ts';
import { toChinese } from '../../text/numerals.ts';
import type { Pair } from '../sheet/sheet.ts';
import { askWords, briefPlaces, places, type Speaking } from '../sheet/words.ts';
import { shownRows, type ShownRow } from './filter.ts';
import { amountOf, nameOf, reasonsOf, rowsOf, sortedQuestions, titleOf, unitOf } from './splits.ts';
import { cautionsOf, tablesOf, type TallyTable } from './tallies.ts';
import type { JudgedRow, PaperListProps } from './views.ts';

const inBrackets = (words: string) => (words === '' ? '' : `（${words}）`);

/** 第六、十六、十八条: what a narrow column has room for; the sentences stand in the tool. */
function articlesOf(cites: readonly Citation[]): string {
  const numbers = [...new Set(cites.map(({ place }) => Number.parseInt(place, 10)))].sort((one, other) => one - other);
  return numbers.length === 0 ? '' : `第${numbers.map(toChinese).join('、')}条`;
}

/** 总投资等 5 项: the answer that settles most first. */
function openWords({ open, decisive }: Screened): string {
  const [first] = decisive === undefined ? open : [decisive.fact];
  if (first === undefined) return '';
  return open.length === 1 ? FACT_LABELS[first] : `${FACT_LABELS[first]}等 ${String(open.length)} 项`;
}

/** One project as a row of the printed list. */
export interface PaperRow {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly year: string;
  readonly category: string;
  /** 万元. */
  readonly amount: string;
  readonly tier: string;
  readonly decider: string;
  readonly places: string;
  /** What is not answered. */
  readonly open: string;
  /** What to mind: which of the doubts beneath the list, whether it is one that is not supported in principle. */
  readonly mind: readonly string[];
}

const NOT_SUPPORTED = '有原则上不予支持的情形';

function rowOf({ id, project, screening }: ShownRow, doubts: readonly Slug[]): PaperRow {
  const { tier, decider, standing } = screening;
  const { category } = project.facts;
  const numbers = screening.doubts.map((slug) => doubts.indexOf(slug) + 1).sort((one, other) => one - other);
  return {
    id,
    unit: unitOf(project),
    name: nameOf(project),
    year: project.year === undefined ? '' : String(project.year),
    category: category === undefined ? '' : valueLabel('category', category).replace(/（.*）$/, ''),
    amount: amountOf(project),
    tier: tier.words,
    decider: decider.words,
    places: articlesOf([...tier.cites, ...decider.cites]),
    open: openWords(screening),
    mind: [
      ...(numbers.length > 0 ? [`${STATUS_LABELS.confirm} ${numbers.join('、')}`] : []),
      ...(standing.kind === 'not-supported-in-principle'
        ? [NOT_SUPPORTED + inBrackets(articlesOf(standing.cites))]
        : []),
    ],
  };
}

/** A question on splitting, on paper. */
export interface PaperSplit {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  readonly rows: readonly string[];
  readonly reasons: readonly string[];
  /** Why it is none; undefined as long as nobody has said so. */
  readonly note?: string;
}

export interface ListPaper {
  readonly heading: readonly Pair[];
  readonly rows: readonly PaperRow[];
  readonly tables: readonly TallyTable[];
  readonly cautions: readonly string[];
  readonly splits: readonly PaperSplit[];
  /** Numbered: the rows refer to them. */
  readonly doubts: readonly string[];
}

function splitsOf({ questions = [], decisions, rows }: PaperListProps, speaking: Speaking): PaperSplit[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { open, decided } = sortedQuestions(questions, decisions);
  return [...open.map((question) => ({ question, decision: undefined })), ...decided].map(({ question, decision }) => ({
    key: question.ids.join('+'),
    title: titleOf(question),
    words: question.words + inBrackets(places(question.cites, speaking)),
    rows: rowsOf(question, byId).map(
      ({ project }) => `${unitOf(project)}：${nameOf(project)}${inBrackets(yearAndAmount(project))}`,
    ),
    reasons: reasonsOf(question),
    ...(decision && { note: decision.note }),
  }));
}

function yearAndAmount({ year, facts: { total } }: JudgedRow['project']): string {
  const amount = total === undefined ? '没有写总投资' : `${formatWan(total)} 万元`;
  return year === undefined ? amount : `${String(year)} 年，${amount}`;
}

const NOT_COMPARED = '可能的拆分没有比对完，没有印在这里。';

/** The whole list with its totals. 涉密 rows are not on it. */
export function listPaperOf(given: PaperListProps, speaking: Speaking): ListPaper {
  const { name, rows, refused, questions } = given;
  const summary = { ...summarise(rows), refused };
  const shown = shownRows(rows);
  const known = new Set(shown.flatMap(({ screening }) => screening.doubts));
  const doubts = SLUGS.filter((slug) => known.has(slug));
  return {
    heading: [
      ['清单', name],
      ['合计', `${String(summary.all.count)} 个项目，总投资 ${sayAmount(summary.all.sum)}`],
    ],
    rows: shown.map((row) => rowOf(row, doubts)),
    tables: tablesOf(summary),
    cautions: [...cautionsOf(summary), ...(questions === undefined ? [NOT_COMPARED] : [])],
    splits: splitsOf(given, speaking),
    doubts: askWords(doubts, speaking).map((words, at) => `${String(at + 1)}．${words}`),
  };
}

/** What one body must do in a stage. */
export interface PaperAct {
  readonly stage: string;
  readonly actor: string;
  readonly own: boolean;
  readonly steps: string;
  readonly places: string;
}

function actOf({ stage, actor, own, steps, status, cites }: Act): PaperAct {
  const titles = steps.map((step) => SHORT_TITLES[step]).join('、');
  return {
    stage: STAGES.find(({ id }) => id === stage)?.title ?? '',
    ...{ actor, own },
    steps: status === 'confirm' ? `${titles}（${STATUS_LABELS.confirm}）` : titles,
    places: articlesOf(cites),
  };
}

/** One project on a sheet of its own. */
export interface ProjectPaper {
  readonly heading: readonly Pair[];
  /** Each clause with the first place that it rests on, as on the screen. */
  readonly verdict: readonly string[];
  readonly answers: readonly string[];
  readonly remarks: readonly string[];
  /** Which answers are missing; empty where none is. */
  readonly open: string;
  readonly acts: readonly PaperAct[];
  readonly doubts: readonly string[];
}

/** The verdict, what is to be done by whom, what is not answered and what is to be asked. */
export function projectPaperOf({ project, screening }: ShownRow, speaking: Speaking): ProjectPaper {
  const { verdict, open, decisive, acts, doubts, remarks, dropped } = screening;
  return {
    heading: [
      ['项目', nameOf(project)],
      ['单位', unitOf(project)],
      ['年度', project.year === undefined ? '' : String(project.year)],
    ],
    verdict: verdict.clauses.map(({ words, cites }) => words + inBrackets(briefPlaces(cites.slice(0, 1), speaking))),
    answers: sayAnswers(project.facts).map(({ label, words }) => `${label}：${words}`),
    remarks: [...remarks, ...dropped],
    open:
      decisive === undefined || open.length < 2
        ? sayFacts(open)
        : `${sayFacts(open)}；先答“${FACT_LABELS[decisive.fact]}”，能定下来的最多`,
    acts: acts.map(actOf),
    doubts: askWords(doubts, speaking),
  };
}
