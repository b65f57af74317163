/** The list as the document that is printed, opened in Word or in a spreadsheet: one model, so that all say the same. Pure. */
import {
  LISTS,
  PAPERS,
  paperStatus,
  sayAnswers,
  sayFacts,
  STEPS,
  wordsOfContent,
  type Facts,
  type Material,
  type MaterialList,
  type Readings,
} from '../../core/index.ts';
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
import { contentKey, ownKey, paperKey, stepKey, type Mark, type Project } from '../projects/projects.ts';

export interface SheetContent {
  readonly key: string;
  readonly words: string;
  readonly done: boolean;
  /** It belongs there only if something still unanswered is so. */
  readonly open: boolean;
}

export interface SheetRow {
  readonly key: string;
  /** Of the list; the reader's own; no longer needed, kept with its marks; or there only after the list's own step. */
  readonly kind: 'paper' | 'own' | 'gone' | 'later';
  readonly group: string;
  readonly title: string;
  readonly status: string;
  readonly contents: readonly SheetContent[];
  readonly places: string;
  /** The same for a narrow column. */
  readonly briefPlaces: string;
  readonly reasons: readonly string[];
  readonly mark: Mark;
}

export interface MaterialsSheet extends Sheet<SheetRow> {
  /** Project, unit, stage: they come first, and name the file. */
  readonly heading: readonly Pair[];
  readonly answers: readonly Pair[];
  /** The steps of the route that the reader has marked as done (已办), by their titles. */
  readonly doneSteps: readonly string[];
}

const TITLE = '材料清单（自查用）';

export const isLater = ({ group }: Material): boolean => group?.moment === 'afterwards';

function reasonsOf({ because, asks }: Material): string[] {
  return asks.length === 0 ? [...because] : [...because, `还要看：${sayFacts(asks)}。`];
}

function paperRow(list: MaterialList, item: Material, project: Project | undefined, speaking: Speaking): SheetRow {
  const key = paperKey(list.list, item.id);
  return {
    key,
    kind: isLater(item) ? 'later' : 'paper',
    group: item.group?.title ?? '',
    title: item.title,
    status: paperStatus(item.id, item.status),
    contents: item.contents.map(({ id, words, asks }) => {
      const part = contentKey(list.list, item.id, id);
      return { key: part, words, done: project?.marks[part]?.done === true, open: asks.length > 0 };
    }),
    places: places(item.cites, speaking),
    briefPlaces: briefPlaces(item.cites, speaking),
    reasons: reasonsOf(item),
    mark: project?.marks[key] ?? {},
  };
}

const BARE = { group: '', contents: [], places: '', briefPlaces: '', reasons: [] } as const;

function ownRows(list: MaterialList, project: Project): SheetRow[] {
  const lines = project.own.filter((line) => line.list === list.list);
  return lines.map(({ id, text }) => {
    const key = ownKey(id);
    return { ...BARE, key, kind: 'own', title: text, status: '自加', mark: project.marks[key] ?? {} };
  });
}

const isPaper = (id: string): id is keyof typeof PAPERS => id in PAPERS;

function titleOfGone(list: string, paper: string, content: string | undefined): string {
  const title = isPaper(paper) ? PAPERS[paper] : paper;
  return content === undefined ? title : `${title}：${wordsOfContent(list, paper, content) ?? content}`;
}

/** Marked lines that the list no longer has: kept and shown, never dropped. */
function goneRows(list: MaterialList, project: Project, present: readonly SheetRow[]): SheetRow[] {
  const keys = new Set(present.flatMap(({ key, contents }) => [key, ...contents.map((content) => content.key)]));
  return Object.entries(project.marks).flatMap(([key, mark]): SheetRow[] => {
    const [of, paper, content] = key.split('/');
    if (of !== list.list || paper === undefined || keys.has(key)) return [];
    return [{ ...BARE, key, kind: 'gone', title: titleOfGone(of, paper, content), status: '不再需要', mark }];
  });
}

/** `批后抄送：…`: what the text leaves open about papers that stand together. */
function groupRemarks({ items }: MaterialList): string[] {
  const noted = items.flatMap(({ group }) => (group?.note === undefined ? [] : [`${group.title}：${group.note}`]));
  return [...new Set(noted)];
}

