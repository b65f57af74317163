/** One line of a paper list: whether the paper is due, its grounds, and what must be in it. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import { engineOf } from '../engine/engine.ts';
import { NO_GROUNDS } from '../engine/grounds.ts';
import type { FactKey } from '../law/fact-values.ts';
import { paperOn, type ContentRule, type DecidingPaperRule, type PaperRule } from '../law/paper.ts';
import { PAPER_LAW, ROUTE_LAW } from '../law/laws.ts';
import { CONTENT_RULES } from '../law/paper-rules.ts';
import { LISTS, PAPERS, type ListDefinition, type ListId, type PaperGroup, type PaperId } from '../law/papers.ts';
import type { Grounds } from '../law/rule.ts';
import type { MaterialStatus } from '../engine/status.ts';
import { isOfFacts } from '../engine/condition.ts';
import type { ReadingEffect } from '../engine/grounds.ts';
import { DOUBTS, isSlug, readingIds, type Readings, type Slug } from '../law/interpretations.ts';
import type { Condition } from '../law/conditions.ts';
import type { Project } from './project.ts';

/** One thing that must be in a paper, or that it is checked against. */
export interface Content {
  readonly id: string;
  /** In the law's own words. */
  readonly words: string;
  /** The heading in the text that it stands under. */
  readonly under?: string;
  /** Not empty: whether it belongs there hangs on these facts. */
  readonly asks: readonly FactKey[];
  readonly cites: readonly Citation[];
}

/** One paper for this project. */
export interface Material extends Grounds {
  readonly id: PaperId;
  readonly title: string;
  /** Papers that stand together, such as 项目建设依据. */
  readonly group?: Omit<PaperGroup, 'papers'>;
  readonly status: MaterialStatus;
  readonly contents: readonly Content[];
}

/** The engine over the rules about papers. */
export const PAPER_ENGINE = engineOf(PAPER_LAW);

function topicOn(list: ListId, paper: PaperId) {
  const about = paperOn(list, paper);
  const decides = (rule: PaperRule): rule is DecidingPaperRule => rule.about === about && rule.value !== 'note';
  return PAPER_ENGINE.topic(about, decides);
}

type Read = Extract<Condition, { kind: 'reads' }>;

function contentsOn(list: ListId, paper: PaperId) {
  const rules = CONTENT_RULES.filter((rule) => rule.list === list && rule.paper === paper);
  return rules.map((rule) => ({
    rule,
    judge: PAPER_ENGINE.condition(rule.when.filter(isOfFacts)),
    reads: rule.when.filter((condition): condition is Read => condition.kind === 'reads'),
  }));
}

/** Every paper on every list: what is decided about it, and what must be in it. */
const ON_LISTS = new Map(
  LISTS.flatMap(({ id, papers }) =>
    papers.map(
      (paper) => [paperOn(id, paper), { topic: topicOn(id, paper), contents: contentsOn(id, paper) }] as const,
    ),
  ),
);

function onList(list: ListId, paper: PaperId) {
  const found = ON_LISTS.get(paperOn(list, paper));
  if (found === undefined) throw new Error(`no paper ${paper} on the list ${list}`);
  return found;
}

type OnList = ReturnType<typeof onList>;

/** The reading of a doubt that holds: the settled one, or the one that is taken. */
const readingOf = (slug: Slug, readings: Readings): string => readings[slug] ?? DOUBTS[slug].taken;

const isReadSo = ({ doubt, readings: ways }: Read, readings: Readings): boolean =>
  !isSlug(doubt) || ways.includes(readingOf(doubt, readings));

function listContent(
  { rule, judge, reads }: OnList['contents'][number],
  project: Project,
  readings: Readings,
): Content[] {
  const judgement = judge(project);
  if (judgement.truth === 'fails' || !reads.every((read) => isReadSo(read, readings))) return [];
  const { id, words, under, cites }: ContentRule = rule;
  const asks = judgement.truth === 'open' ? judgement.asks : [];
  return [{ id, words, ...(under !== undefined && { under }), asks, cites }];
}

/** The doubts by which something belongs in a paper or not: the paper itself stays as it is. */
function effectsOnContents(on: OnList, status: string, project: Project, readings: Readings): ReadingEffect<Slug>[] {
  const inDoubt = on.contents.filter(({ judge }) => judge(project).truth === 'holds').flatMap(({ reads }) => reads);
  const slugs = new Set(inDoubt.map(({ doubt }) => doubt).filter(isSlug));
  return [...slugs].map((slug) => {
    const reading = readingOf(slug, readings);
    const others = readingIds(slug).filter((id) => id !== reading);
    return {
      ...{ slug, reading, settled: readings[slug] !== undefined, status },
      others: others.map((id) => ({ reading: id, status, contents: true })),
    };
  });
}

