/** Questions on splitting (第六条第六句) in words: the same on the screen and on paper. Never an accusation. Pure. */
import { formatWan, sayAmount, type Citation, type PlannedProject, type SplitQuestion } from '../../core/index.ts';
import { questionKey, type Decision, type JudgedRow } from './views.ts';

/** A question that somebody has answered with 不是拆分, and why. */
export interface DecidedQuestion {
  readonly question: SplitQuestion;
  readonly decision: Decision;
}

/** The questions that are still to be looked at, and those that were decided; each in the order given. */
export function sortedQuestions(
  questions: readonly SplitQuestion[],
  decisions: ReadonlyMap<string, Decision>,
): { readonly open: readonly SplitQuestion[]; readonly decided: readonly DecidedQuestion[] } {
  return {
    open: questions.filter((question) => !decisions.has(questionKey(question))),
    decided: questions.flatMap((question) => {
      const decision = decisions.get(questionKey(question));
      return decision === undefined ? [] : [{ question, decision }];
    }),
  };
}

export const NOT_AN_ACCUSATION =
  '这里只是提问：几个项目写得像、合起来会换一档，所以请看一看。像，不等于拆分；是不是，由人判断。';

const UNNAMED = '没有写名称';
const UNNAMED_UNIT = '没有写单位';

/** The name as written; where there is none, words that say so. */
export const nameOf = ({ name }: Pick<PlannedProject, 'name'>): string => (name === '' ? UNNAMED : name);
export const unitOf = ({ unit }: Pick<PlannedProject, 'unit'>): string => (unit === '' ? UNNAMED_UNIT : unit);

/** 万元; words where it is not written. */
export const amountOf = ({ facts: { total } }: Pick<PlannedProject, 'facts'>): string =>
  total === undefined ? '没有写' : formatWan(total);

/** 3 个项目，合计 120 万元（1,200,000 元）. */
export const titleOf = ({ ids, sum }: Pick<SplitQuestion, 'ids' | 'sum'>): string =>
  `${String(ids.length)} 个项目，合计 ${sayAmount(sum)}`;

/** The rows that a question is about, as far as they are in the list. */
export const rowsOf = ({ ids }: SplitQuestion, rows: ReadonlyMap<string, JudgedRow>): JudgedRow[] =>
  ids.flatMap((id) => rows.get(id) ?? []);

/** The words of law that all questions rest on: what may not be split. The bound of each stands beside it. */
export const commonCites = (questions: readonly SplitQuestion[]): readonly Citation[] =>
  (questions[0]?.cites ?? []).filter(({ place }) =>
    questions.every(({ cites }) => cites.some((cite) => cite.place === place)),
  );

/** Why it is asked; where that is said of some projects alone, of how many. */
export const reasonsOf = ({ reasons, ids }: SplitQuestion): string[] =>
  reasons.map(({ words, ids: of }) => (of.length === ids.length ? words : `${words}（${String(of.length)} 个）`));