/** What stands over the whole list: 包括但不限于, the city's rules. */
function remarksOf(list: MaterialList, speaking: Speaking): string[] {
  const { notExhaustive, byCityRules, skipped } = list;
  return [
    ...(skipped === undefined ? [] : ['这个项目没有这一阶段的材料。', ...skipped.because]),
    ...(notExhaustive === undefined ? [] : [`条文写明${quote(notExhaustive, speaking)}：可能还要别的材料。`]),
    ...(byCityRules === undefined ? [] : [`${quote(byCityRules, speaking)}：以市细则的要求为准。`]),
    ...groupRemarks(list),
  ];
}

function doubtsOf({ items, interpretations }: MaterialList, speaking: Speaking): string[] {
  const inDoubt = items.filter(({ status }) => status === 'confirm').flatMap((item) => item.interpretations);
  const asked = askWords([...new Set([...interpretations, ...inDoubt])], speaking);
  const open = items.filter(({ status }) => status === 'open');
  return [...asked, ...open.map(({ title, asks }) => `“${title}”要不要，尚未确定，还要看：${sayFacts(asks)}。`)];
}

/** What is tried and what the office has answered: they come before everything else that is said of the list. */
function settledRemarks({ readings, list }: Listed, speaking: Speaking): string[] {
  const effects = [...list.readings, ...list.items.flatMap((item) => item.readings)];
  return [...triedWords(readings, speaking), ...answerWords(settledOf(effects), speaking)];
}

const doneStepsOf = ({ marks }: Project): string[] =>
  STEPS.filter(({ id }) => marks[stepKey(id)]?.done === true).map(({ title }) => title);

/** A list with what it was made from. */
export interface Listed {
  readonly facts: Facts;
  /** The readings (口径) that are tried. */
  readonly readings: Readings;
  readonly list: MaterialList;
}

/** The list for one project: its lines in order, the reader's own, what is no longer needed, and what comes only later. */
export function sheetOf(listed: Listed, project: Project | undefined, speaking: Speaking): MaterialsSheet {
  const { facts, list } = listed;
  const papers = list.items.map((item) => paperRow(list, item, project, speaking));
  const own = project === undefined ? [] : ownRows(list, project);
  const gone = project === undefined ? [] : goneRows(list, project, papers);
  const heading: readonly Pair[] = [
    ['项目', project?.name ?? ''],
    ['单位', project?.unit ?? ''],
    ['阶段', LISTS.find(({ id }) => id === list.list)?.title ?? ''],
  ];
  const answers = sayAnswers(facts).map(({ label, words }): Pair => [label, words]);
  const doneSteps = project === undefined ? [] : doneStepsOf(project);
  return {
    title: TITLE,
    ...{ heading, answers, doneSteps },
    above: [...heading, ...answers, ...(doneSteps.length === 0 ? [] : [['已办的步骤', doneSteps.join('；')] as const])],
    rows: [
      ...papers.filter(({ kind }) => kind !== 'later'),
      ...own,
      ...gone,
      ...papers.filter(({ kind }) => kind === 'later'),
    ],
    sums: [],
    remarks: [...settledRemarks(listed, speaking), ...remarksOf(list, speaking)],
    doubts: doubtsOf(list, speaking),
  };
}

/** Where a row stands among its like, from 1: what comes only later is numbered by itself. */
export function positionOf(rows: readonly SheetRow[], row: SheetRow): { readonly number: number; readonly of: number } {
  const like = rows.filter(({ kind }) => (kind === 'later') === (row.kind === 'later'));
  return { number: like.indexOf(row) + 1, of: like.length };
}

/** Before the number of a row. */
export const numberPrefix = ({ kind }: SheetRow): string => (kind === 'later' ? '批后' : '');

const doneOf = (rows: readonly SheetRow[]) =>
  `${String(rows.filter(({ mark }) => mark.done === true).length)} / ${String(rows.length)}`;

/** `已备 3 / 12`: ticked lines of those that count; what comes only later is counted apart, under its group's title. */
export function progressOf({ rows }: MaterialsSheet): string {
  const later = rows.filter(({ kind }) => kind === 'later');
  const [first] = later;
  const now = `已备 ${doneOf(rows.filter(({ kind }) => kind === 'paper' || kind === 'own'))}`;
  return first === undefined ? now : `${now}；${first.group} ${doneOf(later)}`;
}