function groupOf(groups: readonly PaperGroup[], paper: PaperId): Pick<Material, 'group'> {
  const found = groups.find(({ papers }) => papers.includes(paper));
  if (found === undefined) return {};
  const { papers: _papers, ...group } = found;
  return { group };
}

/** An open line still shows the words that name the paper. */
function openGrounds(rules: readonly DecidingPaperRule[], asks: readonly FactKey[]): Grounds {
  const naming = rules.flatMap(({ value, cites: [first] }) => (value === 'absent' ? [] : [first]));
  return { ...NO_GROUNDS, asks: [...new Set(asks)], cites: distinctCites(naming) };
}

/** Whether the project comes to the stage of a list. `asks` are not empty as long as that is open. */
export interface Stage {
  readonly asks: readonly FactKey[];
  /** What readings do to the stage as a whole. */
  readonly readings: readonly ReadingEffect<Slug>[];
}

const ABSENT = 'absent';

/** At a number of two tiers, that doubt stands beside every paper of a stage that only one of them comes to. */
const OF_NUMBER: Slug = ROUTE_LAW.numbers?.doubt ?? 'inclusive-bounds';

/** What a reading does to the whole list, as it does to one paper: with the list it goes. */
function asOfPaper(effect: ReadingEffect<Slug>, value: string): ReadingEffect<Slug> {
  const statusOf = (status: string) => (status === 'skipped' ? ABSENT : value);
  const others = effect.others.map((other) => ({ ...other, status: statusOf(other.status) }));
  return { ...effect, status: statusOf(effect.status), others };
}

/** The doubts about a paper: its own, those of what must be in it, and that of a number where its stage hangs on it. */
function withDoubts(grounds: Grounds, effects: readonly ReadingEffect<Slug>[]): Grounds {
  const unsettled = effects.filter(({ settled }) => !settled).map(({ slug }) => slug);
  return {
    ...grounds,
    interpretations: [...new Set([...grounds.interpretations, ...unsettled])],
    readings: [
      ...grounds.readings,
      ...effects.filter(({ slug }) => !grounds.readings.some((own) => own.slug === slug)),
    ],
  };
}

/** The line of one paper on a list that is not skipped; none where it does not belong there. `readings` are those that hold. */
export function listItem(
  { id: list, groups }: ListDefinition,
  paper: PaperId,
  project: Project,
  stage: Stage,
  readings: Readings,
): Material[] {
  const on = onList(list, paper);
  const { value, grounds } = on.topic.find(project);
  if (value === ABSENT) return [];
  const about = { id: paper, title: PAPERS[paper], ...groupOf(groups, paper) };
  const contents = on.contents.flatMap((each) => listContent(each, project, readings));
  const asks = [...stage.asks, ...grounds.asks];
  if (value === 'open' || stage.asks.length > 0)
    return [{ ...about, status: 'open', ...openGrounds(on.topic.rules, asks), contents }];
  const ofStage = stage.readings
    .filter(({ slug, together }) => slug === OF_NUMBER && together === undefined)
    .map((effect) => asOfPaper(effect, value));
  const effects = [...effectsOnContents(on, value, project, readings), ...ofStage];
  return [{ ...about, status: value, ...withDoubts(grounds, effects), contents }];
}

/** What stands beside a paper that is absent: the doubts by which it would belong there. */
export function readingsOfAbsent(list: ListId, paper: PaperId, project: Project): readonly ReadingEffect<Slug>[] {
  const { value, grounds } = onList(list, paper).topic.find(project);
  return value === ABSENT ? grounds.readings : [];
}

/** The words that name a paper, whoever's project it is: shown where a project does not hand it in. */
export function citesNaming(list: ListId, paper: PaperId): readonly Citation[] {
  return distinctCites(onList(list, paper).topic.rules.map(({ cites: [first] }) => first));
}

/** The words of one thing that must be in a paper, whoever's project it is; undefined where there is none such. */
export function wordsOfContent(list: string, paper: string, content: string): string | undefined {
  const found = ON_LISTS.get(`${list}/${paper}`);
  return found?.contents.find(({ rule }) => rule.id === content)?.rule.words;
}
