/** The route as the document that is printed: the verdict first, then a table with a box and room for a date. Pure. */
import {
  DATE_LABELS,
  sayAnswers,
  sayFacts,
  STAGES,
  STATUS_LABELS,
  UNSTATED,
  verdictOf,
  type Facts,
  type Readings,
  type Route,
  type Step,
  type StepId,
} from '../../core/index.ts';
import { isoInChinese } from '../law/dates.ts';
import type { Project } from '../projects/projects.ts';
import type { Pair, Sheet } from '../sheet/sheet.ts';
import {
  answerWords,
  askWords,
  briefPlaces,
  places,
  quote,
  settledOf,
  triedWords,
  type Speaking,
} from '../sheet/words.ts';
import { DAY_KEYS, readDays, type Days } from './days.ts';
import { partOf } from './groups.ts';

interface RouteRow {
  readonly id: StepId;
  readonly title: string;
  readonly status: string;
  readonly isDone: boolean;
  /** Who does it, and to whom. */
  readonly actors: string;
  readonly places: string;
}

/** The rows of a stage. */
export interface RouteStage {
  readonly title: string;
  readonly rows: readonly RouteRow[];
}

export interface RouteSheet extends Pick<Sheet<RouteRow>, 'title' | 'doubts' | 'remarks'> {
  /** Project and unit; the day stands at the foot. */
  readonly heading: readonly Pair[];
  readonly answers: readonly Pair[];
  /** Each clause with its places in brackets. */
  readonly verdict: readonly string[];
  readonly stages: readonly RouteStage[];
  /** What falls away, by its titles. */
  readonly excused: readonly string[];
  readonly prohibitions: readonly string[];
  /** The days that were typed, and those that follow from them. */
  readonly due: readonly string[];
  /** Where the text says what follows from neglect. */
  readonly consequences: string;
  /** The words that every step rests on; none unless they were asked for. */
  readonly quoted: readonly { readonly id: StepId; readonly title: string; readonly lines: readonly string[] }[];
}

const actorsOf = ({ by, to }: Step): string => {
  const named = (body: string) => (body === UNSTATED ? '条文未写明' : body);
  return to === undefined ? named(by) : `${named(by)} → ${named(to)}`;
};

const inBrackets = (words: string) => (words === '' ? '' : `（${words}）`);

/** What a route on paper is made of. */
export interface Planned {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
  readonly project: Project | undefined;
  readonly done: ReadonlySet<StepId>;
  readonly days: Days;
  /** Whose part alone it is; undefined: the whole. */
  readonly part: string | undefined;
  /** Whether the words of the law go along. */
  readonly withWords: boolean;
}

function verdictLines({ facts, route, readings }: Planned, speaking: Speaking): string[] {
  return verdictOf(facts, route, readings).clauses.map(
    ({ words, cites }) => words + inBrackets(briefPlaces(cites, speaking)),
  );
}

function dueLines({ days, readings }: Planned, speaking: Speaking): string[] {
  const { given, due } = readDays(days, readings);
  const known = DAY_KEYS.flatMap((key) => {
    const day = given[key];
    return day === undefined ? [] : [`${DATE_LABELS[key]}${isoInChinese(day)}`];
  });
  return [
    ...known,
    ...due.map(
      ({ due: day, bound, title, cites }) =>
        `${isoInChinese(day)}${bound === 'earliest' ? '以后' : ''}，${title}${inBrackets(places(cites, speaking))}`,
    ),
  ];
}

/** Doubts that decide about a step on the sheet, and what is still to be answered. */
function doubtsOf(steps: readonly Step[], speaking: Speaking): string[] {
  const asked = steps.filter(({ status }) => status === 'confirm').flatMap(({ interpretations }) => interpretations);
  const open = steps.filter(({ status }) => status === 'open');
  const asks = [...new Set(open.flatMap((step) => step.asks))];
  return [
    ...askWords([...new Set(asked)], speaking),
    ...(open.length === 0
      ? []
      : [`${open.map(({ title }) => `“${title}”`).join('、')}要不要办，尚未确定，还要看：${sayFacts(asks)}。`]),
  ];
}

/** The sheet of a route, or of one body's part of it. */
export function routeSheetOf(planned: Planned, speaking: Speaking): RouteSheet {
  const { facts, readings, route, project, done, part } = planned;
  const steps = part === undefined ? route.steps : partOf(route.steps, part);
  const due = steps.filter(({ status }) => status !== 'not-required');
  const settled = settledOf(route.steps.flatMap((step) => step.readings));
  const rowOf = (step: Step): RouteRow => ({
    id: step.id,
    title: step.title,
    status: STATUS_LABELS[step.status],
    isDone: done.has(step.id),
    actors: actorsOf(step),
    places: briefPlaces(step.cites, speaking),
  });
  return {
    title: part === undefined ? '审批路径（自查用）' : `审批路径（自查用）：${part}的部分`,
    heading: [
      ['项目', project?.name ?? ''],
      ['单位', project?.unit ?? ''],
    ],
    answers: sayAnswers(facts).map(({ label, words }): Pair => [label, words]),
    verdict: verdictLines(planned, speaking),
    remarks: [
      ...triedWords(readings, speaking),
      ...answerWords(settled, speaking),
      ...(route.steps.length === 0 ? route.scope.because : []),
      ...route.remarks,
    ],
    stages: STAGES.map(({ id, title }) => ({
      title,
      rows: due.filter(({ stage }) => stage === id).map(rowOf),
    })).filter(({ rows }) => rows.length > 0),
    excused: part === undefined ? route.steps.filter((step) => !due.includes(step)).map(({ title }) => title) : [],
    prohibitions: route.prohibitions.map(({ title, cites }) => title + inBrackets(places(cites, speaking))),
    due: dueLines(planned, speaking),
    consequences: briefPlaces(route.consequences, speaking),
    quoted: planned.withWords
      ? due.map(({ id, title, because, cites, interpretations }) => ({
          ...{ id, title },
          lines: [...because, ...cites.map((cite) => quote(cite, speaking)), ...askWords(interpretations, speaking)],
        }))
      : [],
    doubts: doubtsOf(steps, speaking),
  };
}
